import * as words from '../words/en/dates.ts';
import { monthNames } from './month-names.ts';
import type { Instant, ParsedDate } from './parse-date.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** The numbers of seasons in EDTF: 21 to 24, 25 to 28 in the north and 29 to 32 in the south. */
const firstSeason = 21;
const firstSouthernSeason = 29;

/** A date in words, including its doubt: "about 1987", "16 February to 2 March 1988", "before 1988". */
export function dateWords(date: ParsedDate): string {
  const { start, end, isSpan } = date;
  if (start === 'open') return end === 'open' ? words.unknown : words.until({ date: instantWords(end) });
  if (end === 'open') return words.from({ date: instantWords(start) });
  if (!isSpan) return instantWords(start);
  if (start.uncertain && end.uncertain) return words.between({ start: plainWords(start, end), end: plainWords(end) });
  return words.span({ start: instantWords(start, end), end: instantWords(end) });
}

/** The meaning of an author's marks of doubt, as a clause; undefined if there is no doubt. */
export function doubtWords({ start, end }: ParsedDate): string | undefined {
  const ends = [start, end].filter((side) => side !== 'open');
  const isUncertain = ends.some((side) => side.uncertain);
  const isApproximate = ends.some((side) => side.approximate);
  return isUncertain || isApproximate ? words.doubt({ isUncertain, isApproximate }) : undefined;
}

function instantWords(instant: Instant, until?: Instant): string {
  const plain = plainWords(instant, until);
  const date = instant.approximate ? words.about({ date: plain }) : plain;
  return instant.uncertain ? words.uncertain({ date }) : date;
}

/** The date without its doubt; parts that `until` has too (the year, the month) are left out, as in "16 to 18 May 1990". */
function plainWords({ precision, year, month, day, season }: Instant, until?: Instant): string {
  const sameYear = until !== undefined && until.year === year && precision !== 'year' && until.precision !== 'year';
  const sameMonth = sameYear && precision === 'day' && until.precision === 'day' && until.month === month;
  return words.date({
    year: sameYear ? undefined : year,
    season: season === undefined ? undefined : seasons[(season - firstSeason) % seasons.length],
    isSouthern: season !== undefined && season >= firstSouthernSeason,
    month: sameMonth ? undefined : month,
    day,
  });
}

/**
 * The parts of a date as English running text names them, the day first: `['4', 'October', '2020']`. For a season, its year
 * alone.
 */
export function instantParts({ precision, year, month = 1, day }: Instant): string[] {
  const monthName = monthNames[month - 1] ?? '';
  if (precision === 'day') return [String(day), monthName, words.yearName({ year })];
  return precision === 'month' ? [monthName, words.yearName({ year })] : [words.yearName({ year })];
}
