import { labelWidth, shortened } from './label-width.ts';
import { type Lane, lanesFor, rowHeight, type Size } from './lane-layout.ts';
import { common, meets, zoomed } from './time-span.ts';
import type { End, LaneMode, Span, TimelineData, TimelineEvent } from './types.ts';

/** An event that has a place in the drawing. */
export interface Placed {
  readonly event: TimelineEvent;
  readonly lane: number;
  /** Top of its row, in pixels. */
  readonly top: number;
  readonly label: string;
  /** Whether the label ends where the mark ends, because after it there is no room. */
  readonly back: boolean;
}

export interface Placing {
  readonly placed: readonly Placed[];
  /** The events of each lane that have no room. */
  readonly left: readonly (readonly TimelineEvent[])[];
}

export interface PlaceOptions {
  readonly mode: LaneMode;
  readonly lanes: readonly Lane[];
  readonly size: Size;
  /** The window that is seen. */
  readonly view: Span;
  /** How much is drawn on either side of the window, in windows. */
  readonly margin: number;
  /** An event that always has a place. */
  readonly selected?: string | undefined;
}

/** Most events drawn at once, and most elements, other dates and the lines to them among them. */
const maxDrawnEvents = 200;
const maxDrawnElements = 490;
/** Pixels of a faded end; timeline.css repeats them. */
export const tails: Readonly<Record<End, number>> = { stated: 0, about: 12, unsure: 12, open: 32 };
/** Pixels of a mark however short its event is; timeline.css repeats them. */
export const minMarkPixels = 4;

const gapPixels = 10;
const maxLabelPixels = 460;
/** Fewer pixels say nothing: a mark at the window's edge then stands alone. */
const minLabelPixels = 44;

/**
 * Gives events their rows: the most important first, each with its label, and nothing ever over another. What finds no
 * room is left to density.
 */
export function placeEvents(data: TimelineData, options: PlaceOptions): Placing {
  const { mode, lanes, size, view, margin, selected } = options;
  const width = size.least - size.names;
  const scale = width / (view.to - view.from);
  const drawn = zoomed(view, 1 + 2 * margin);
  const [last, edge] = [(data.to - view.from) * scale, width];
  const labels = size.names > 0 ? [160, 110] : [150, 112];
  const rows = lanes.map(({ rows: count }) => Array.from({ length: count }, (): Span[] => []));
  const left = lanes.map((): TimelineEvent[] => []);
  const rooms: (Room & { readonly event: TimelineEvent; readonly lane: number })[] = [];

  let elements = 0;
  for (const event of inOrder(data, view, drawn, selected)) {
    const parts = 1 + 2 * (event.others?.length ?? 0);
    const spot = spotOf(event, view, scale);
    const limit = limitOf(spot, last, edge);
    for (const lane of lanesFor(event, mode)) {
      const isFull = rooms.length >= maxDrawnEvents || elements + parts > maxDrawnElements;
      const place = !isFull && fit(spot, rows[lane] ?? [], labels, limit, labelWidth(named(event)));
      if (place) rooms.push({ event, lane, ...place });
      if (place) elements += parts;
      else left[lane]?.push(event);
    }
  }
  const placed = rooms.map(({ event, lane, ...room }): Placed => {
    const top = (lanes[lane]?.firstRow ?? 0) + room.row * rowHeight;
    const spot = spotOf(event, view, scale);
    return { event, lane, top, back: room.back, label: grown(named(event), spot, room, limitOf(spot, last, edge)) };
  });
  return { placed, left };
}

/** Where a label ends at the latest: at the window's edge, unless its mark is beyond it; and where all events end. */
function limitOf({ label }: Spot, last: number, edge: number): number {
  return label < edge ? Math.min(last, edge) : last;
}

