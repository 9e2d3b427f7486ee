import { within } from '../time-span.ts';
import type { Span } from '../types.ts';

/** Days that are drawn at one scale, and where they are drawn. */
export interface Stretch extends Span {
  readonly drawn: Span;
}

/**
 * How days lie on the axis: stretches side by side, each drawn at an even scale of its own. Places count as days do, and the
 * whole axis has as many places as it has days, so that with one stretch a day and its place are the same number. What is
 * drawn knows only places; everything else, windows and addresses too, knows only days.
 */
export type TimeScale = readonly [Stretch, ...Stretch[]];

/** Times further than this from a whole second, about a tenth of one, are not taken for it; and so much more of far days. */
const [roundingDays, roundingShare] = [1e-6, 1e-15];
const secondsOfDay = 86_400;

/** The scale whose stretches begin and end with these days, and are as wide as these numbers are in proportion. */
export function scaleOf(borders: readonly number[], widths: readonly number[]): TimeScale {
  const [first = 0, last = first + 1] = [borders[0], borders.at(-1)];
  const unit = (last - first) / widths.reduce((sum, width) => sum + width, 0);
  let start = first;
  const stretches = widths.map((width, index): Stretch => {
    const [from, to] = [borders[index] ?? first, borders[index + 1] ?? last];
    const end = index === widths.length - 1 ? last : start + width * unit;
    const drawn = { from: start, to: end };
    start = end;
    return { from, to, drawn };
  });
  return isSome(stretches) ? stretches : [{ from: first, to: last, drawn: { from: first, to: last } }];
}

/** The scale on which every day is as wide as any other. */
export function evenScale(bounds: Span): TimeScale {
  return [{ ...bounds, drawn: bounds }];
}

export function isEven(scale: TimeScale): boolean {
  return scale.length === 1;
}

/** The place of a day; a day beyond the axis has one, too, at the scale of the stretch that it is next to. */
export function placeOf(scale: TimeScale, day: number): number {
  const { from, to, drawn } = stretchAt(scale, day, fromOf);
  return drawn.from + (day - from) * ((drawn.to - drawn.from) / (to - from));
}

/** The time at a place: a whole day or second, where only rounding can have made it anything else. */
export function dayAt(scale: TimeScale, place: number): number {
  const { from, to, drawn } = stretchAt(scale, place, placeFrom);
  const day = from + (place - drawn.from) * ((to - from) / (drawn.to - drawn.from));
  const whole = Math.round(day * secondsOfDay) / secondsOfDay;
  return Math.abs(day - whole) < roundingDays + Math.abs(day) * roundingShare ? whole : day;
}

export function placesOf(scale: TimeScale, { from, to }: Span): Span {
  return { from: placeOf(scale, from), to: placeOf(scale, to) };
}

export function daysOf(scale: TimeScale, { from, to }: Span): Span {
  return { from: dayAt(scale, from), to: dayAt(scale, to) };
}

/**
 * A window after a move that is meant for what is drawn: half as wide, a page further. It stays as wide on the axis as the
 * move makes it, and ends where the axis ends.
 */
export function moved(scale: TimeScale, window: Span, move: (places: Span) => Span): Span {
  const ends = { from: scale[0].drawn.from, to: (scale.at(-1) ?? scale[0]).drawn.to };
  return daysOf(scale, within(move(placesOf(scale, window)), ends, 0));
}

/** How many days of a stretch are drawn where a place is. */
export function daysPerPlace({ from, to, drawn }: Stretch): number {
  return (to - from) / (drawn.to - drawn.from);
}

/** The stretches of which a window shows any day. */
export function stretchesIn(scale: TimeScale, { from, to }: Span): readonly Stretch[] {
  const first = scale.indexOf(stretchAt(scale, from, fromOf));
  const last = scale.findIndex((stretch, index) => index >= first && stretch.to >= to);
  return scale.slice(first, last < 0 ? undefined : last + 1);
}

/** The last stretch that begins at a number or before it, else the first, by halving. */
function stretchAt(scale: TimeScale, at: number, begins: (stretch: Stretch) => number): Stretch {
  let [low, high] = [0, scale.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (begins(scale[middle] ?? scale[0]) <= at) low = middle;
    else high = middle - 1;
  }
  return scale[low] ?? scale[0];
}

function fromOf({ from }: Stretch): number {
  return from;
}

function placeFrom({ drawn }: Stretch): number {
  return drawn.from;
}

function isSome(stretches: readonly Stretch[]): stretches is TimeScale {
  return stretches.length > 0;
}
