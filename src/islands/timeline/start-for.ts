import type { ElementOf } from '../../parts/part.ts';
import { calendarOf } from '../../timeline/calendar/calendar.ts';
import { filtered, keeping, knownFilters } from '../../timeline/filter-events.ts';
import { KnownWindows } from '../../timeline/known-windows.ts';
import { readFilters, readView } from '../../timeline/query.ts';
import { ChosenScale } from '../../timeline/scale/chosen-scale.ts';
import type { TimelineData } from '../../timeline/types.ts';
import type { SceneStart } from './scene-layout.ts';

/** With what a timeline starts. */
export interface Start extends SceneStart {
  readonly windows: KnownWindows;
}

/** What the address asks a timeline to show when it starts. */
export function startFor(host: ElementOf<'doc-timeline'>, data: TimelineData): Start {
  const { lang } = host.dataset;
  const view = readView(location, calendarOf(data));
  const shown = eventsLeft(data, view.opensAtEvent ? view.selected : undefined);
  const scale = new ChosenScale(data, shown.events, view.isEven);
  const windows = new KnownWindows(data, scale);
  const selected = shown.events.some(({ id }) => id === view.selected) ? view.selected : undefined;
  const isBuilt = !host.hasAttribute('data-asked');
  return { ...{ shown, scale, windows, selected, lang, isBuilt }, mode: view.lanes, window: windows.asked(view, shown) };
}

/** What the filters in the address leave, and an event that is asked for. */
export function eventsLeft(data: TimelineData, asked?: string): TimelineData {
  return keeping(data, filtered(data, knownFilters(data, readFilters(location))), asked);
}
