import { isDoubtful } from '../dates/doubt.ts';
import type { Instant, ParsedDate } from '../dates/parse-date.ts';

/**
 * The day, month or year that a date is, if it is a single certain one of our era: for formats without spans, doubt or earlier
 * years.
 */
export function certainInstant(date: ParsedDate | undefined): Instant | undefined {
  if (!date || date.isSpan || date.start === 'open' || isDoubtful(date.start) || date.start.year < 1) return undefined;
  return date.start;
}
