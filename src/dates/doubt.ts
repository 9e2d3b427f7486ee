import type { Instant, ParsedDate } from './parse-date.ts';

/** Whether an end of a date is about then or uncertain. */
export function isDoubtful(end: Instant | 'open'): boolean {
  return end !== 'open' && (end.approximate || end.uncertain);
}

/** Whether either end of a date is, so that the date alone excludes no other. */
export function hasDoubt({ start, end }: Pick<ParsedDate, 'start' | 'end'>): boolean {
  return isDoubtful(start) || isDoubtful(end);
}
