import type { ArchiveDate } from '../../../archive/types.ts';
import type { ShownClock } from '../../../dates/words/time-words.ts';
import { dayLength } from '../../../time/midnight.ts';
import { hourOf } from './units.ts';

/** What an archive's clock shows at an end of a date, as far as that is stated; the month is from 1. */
export interface Place {
  readonly year: number;
  readonly month?: number;
  readonly season?: number;
  readonly day?: number;
  readonly hour?: number;
}

/** Where a date has its place in the list: by its beginning, or else its end. */
export function placeOf({ start, end, startBounds, endBounds }: ArchiveDate, { clock }: ShownClock): Place | undefined {
  const instant = typeof start === 'string' ? end : start;
  if (typeof instant === 'string') return undefined;
  const bounds = startBounds ?? endBounds;
  if (!instant.time || !bounds) return instant;
  const { year, month, day, hour } = hourOf(bounds.earliest, clock);
  return { year, month, day, hour };
}

export function hasTime({ start, end }: ArchiveDate): boolean {
  return [start, end].some((each) => typeof each !== 'string' && each.time !== undefined);
}

/** Whether a time between two others, which is not stated, has a day that is: both are on it. */
export function isInOneDay(date: ArchiveDate, shown: ShownClock): boolean {
  const [first, until] = endsOf(date, shown);
  const hasDay = first?.day !== undefined && first.day === until?.day;
  return hasDay && first.month === until.month && first.year === until.year;
}

/** Whether a date begins in one month, season or year and ends in another. */
export function isOverMonths(date: ArchiveDate, shown: ShownClock): boolean {
  const { kind, start, end } = date;
  if (kind === 'date' || typeof start === 'string' || typeof end === 'string') return false;
  const [first, until] = endsOf(date, shown);
  return first?.year !== until?.year || monthOf(first) !== monthOf(until);
}

/** Whether a date may begin in another year than the first it is placed by. */
export function isOverYears({ startBounds, endBounds }: ArchiveDate): boolean {
  const bounds = startBounds ?? endBounds;
  return bounds !== undefined && bounds.latest - bounds.earliest > longestYear;
}

const longestYear = 366 * dayLength;

/** The month of a year, or that there is only a season, or the year. */
export function monthOf(place: Place | undefined): number | 'inTheYear' | 'inASeason' {
  if (place?.season !== undefined) return 'inASeason';
  return place?.month ?? 'inTheYear';
}

/** The places of a span's first and last end. */
function endsOf(date: ArchiveDate, shown: ShownClock): readonly [Place | undefined, Place | undefined] {
  return [placeOf(date, shown), placeOf({ ...date, start: date.end, startBounds: date.endBounds }, shown)];
}
