import { utc } from '../time/clock.ts';
import { dayLength, midnight } from '../time/midnight.ts';
import { type Bounds, boundsOf, calendarBounds } from './bounds.ts';
import { boundedAt } from './claims/bounded.ts';
import { hasDoubt } from './doubt.ts';
import { yearsOf } from './edtf/possible-times.ts';
import type { Instant, ParsedDate } from './parse-date.ts';
import { withEndsOfDays } from './reading/ends-of-days.ts';
import { statedSeasons } from './reading/season-words.ts';
import { type StatedDate, statedDates } from './reading/stated-dates.ts';

/**
 * Whether words that are supposed to leave a date open name a different one. An approximate or uncertain date is never
 * contradicted. Since words often name the date of something else besides ("the house, built in 1976, burned"), they only count
 * if they name it with its month or season and its year, or if their sentences have one clause each.
 */
export function namesAnotherDate(date: ParsedDate, text: string, language: string): boolean {
  if (hasDoubt(date)) return false;
  const bounds = boundsOf(date, utc);
  const stated = withEndsOfDays(statedDates(text, language));
  const dates = stated.filter((each) => !isTimeAlone(each));
  if (
    dates.length === 0 ||
    dates.some((each, at) => meets(each, bounds) || reaches(each, dates[at - 1], bounds, text, language))
  )
    return false;
  const areWhole = dates.every(
    (each) => each.year !== undefined && (each.month !== undefined || hasSeason(each, text, language)),
  );
  return areWhole || isOneClause(text, stated);
}

/** Whether words name seasons, but none in which a date can lie, in either hemisphere. */
export function namesAnotherSeason(date: ParsedDate, text: string, language: string): boolean {
  const { kind, start } = date;
  if (kind !== 'date' || typeof start === 'string' || hasDoubt(date)) return false;
  if (start.season === undefined && start.month === undefined) return false;
  const bounds = boundsOf(date, utc);
  const isDated = statedDates(text, language).some((each) => each.month !== undefined && meets(each, bounds));
  const stated = statedSeasons(text, language);
  return !isDated && stated.length > 0 && !stated.some((season) => isWithin(start, season));
}

/** Whether words name only years and centuries before our era, where a doubtful date is of our era. */
export function namesEarlierEra({ members }: ParsedDate, text: string, language: string): boolean {
  // Words have to name all of a date that is certain.
  if (!hasDoubt({ members })) return false;
  const isOfOurs = members.every(({ start }) => typeof start !== 'string' && yearsOf(start.written.year).first > 0);
  if (!isOfOurs) return false;
  const dated = statedDates(text, language).filter(({ year, years }) => year !== undefined || years !== undefined);
  return dated.length > 0 && dated.every(({ year, years }) => (years?.to ?? year ?? 1) <= 0);
}

/** Whether a date in words overlaps some bounds in some year; a date without a year may be of any. */
function meets({ year, month, day, years, zone }: StatedDate, bounds: Bounds): boolean {
  // By the clock of another place it may be the day before or after.
  const more = zone === undefined ? 0 : dayLength;
  const [earliest, latest] = [bounds.earliest - more, bounds.latest + more];
  if (years) return midnight(years.from) < latest && earliest < midnight(years.to + 1);
  const isIn = (each: number) => {
    const own = calendarBounds({ year: each, month, day }, utc);
    return own.earliest < latest && earliest < own.latest;
  };
  if (year !== undefined) return isIn(year);
  if (!Number.isFinite(earliest) || !Number.isFinite(latest) || latest - earliest > midnight(1971) - midnight(1970))
    return true;
  const first = new Date(earliest).getUTCFullYear();
  return isIn(first) || isIn(first + 1);
}

/** Whether a date in words ends a span that begins with the one before it, or is an end of an open one, which overlaps some bounds. */
function reaches(
  date: StatedDate,
  before: StatedDate | undefined,
  { earliest, latest }: Bounds,
  text: string,
  language: string,
): boolean {
  const stretch = stretchOf(date);
  if (!stretch) return false;
  const first = date.joined === 'to' && before ? stretchOf(before) : undefined;
  if (first) return first.earliest < latest && earliest < stretch.latest;
  const bound = boundedAt(text, date, language);
  if (bound === 'since' || bound === 'after') return stretch.earliest < latest;
  return (bound === 'until' || bound === 'before') && earliest < stretch.latest;
}

function stretchOf({ year, month, day, years }: StatedDate): Bounds | undefined {
  if (years) return { earliest: midnight(years.from), latest: midnight(years.to + 1) };
  return year === undefined ? undefined : calendarBounds({ year, month, day }, utc);
}

/** A time of day names no date. */
function isTimeAlone({ year, month, day, years }: StatedDate): boolean {
  return year === undefined && month === undefined && day === undefined && years === undefined;
}

/** The distance from a year within which the name of a season belongs to it, in characters. */
const seasonReach = 24;

function hasSeason({ start, end }: StatedDate, text: string, language: string): boolean {
  return statedSeasons(text.slice(Math.max(0, start - seasonReach), end + seasonReach), language).length > 0;
}

/** Whether the sentences with dates have no punctuation between clauses, except next to a date. */
function isOneClause(text: string, stated: readonly StatedDate[]): boolean {
  const isBeside = (at: number) => stated.some(({ start, end }) => at >= start - 2 && at <= end + 1);
  const isDated = (from: number, to: number) => stated.some(({ start, end }) => start < to && end > from);
  return [...text.matchAll(/(?:[^.。।!?！？]|[.!?](?!\s[\p{Lu}\p{Lo}\n]))+/gu)].every(
    ({ 0: sentence, index: from }) =>
      !isDated(from, from + sentence.length) ||
      [...sentence.matchAll(/[,;:()—–،、，；：（）]/gu)].every(({ index }) => isBeside(from + index)),
  );
}

/** The months in which each season may be, by astronomy or by the weather, in either hemisphere. */
const monthsOf = [
  [3, 4, 5, 6, 9, 10, 11, 12],
  [6, 7, 8, 9, 12, 1, 2, 3],
  [9, 10, 11, 12, 3, 4, 5, 6],
  [12, 1, 2, 3, 6, 7, 8, 9],
] as const;

/** Whether a date can lie in a season; `stated` is the number of the season in EDTF, 21 to 24. */
export function isWithin({ month, season }: Instant, stated: number): boolean {
  if (season !== undefined) return (season - stated) % 4 === 0;
  return month !== undefined && ((monthsOf[stated - 21] ?? []) as readonly number[]).includes(month);
}
