import { beginningAt, type Calendar, dayOf, isDayBeginning, partsOf, roundYear, wallAt } from '../calendar/calendar.ts';
import type { Span } from '../types.ts';

/** A time that a stretch of the axis may begin with. */
export interface BorderDay {
  readonly at: number;
  /** How well a reader knows it as a border, at most 1: a year or an era begins, a month, or only a day or a time of day. */
  readonly worth: number;
}

const worths = { year: 1, month: 0.95, day: 0.85, time: 0.8 } as const;

/** The most borders to choose among: days of some months, months of some years, years of centuries. */
const maxBorders = 240;
const yearDays = 365.2425;
/** How many years lie between borders in spans too long for single months: 1, 10, 50, 100, 500 and so on. */
const yearSteps = [1, ...Array.from({ length: 8 }, (_, tens) => [10 ** (tens + 1), 5 * 10 ** (tens + 1)]).flat()];
/** Parts of a day between borders in short spans, where dates have times of day. */
const partsOfDay = [1440, 288, 96, 24, 4];

/**
 * The times inside a span at which a reader would expect a border: the first days of years in a long one, of months, all days in
 * a short one, or where dates have times of day hours and minutes; and `known` ones, such as the beginnings of eras.
 */
export function borderDays(span: Span, known: readonly number[], calendar: Calendar): BorderDay[] {
  const ours = new Set(known);
  const inside = (at: number) => at > span.from && at < span.to;
  const days = [...new Set([...plainTimes(span, calendar), ...known])].filter(inside).sort((a, b) => a - b);
  return days.map((at) => ({ at, worth: ours.has(at) ? worths.year : worthOf(at, calendar) }));
}

function plainTimes({ from, to }: Span, calendar: Calendar): number[] {
  const length = to - from;
  const parts = calendar.isTimed ? partsOfDay.find((perDay) => length * perDay <= maxBorders) : undefined;
  if (parts !== undefined || length <= maxBorders) {
    const [perDay, start] = [parts ?? 1, wallAt(from, calendar)];
    const walls = Array.from(
      { length: Math.ceil(length * perDay) + 1 },
      (_, index) => (Math.ceil(start * perDay) + index) / perDay,
    );
    return walls.map((wall) => beginningAt(wall, calendar));
  }
  const [first, last] = [partsOf(from, calendar).year, partsOf(to, calendar).year];
  if ((last - first) * 12 <= maxBorders)
    return Array.from({ length: (last - first + 1) * 12 }, (_, month) => dayOf(first, month, 1, calendar));
  const step = yearSteps.find((years) => length / yearDays / years <= maxBorders) ?? (yearSteps.at(-1) as number);
  const count = Math.ceil((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) =>
    dayOf(roundYear((Math.floor(first / step) + index) * step), 0, 1, calendar),
  );
}

function worthOf(at: number, calendar: Calendar): number {
  if (!isDayBeginning(at, calendar)) return worths.time;
  const { month, day } = partsOf(at, calendar);
  if (day !== 1) return worths.day;
  return month === 1 ? worths.year : worths.month;
}