/** The label of an event with a place, as long as its row has room for, which it takes. */
function grown(title: string, spot: Spot, { spans, taken, back }: Room, limit: number): string {
  const before = Math.max(...spans.map(({ to }) => (to <= taken.from ? to : 0)), 0);
  const edge = spot.last < 0 ? 0 : limit + gapPixels / 2;
  const after = Math.min(...spans.map(({ from }) => (from >= taken.to ? from : Infinity)), edge);
  const width = Math.min((back ? spot.to - before : after - spot.label) - gapPixels / 2, maxLabelPixels);
  const label = width < minLabelPixels ? '' : shortened(title, width);
  const end = back ? spot.to - labelWidth(label) - gapPixels / 2 : spot.label + labelWidth(label) + gapPixels / 2;
  spans[spans.indexOf(taken)] = { from: Math.min(taken.from, end), to: Math.max(taken.to, end) };
  return label;
}

/** The title, after the sign of a dispute if tellings date it to days that do not meet. */
function named({ title, others }: TimelineEvent): string {
  return others ? `≠\u2002${title}` : title;
}

/** What an event's mark covers besides its own days: where other tellings date it. */
export function reach({ at, others = [] }: TimelineEvent): Span {
  const all = [at, ...others.map((other) => other.at)];
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}

function inOrder({ events }: TimelineData, view: Span, drawn: Span, selected: string | undefined): TimelineEvent[] {
  // What is in the window comes before what waits beside it, so that a margin changes nothing that is seen.
  const rank = (event: TimelineEvent) =>
    (event.id === selected ? 10 : event.importance - covered(event, view)) + (meets(reach(event), view) ? 10 : 0);
  return events.filter((event) => meets(reach(event), drawn)).toSorted((a, b) => rank(b) - rank(a));
}

/** The share of the window an event lasts through: what lasts all along gives way to what happens at a time. */
function covered({ at }: TimelineEvent, view: Span): number {
  const { from, to } = common(at, view);
  return Math.max(to - from, 0) / (view.to - view.from);
}

function spotOf(event: TimelineEvent, view: Span, scale: number): Spot {
  const { from, to } = reach(event);
  const start = (from - view.from) * scale;
  const end = Math.max((to - view.from) * scale, start + minMarkPixels);
  const main = event.at;
  const ends = (main.to - view.from) * scale;
  const mainEnd = Math.max(ends, (main.from - view.from) * scale + minMarkPixels);
  const last = event.others ? end : mainEnd;
  return {
    start: start - tails[main.start],
    end: end + tails[main.end],
    ends,
    to: mainEnd,
    last,
    // The label of what began before the window stands at the window's edge.
    label: Math.max((main.from - view.from) * scale, last > 0 ? 0 : -Infinity),
  };
}

/** Finds a row for a mark and a label of some length, the longest first. */
function fit(spot: Spot, rows: readonly Span[][], labels: readonly number[], limit: number, width: number): Room | undefined {
  for (const maxPixels of labels) {
    const wide = Math.min(width, maxPixels);
    const back = spot.label + wide > limit && spot.to - wide < spot.label && spot.ends <= limit + 1;
    const start = back ? spot.to - wide : spot.label;
    const taken = { from: Math.min(spot.start, start) - gapPixels / 2, to: Math.max(spot.end, start + wide) + gapPixels / 2 };
    // No label reaches into the window from a mark before it.
    if (spot.last < 0 && taken.to > 0) continue;
    const row = rows.findIndex((spans) => !spans.some((span) => meets(span, taken)));
    const spans = rows[row];
    if (!spans) continue;
    spans.push(taken);
    return { row, spans, taken, back };
  }
  return undefined;
}

interface Room {
  readonly row: number;
  /** All that is taken in its row. */
  readonly spans: Span[];
  readonly taken: Span;
  readonly back: boolean;
}

/** In pixels: where an event begins and ends with fading ends and other positions, its mark ends, its label begins. */
interface Spot {
  /** Where its days end: before its mark does, if that is wider than they are. */
  readonly ends: number;
  readonly to: number;
  /** Where its last mark ends, without what fades after it. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly label: number;
}
