import { shortDate } from '../words/en/dates.ts';
import { dayOf, partsOf } from './time-span.ts';
import type { Span } from './types.ts';

/** A line of the axis, and what it says: only ever the exact day the line stands on. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** From one line to the next: about so many days. */
export type Step = readonly [unit: 'year' | 'month' | 'day', count: number, days: number];

const steps: readonly Step[] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['day', 5, 5],
  ['day', 10, 10],
  ['month', 1, 30],
  ['month', 3, 91],
  ['month', 6, 182],
  ['year', 1, 365],
  ['year', 2, 731],
  ['year', 5, 1826],
  ['year', 10, 3652],
  ['year', 20, 7305],
  ['year', 50, 18262],
  ['year', 100, 36524],
  ['year', 200, 73049],
  ['year', 500, 182621],
  ['year', 1000, 365243],
  ['year', 2000, 730485],
  ['year', 5000, 1826213],
];

/** Room a label needs, in pixels. */
const room = { year: 46, month: 62, day: 62 } as const;

/** The ticks of a window drawn so many pixels wide: years from afar, then months, then days. */
export function ticksOf(span: Span, width: number): Tick[] {
  return ticksBy(stepFor((span.to - span.from) / width), span);
}

/** The shortest step that leaves room for labels at so many days a pixel, or for lines at least so many pixels apart. */
export function stepFor(daysPerPixel: number, pixels?: number): Step {
  return steps.find(([unit, , days]) => days / daysPerPixel >= (pixels ?? room[unit])) ?? (steps.at(-1) as Step);
}

/** At every how many lines of a step there is room for a date. */
export function linesToDate([unit, , days]: Step, daysPerPixel: number): number {
  return Math.ceil((room[unit] * daysPerPixel) / days);
}

/** The ticks of a span with so much between them, after a day that is named before them, if there is one. */
export function ticksBy(step: Step, span: Span, named?: number): Tick[] {
  const days = tickDays(span, step);
  return days.map((at, index) => ({ at, label: labelOf(at, days[index - 1] ?? named, step) }));
}

/** What a border of the axis says, which may be any day: no more than it takes. */
export function borderLabel(at: number): string {
  const { day: date, month, year } = partsOf(at);
  if (date !== 1) return shortDate({ year, month, day: date });
  return shortDate(month === 1 ? { year } : { year, month });
}

function tickDays(span: Span, [unit, count]: Step): number[] {
  const year = partsOf(Math.floor(span.from)).year;
  const last = partsOf(Math.ceil(span.to)).year;
  const days: number[] = [];
  for (let y = Math.floor(year / count) * count; unit === 'year' && y <= last; y += count) days.push(dayOf(y));
  for (let y = year; unit !== 'year' && y <= last; y++) {
    for (let month = 0; month < 12; month += unit === 'month' ? count : 1) {
      if (unit === 'month') days.push(dayOf(y, month));
      else if (dayOf(y, month + 1) > span.from && dayOf(y, month) <= span.to) days.push(...daysOfMonth(y, month, count));
    }
  }
  return days.filter((at) => at >= span.from && at <= span.to);
}

/** The 1st and every so many days after it, without a last one that would crowd the next month's first. */
function daysOfMonth(year: number, month: number, count: number): number[] {
  const [first, next] = [dayOf(year, month), dayOf(year, month + 1)];
  const days: number[] = [];
  for (let at = first; at + count * 0.8 <= next; at += count) days.push(at);
  return days;
}

function labelOf(at: number, before: number | undefined, [unit]: Step): string {
  const { day: date, month, year } = partsOf(at);
  const isNewYear = before === undefined || partsOf(before).year !== year;
  if (unit === 'year' || (unit === 'month' && month === 1 && isNewYear)) return shortDate({ year });
  return shortDate({ month, ...(unit === 'day' ? { day: date } : {}), ...(isNewYear ? { year } : {}) });
}
