import { calendarOf, isShortest } from '../../timeline/calendar/calendar.ts';
import { builtSizeFor, exactSize, type Size } from '../../timeline/layout/lanes.ts';
import { type Layout, layOut, type LayOutOptions } from '../../timeline/layout/lay-out.ts';
import type { ChosenScale } from '../../timeline/scale/chosen-scale.ts';
import { drawnData } from '../../timeline/scale/drawn-data.ts';
import { daysOf, placesOf, type TimeScale } from '../../timeline/scale/time-scale.ts';
import type { LaneMode, Span, TimelineData } from '../../timeline/types.ts';

/** Windows drawn on either side of the one that is seen. */
export const margin = 0.6;

/** What is to be seen when the timeline starts. */
export interface SceneStart {
  readonly window: Span;
  readonly mode: LaneMode;
  readonly selected: string | undefined;
  readonly shown: TimelineData;
  readonly scale: ChosenScale;
  /** The language of the archive, if it is not the page's. */
  readonly lang: string | undefined;
  /** Whether the drawing that was made at build shows the very same. */
  readonly isBuilt: boolean;
}

/** Events with places for days, and where they are drawn in a window of places. */
export interface Laid {
  readonly placed: TimelineData;
  readonly size: Size;
  readonly places: Span;
  readonly layout: Layout;
}

/** Lays out what a timeline starts with, on the scale that suits it. */
export function firstLaid(
  live: HTMLElement,
  { window, scale: chosen, shown, mode, selected, lang, isBuilt }: SceneStart,
): Laid {
  chosen.suit(window);
  const { scale } = chosen;
  const [placed, places, width] = [drawnData(shown, scale), placesOf(scale, window), live.clientWidth];
  const size = isBuilt ? builtSizeFor(width) : exactSize(width);
  return { placed, size, places, layout: laidOut(placed, scale, { mode, size, selected, lang, view: places }) };
}

/** Lays out a window, given in places. */
export function laidOut(placed: TimelineData, scale: TimeScale, options: Omit<LayOutOptions, 'margin' | 'isClosest'>): Layout {
  const days = daysOf(scale, options.view);
  return layOut(placed, { ...options, margin, isClosest: isShortest(days, calendarOf(placed)) });
}
