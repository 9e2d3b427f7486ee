import { boundsOf } from './bounds.ts';
import { calendarOf, shortestWindow } from './calendar/calendar.ts';
import { wholeUnits } from './calendar/whole-units.ts';
import { firstWindow } from './first-view.ts';
import type { View } from './query.ts';
import { windowAround } from './related/window-around.ts';
import type { ChosenScale } from './scale/chosen-scale.ts';
import { common, meets, within } from './time-span.ts';
import type { Span, TimelineData, TimelineEvent } from './types.ts';
import { openingView } from './window-moves.ts';

/** Where a window comes to rest: on whole days, or in a short one minutes, within what a reader can move in, and no shorter than can be drawn. */
export function atRest(data: TimelineData, window: Span): Span {
  const [bounds, calendar] = [boundsOf(data), calendarOf(data)];
  return wholeUnits(within(window, bounds, shortestWindow(calendar)), bounds, calendar);
}

/** The window when an address names none: the first view, or what fits the events that the filters leave. */
export function openingWindow(data: TimelineData, left: readonly TimelineEvent[]): Span {
  const first = firstWindow(data);
  if (left.length === data.events.length) return first;
  const opening = openingView(left, first, shortestWindow(calendarOf(data)));
  return opening === first ? first : atRest(data, opening);
}

/**
 * The window of an address: what it asks for as far as there is anything to see, or the one around the event it is to open at,
 * whatever the filters leave, or the opening one that shows the event it selects, if the filters leave that.
 */
export function askedWindow(
  data: TimelineData,
  { window, selected, opensAtEvent }: Pick<View, 'window' | 'selected' | 'opensAtEvent'>,
  left: readonly TimelineEvent[],
  scale: ChosenScale,
): Span {
  const bounds = boundsOf(data);
  if (window) return atRest(data, meets(window, bounds) ? common(window, bounds) : window);
  const opening = openingWindow(data, left);
  const isSelected = ({ id }: TimelineEvent) => id === selected;
  const shown = opensAtEvent ? data.events.find(isSelected) : undefined;
  if (shown) return atRest(data, windowAround(shown, left, shortestWindow(calendarOf(data))));
  const event = left.find(isSelected);
  const seen = scale.seeing(event, opening);
  return seen === opening ? opening : atRest(data, seen);
}
