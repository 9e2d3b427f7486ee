import { isDoubtful } from '../dates/doubt.ts';
import type { Instant, ParsedDate } from '../dates/parse-date.ts';

/** The one day, month or year of our era that a date is, for formats that have no words for spans, doubt or earlier years. */
export function certainInstant(date: ParsedDate | undefined): Instant | undefined {
  if (!date || date.isSpan || date.start === 'open' || isDoubtful(date.start) || date.start.year < 1) return undefined;
  return date.start;
}
