import { instantBounds } from '../dates/bounds.ts';
import type { Instant } from '../dates/parse-date.ts';
import type { Interval } from './apart.ts';
import type { ArchiveDate } from './types.ts';

/** A day in milliseconds, as in `timeline/time-span.ts`, which this room may not import. */
const dayMilliseconds = 86_400_000;
/** How far off a date marked "about" may be: twice the length of its day, month or year, and at least a week. */
const [slackInLengths, minSlackMilliseconds] = [2, 7 * dayMilliseconds];

/**
 * When an event may have happened if this telling of it is right. An end marked as approximate may be somewhat earlier or
 * later, and one marked as uncertain excludes nothing. A span with both ends uncertain is a frame: the day is not known, but
 * lies within it.
 */
export function possibleTime({ start, end, isSpan, earliest, latest }: ArchiveDate): Interval {
  const isFrame = isSpan && start !== 'open' && end !== 'open' && start.uncertain && end.uncertain;
  return {
    min: earliest - slackOf(start, isFrame),
    max: latest + slackOf(end, isFrame),
    // The end is the midnight after the last day.
    isOpenAtMax: true,
  };
}

function slackOf(instant: Instant | 'open', isFrame: boolean): number {
  if (instant === 'open') return 0;
  if (instant.uncertain && !isFrame) return Infinity;
  if (!instant.approximate) return 0;
  const { earliest, latest } = instantBounds(instant);
  return Math.max(minSlackMilliseconds, (latest - earliest) * slackInLengths);
}
