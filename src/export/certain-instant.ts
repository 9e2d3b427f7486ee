import { isDoubtful } from '../dates/doubt.ts';
import type { Instant, ParsedDate } from '../dates/parse-date.ts';

/**
 * The day, month or year that a date is, if it is a single certain one of our era: for formats without spans, doubt or earlier
 * years.
 */
export function certainInstant(date: ParsedDate | undefined): Instant | undefined {
  if (!date || date.kind !== 'date' || typeof date.start === 'string') return undefined;
  const { precision, year } = date.start;
  if (isDoubtful(date.start) || precision === 'years' || year < 1 || year > 9999) return undefined;
  return date.start;
}
