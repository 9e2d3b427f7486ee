import { freeDays } from '../bounds.ts';
import { beginningAt, type Calendar, wallAt } from '../calendar/calendar.ts';
import type { Span } from '../types.ts';

/** Of what events take, so much is left free before and after them in an archive of many centuries. */
const leastShare = 1 / 200;
/** Of an archive of an afternoon, so many times as much. */
const mostShare = 10;

/**
 * What a reader can move in, in whole days, where that is not what it is for most archives: more around thousands of years, so
 * that no mark is at the very edge, and less around an afternoon that is told by the minute.
 */
export function roomAround({ from, to }: Span, calendar: Calendar): { readonly bounds?: Span } {
  const length = to - from;
  const most = calendar.isTimed ? Math.min(freeDays, length * mostShare) : freeDays;
  const free = Math.max(most, Math.round(length * leastShare));
  if (free === freeDays) return {};
  const [first, last] = [Math.floor(wallAt(from - free, calendar)), Math.ceil(wallAt(to + free, calendar))];
  return { bounds: { from: beginningAt(first, calendar), to: beginningAt(last, calendar) } };
}
