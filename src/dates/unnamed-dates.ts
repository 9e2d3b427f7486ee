import { isWithin } from './contradiction.ts';
import type { Instant, ParsedDate } from './parse-date.ts';
import { statedSeasons } from './reading/season-words.ts';
import { type StatedDate, statedDates } from './reading/stated-dates.ts';

export type DatePart = 'day' | 'month' | 'year';

/** An end of a date that words do not name. */
export interface UnnamedDate {
  readonly instant: Instant;
  /** The parts that no date in the words has; empty if all parts are there, but in different dates. */
  readonly missing: readonly DatePart[];
  /** The parts that one date in the words has: a year, or a year and a month. */
  readonly named: readonly DatePart[];
}

/**
 * The ends of a date that running text does not name: year, month and day of an end must be in the same expression. Uncertain
 * and open ends and seasons are a matter of interpretation; for a season only the year is required, and likewise for a month at
 * the end of a span whose words name its season, because a span cannot end in a season.
 */
export function unnamedDates({ start, end, isSpan }: ParsedDate, text: string, language: string): UnnamedDate[] {
  const stated = statedDates(text, language);
  const seasons = isSpan ? statedSeasons(text, language) : [];
  return (isSpan ? [start, end] : [start]).flatMap((instant) => {
    if (instant === 'open' || instant.uncertain) return [];
    const parts = partsOf(instant);
    const has = (date: StatedDate, part: DatePart) => date[part] === instant[part];
    if (stated.some((date) => parts.every((part) => has(date, part)))) return [];
    const isOfSeason = instant.precision === 'month' && seasons.some((season) => isWithin(instant, season));
    if (isOfSeason && stated.some((date) => has(date, 'year'))) return [];
    const dated = stated.filter((date) => has(date, 'year'));
    const inMonth = dated.some((date) => parts.includes('month') && has(date, 'month'));
    return {
      instant,
      missing: parts.filter((part) => !stated.some((date) => has(date, part))),
      named: dated.length === 0 ? [] : inMonth ? ['year', 'month'] : ['year'],
    };
  });
}

function partsOf({ precision }: Instant): DatePart[] {
  if (precision === 'day') return ['day', 'month', 'year'];
  return precision === 'month' ? ['month', 'year'] : ['year'];
}
