import { dayOf, partsOf } from '../time-span.ts';
import type { Span } from '../types.ts';

/** A day that a stretch of the axis may begin with. */
export interface BorderDay {
  readonly at: number;
  /** How well a reader knows it as a border, at most 1: a year or an era begins, a month, or only a day. */
  readonly worth: number;
}

const worths = { year: 1, month: 0.95, day: 0.85 } as const;

/** The most borders to choose among: days of some months, months of some years, years of centuries. */
const maxBorders = 240;
const yearDays = 365.2425;
/** How many years lie between borders in spans too long for single months. */
const yearSteps = [1, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000, 500_000];

/**
 * The days inside a span at which a reader would expect a border: the first days of years in a long one, of months, or all
 * days in a short one, and `known` ones, such as the beginnings of eras.
 */
export function borderDays(span: Span, known: readonly number[]): BorderDay[] {
  const ours = new Set(known);
  const inside = (at: number) => at > span.from && at < span.to;
  const days = [...new Set([...plainDays(span), ...known])].filter(inside).sort((a, b) => a - b);
  return days.map((at) => ({ at, worth: ours.has(at) ? worths.year : worthOf(at) }));
}

function plainDays({ from, to }: Span): number[] {
  const length = to - from;
  if (length <= maxBorders) return Array.from({ length: Math.ceil(length) }, (_, index) => Math.ceil(from) + index);
  const [first, last] = [partsOf(Math.floor(from)).year, partsOf(Math.ceil(to)).year];
  if ((last - first) * 12 <= maxBorders)
    return Array.from({ length: (last - first + 1) * 12 }, (_, month) => dayOf(first, month));
  const step = yearSteps.find((years) => length / yearDays / years <= maxBorders) ?? (yearSteps.at(-1) as number);
  const count = Math.ceil((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => dayOf((Math.floor(first / step) + index) * step));
}

function worthOf(at: number): number {
  const { month, day } = partsOf(at);
  if (day !== 1) return worths.day;
  return month === 1 ? worths.year : worths.month;
}
