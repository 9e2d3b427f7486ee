import type { Instant, ParsedDate } from './parse-date.ts';

/** Whether an end of a date is approximate or uncertain. */
export function isDoubtful(end: Instant | 'open'): boolean {
  return end !== 'open' && (end.approximate || end.uncertain);
}

/** Whether either end of a date is doubtful, so that the date alone excludes no other. */
export function hasDoubt({ start, end }: Pick<ParsedDate, 'start' | 'end'>): boolean {
  return isDoubtful(start) || isDoubtful(end);
}
