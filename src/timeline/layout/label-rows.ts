import { labelWidth, shortened } from '../label-width.ts';
import { meets } from '../time-span.ts';
import type { Span, TimelineEvent } from '../types.ts';
import { type Plot, type Spot, spotOf } from './spots.ts';

/** An event that has a row for its mark and its label. */
export interface Room {
  readonly event: TimelineEvent;
  readonly spot: Spot;
  readonly row: number;
  /** Whether the label ends where the mark ends, because after it there is no room. */
  readonly back: boolean;
  /** How far the mark is moved so that all of it and of a label that ends with it is in the window, in pixels. */
  readonly shift: number;
  readonly taken: Span;
}

/** What is taken in each row, in pixels. */
export type Rows = Span[][];

const gapPixels = 10;
/** Fewer pixels say nothing: a mark at the window's edge then stands alone. */
const minLabelPixels = 44;
/**
 * How much of a label finds a place before it grows into what is free beside it: at first nearly all labels are whole, as one of
 * which only the first words are read says little; then, where room is left, as much of others as says something.
 */
export const firstLabelPixels = 260;
export const scarceLabelPixels = [190, 140, 96] as const;

/** Gives an event the first row that has room for so much of its label; above `maxRows` there are none. */
export function takeRow(event: TimelineEvent, plot: Plot, rows: Rows, maxRows: number, pixels: number): Room | undefined {
  const spot = spotOf(event, plot);
  const limit = limitOf(spot, plot);
  const wide = Math.min(labelWidth(named(event)), pixels, plot.width - gapPixels);
  const [after, before] = [limit - spot.label, spot.to - (isAfter(spot, plot) ? plot.width : 0)];
  const back = after < Math.min(wide, before) && spot.to - wide < spot.label && spot.ends <= limit + 1;
  const shift = back && !isAfter(spot, plot) ? Math.max(spot.to - plot.width, 0) : 0;
  const start = back ? spot.to - shift - wide : spot.label;
  const isCut = start + wide > limit && !back && spot.label < plot.width;
  const long = isCut ? Math.max(limit - start, 0) : wide;
  const taken = takenBy(spot, shift, { from: start, to: start + long });
  // No label reaches into the window from a mark before it or after it.
  if ((spot.isBefore && taken.to > 0) || (isAfter(spot, plot) && taken.from < plot.width)) return undefined;
  // A mark of which less than a pixel would be seen, and whose label has no room, is better off among the bare ones.
  if (isCut && (long < 1 || (spot.to < 1 && labelWithin(event, long) === ''))) return undefined;
  const free = rows.findIndex((spans) => !spans.some((span) => meets(span, taken)));
  const row = free < 0 ? rows.length : free;
  if (row >= maxRows) return undefined;
  (rows[row] ??= []).push(taken);
  return { event, spot, row, back, shift, taken };
}

/** The label of an event with a row, as long as its row has room for, which it takes. */
export function growLabel({ event, spot, row, back, shift, taken }: Room, plot: Plot, rows: Rows): string {
  const spans = rows[row] ?? [];
  const least = isAfter(spot, plot) ? plot.width : 0;
  const before = Math.max(...spans.map(({ to }) => (to <= taken.from ? to : 0)), least);
  const edge = spot.isBefore ? 0 : limitOf(spot, plot) + gapPixels / 2;
  const after = Math.min(...spans.map(({ from }) => (from >= taken.to ? from : Infinity)), edge);
  const width = (back ? spot.to - shift - before : after - spot.label) - gapPixels / 2;
  const label = labelWithin(event, width);
  const end = back ? spot.to - shift - labelWidth(label) - gapPixels / 2 : spot.label + labelWidth(label) + gapPixels / 2;
  spans[spans.indexOf(taken)] = { from: Math.min(taken.from, end), to: Math.max(taken.to, end) };
  return label;
}

/** What stands in a row of a drawing, with the label that it has there. */
export interface Labelled {
  readonly event: TimelineEvent;
  readonly top: number;
  readonly label: string;
  readonly back: boolean;
  readonly shift: number;
}

/** The labels of what stands in rows, as long as they may be where the same rows are wider. */
export function grownLabels(placed: readonly Labelled[], plot: Plot): string[] {
  const rows: Rows = [];
  const rooms = placed.map(({ event, top, label, back, shift }): Room => {
    const spot = spotOf(event, plot);
    const start = back ? spot.to - shift - labelWidth(label) : spot.label;
    const taken = takenBy(spot, shift, { from: start, to: start + labelWidth(label) });
    (rows[top] ??= []).push(taken);
    return { event, spot, row: top, back, shift, taken };
  });
  return rooms.map((room, index) => {
    const [had = '', label] = [placed[index]?.label, growLabel(room, plot, rows)];
    return labelWidth(label) > labelWidth(had) ? label : had;
  });
}

/** What a mark and its label take in their row. */
function takenBy(spot: Spot, shift: number, label: Span): Span {
  return {
    from: Math.min(spot.start - shift, label.from) - gapPixels / 2,
    to: Math.max(spot.end, label.to) + gapPixels / 2,
  };
}

/** As much of the label as has room; nothing where that would say nothing. */
function labelWithin(event: TimelineEvent, width: number): string {
  const whole = named(event);
  if (labelWidth(whole) <= width) return whole;
  const cut = width < minLabelPixels ? '' : shortened(whole, width);
  // A first word may be longer than there is room.
  return labelWidth(cut) > width ? '' : cut;
}

/** Whether a mark begins where the window has ended. */
function isAfter({ label }: Spot, { width }: Plot): boolean {
  return label >= width;
}

/** Where a label ends at the latest: at the window's edge, unless its mark is beyond it; and where all events end. */
function limitOf({ label }: Spot, { width, last }: Plot): number {
  return label < width ? Math.min(Math.max(last, label), width) : last;
}

/** The label of an event or else its title, after the sign of a dispute if tellings date it to days that do not meet. */
function named({ title, label = title, others }: TimelineEvent): string {
  return others ? `≠\u2002${label}` : label;
}
