import type { End, Member, ParsedDate } from './parse-date.ts';

/** Whether an end of a date is approximate or uncertain. */
export function isDoubtful(end: End): boolean {
  return typeof end !== 'string' && (end.approximate || end.uncertain);
}

/** Whether any end of a date is doubtful, so that the date alone excludes no other. */
export function hasDoubt({ members }: Pick<ParsedDate, 'members'>): boolean {
  return members.some(({ start, end }) => isDoubtful(start) || isDoubtful(end));
}

/** Whether a date is a frame: a span with two uncertain ends is an unstated time between them. */
export function isFrame({ kind, start, end }: Pick<Member | ParsedDate, 'kind' | 'start' | 'end'>): boolean {
  return kind === 'span' && typeof start !== 'string' && typeof end !== 'string' && start.uncertain && end.uncertain;
}
