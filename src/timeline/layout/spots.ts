import { common, meets, zoomed } from '../time-span.ts';
import type { End, Extent, Span, TimelineEvent } from '../types.ts';
import { plotWidth, type Size } from './lanes.ts';

/** Pixels of a faded end; timeline.css repeats them. */
export const tails: Readonly<Record<End, number>> = { stated: 0, about: 12, unsure: 12, open: 32 };
/** Pixels of a mark however short its event is; timeline.css repeats them. */
export const minMarkPixels = 4;

/** A window and how it is drawn. */
export interface Plot {
  /** The window that is seen. */
  readonly view: Span;
  /** What is drawn: the window and some time on either side. */
  readonly drawn: Span;
  /** How wide the window is, in pixels. */
  readonly width: number;
  /** Where all events end, in pixels: no label reaches beyond. */
  readonly last: number;
}

interface PlotOptions {
  readonly size: Size;
  readonly view: Span;
  /** How much is drawn on either side of the window, in windows. */
  readonly margin: number;
}

/** How a window is drawn in a size, given all the time of an archive. */
export function plotOf({ to }: Span, { size, view, margin }: PlotOptions): Plot {
  const width = plotWidth(size);
  const last = Math.max(placesIn({ view, width })(to), 0);
  return { view, drawn: zoomed(view, 1 + 2 * margin), width, last };
}

/** In pixels: where an event begins and ends with fading ends and other positions, its mark ends, its label begins. */
export interface Spot {
  /** The date that its label stands at. */
  readonly at: Extent;
  readonly start: number;
  readonly end: number;
  /** Where the mark of that date ends. */
  readonly to: number;
  /** Where its days end: before its mark does, if that is wider than they are. */
  readonly ends: number;
  readonly label: number;
  /** Whether all of it lies before the window, though its mark, wider than its days, may reach in. */
  readonly isBefore: boolean;
}

/** What an event's mark covers besides its own days: where other tellings date it. */
export function reach({ at, others = [] }: TimelineEvent): Span {
  const all = [at, ...others.map((other) => other.at)];
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}

/** Whether any date of an event, other tellings' too, lies in a window: of several stretches, one of them. */
export function isIn(view: Span): (event: TimelineEvent) => boolean {
  const isSeen = (at: Extent) => meets(at, view) && (at.parts?.some((part) => meets(part, view)) ?? true);
  return ({ at, others = [] }) => isSeen(at) || others.some((other) => isSeen(other.at));
}

/** The date of an event that a window shows: its own, unless only another telling's lies in it. */
export function dateIn({ at, others = [] }: TimelineEvent, view: Span): Extent {
  return meets(at, view) ? at : (others.find((other) => meets(other.at, view))?.at ?? at);
}

export function spotOf(event: TimelineEvent, plot: Plot): Spot {
  const place = placesIn(plot);
  const { from, to } = reach(event);
  const start = place(from);
  const end = Math.max(place(to), start + minMarkPixels);
  const at = dateIn(event, plot.view);
  const [begins, ends] = [place(at.from), place(at.to)];
  const isBefore = at.to <= plot.view.from;
  return {
    ...{ at, ends, isBefore },
    start: start - tails[event.at.start],
    end: end + tails[event.at.end],
    to: Math.max(ends, begins + minMarkPixels),
    // The label of what began before the window stands at the window's edge.
    label: isBefore ? begins : Math.max(begins, 0),
  };
}

/** Where a day is, in pixels from the window's edge. */
export function placesIn({ view, width }: Pick<Plot, 'view' | 'width'>): (day: number) => number {
  const scale = width / (view.to - view.from);
  return (day) => (day - view.from) * scale;
}

/** A span without a stated day that takes more than this share of the window would be a bar that says nothing. */
const widestDoubt = 1 / 6;

/** What lasts longer than the window and takes more than this share of it is a bar that says no more than one that fills it. */
const widestLasting = 0.3;

/**
 * Whether an event says nothing about a window but that it has to do with it: it lasts longer, or its day is not stated. In the
 * closest window, which is as high as it takes, only what lasts all along says nothing.
 */
export function saysNoTime(event: TimelineEvent, view: Span, isClosest: boolean): boolean {
  const at = dateIn(event, view);
  const [length, seen] = [longest(at.parts ?? [at]), view.to - view.from];
  // What has the very days of the window, as in a window of one day, says when it was.
  const isLasting = length > seen && (isClosest ? isThroughout(at, view) : covered(at, view) > widestLasting);
  return isLasting || (!hasDay(at) && length > seen * widestDoubt);
}

/** Whether a date takes all of a window. */
export function isThroughout(at: Span, view: Span): boolean {
  return at.from <= view.from && at.to >= view.to;
}

function longest(spans: readonly Span[]): number {
  return Math.max(...spans.map(({ from, to }) => to - from));
}

/** Whether some day is stated for sure: not a month, a year or a span in which it lies somewhere. */
export function hasDay({ sureFrom, sureTo }: TimelineEvent['at']): boolean {
  return sureFrom < sureTo;
}

/** Who is drawn first: what is in the window, then what has a day, then by importance. */
export function inOrder(
  events: readonly TimelineEvent[],
  { view, drawn }: Plot,
  selected: string | undefined,
): TimelineEvent[] {
  const isSeen = isIn(view);
  const rank = (event: TimelineEvent) => {
    const isShort = hasDay(event.at) || event.at.to - event.at.from < (view.to - view.from) / 40;
    // What is in the window comes before what waits beside it, so that a margin changes nothing that is seen.
    return (
      (event.id === selected ? 100 : 0) +
      (isSeen(event) ? 20 : 0) +
      (isShort ? 10 : 0) +
      (event.others ? 0.5 : 0) +
      event.importance -
      // What lasts all along gives way to what happens at a time.
      covered(event.at, view)
    );
  };
  const ranked = events.filter(isIn(drawn)).map((event) => ({ event, rank: rank(event) }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ event }) => event);
}

/** The share of a window that a date takes. */
function covered(at: Span, view: Span): number {
  const { from, to } = common(at, view);
  return Math.max(to - from, 0) / (view.to - view.from);
}
