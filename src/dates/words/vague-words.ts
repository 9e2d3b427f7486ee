import { date } from '../../words/en/dates.ts';
import { partOfYear, seasonOf, type Vague, vagueDate, type VagueYear, vagueYear } from '../../words/en/dates/digits.ts';
import type { EdtfDate, EdtfPart, EdtfYear } from '../edtf/edtf.ts';
import { lastDayOf, possible } from '../edtf/possible-days.ts';
import { yearsOf } from '../edtf/possible-times.ts';
import type { Instant } from '../parse-date.ts';
import { lastSeason, seasonParts } from './season-parts.ts';

/** Whether a date has parts that words for a year, season, month or day cannot name: unknown digits, or a part of a year. */
export function isVague({ written, season = 0 }: Pick<Instant, 'written' | 'season'>): boolean {
  const { year, month, day } = written;
  const hasUnknown = [year, month, day].some((part) => part?.digits.includes('X'));
  return hasUnknown || year.significantDigits !== undefined || season > lastSeason;
}

/** Whether a date is a decade or a part of a year, which words name as they name a year. */
export function isDecade({ year, month, season }: EdtfDate): boolean {
  const { kind } = vagueYearOf(year);
  return !month && (kind === 'decade' || (kind === 'known' && season !== undefined));
}

/** Such a date in words; at the end of a span, or not. */
export function vagueWords({ year, month, season, day }: EdtfDate, isEnd: boolean): string {
  const ofYear = vagueYearOf(year);
  if (season) return seasonWords(Number(season.digits), ofYear);
  if (!month) return vagueYear(ofYear, isEnd);
  const months = possibleOf(month, 1, 12);
  return vagueDate({
    month: months,
    year: ofYear,
    ...(day && { day: possibleOf(day, 1, lastDayOf(year.digits, month.digits)) }),
  });
}

const [firstQuarter, firstThird, firstHalf] = [33, 37, 40] as const;

function seasonWords(season: number, year: VagueYear): string {
  if (season <= lastSeason) {
    const parts = seasonParts(season);
    return seasonOf({ season: date(parts), year, isOverNewYear: parts.isOverNewYear });
  }
  if (season < firstThird) return partOfYear({ part: 'quarter', number: season - firstQuarter + 1, year });
  if (season < firstHalf) return partOfYear({ part: 'third', number: season - firstThird + 1, year });
  return partOfYear({ part: 'half', number: season - firstHalf + 1, year });
}

function possibleOf({ digits }: EdtfPart, first: number, last: number): Vague {
  return digits === 'XX' ? 'any' : possible(digits, first, last);
}

function vagueYearOf(year: EdtfYear): VagueYear {
  const { first, last, isWhole } = yearsOf(year);
  const { digits, significantDigits } = year;
  if (significantDigits !== undefined && first !== last) return { kind: 'estimate', first, last, estimate: Number(digits) };
  if (first === last) return { kind: 'known', year: first };
  if (digits === 'XXXX') return { kind: 'unknown' };
  if (!isWhole) return { kind: 'form', first, last, form: digits };
  // "The 1900s" and "the 2000s" may be decades or centuries, and the decades before Christ are counted backwards.
  return /^[1-9]\d[1-9]X$/u.test(digits) ? { kind: 'decade', first } : { kind: 'range', first, last };
}
