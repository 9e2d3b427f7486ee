import { isWithin } from './contradiction.ts';
import type { Instant, ParsedDate } from './parse-date.ts';
import { statedSeasons } from './reading/season-words.ts';
import { type StatedDate, statedDates } from './reading/stated-dates.ts';

export type DatePart = 'day' | 'month' | 'year';

/** An end of a date that words do not name. */
export interface UnnamedDate {
  readonly instant: Instant;
  /** What no date in the words has; nothing, if each part is there, but of different dates. */
  readonly missing: readonly DatePart[];
  /** As much of it as one date in the words has: a year, or a year and its month. */
  readonly named: readonly DatePart[];
}

/**
 * The ends of a date that running text does not name: year, month and day of each must be of one expression. Ends marked
 * uncertain, open ends and seasons are taken from the sense of the words; of a season the year alone is asked for, and
 * so for a month at the end of a span whose words name its season, because no span ends in a season.
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
