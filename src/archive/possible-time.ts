import type { Bounds } from '../dates/bounds.ts';
import { isFrame } from '../dates/doubt.ts';
import type { End } from '../dates/parse-date.ts';
import type { Interval } from './apart.ts';
import type { ArchiveDate } from './types.ts';

/** A day in milliseconds, as in `timeline/time-span.ts`, which this room may not import. */
const dayMilliseconds = 86_400_000;
/** How far off a date marked "about" may be: twice the length of its day, month or year, and at least a week. */
const [slackInLengths, minSlackMilliseconds] = [2, 7 * dayMilliseconds];
/** And of a time of day: an hour. */
const minSlackOfTime = 3_600_000;

/**
 * When an event may have happened if this telling of it is right. An end marked as approximate may be somewhat earlier or
 * later, and one marked as uncertain excludes nothing. A span with both ends uncertain is a frame: the day is not known, but
 * lies within it.
 */
export function possibleTime(date: ArchiveDate): Interval {
  const isWithin = isFrame(date);
  return {
    min: date.earliest - slackOf(date.start, date.startBounds, isWithin),
    max: date.latest + slackOf(date.end, date.endBounds, isWithin),
    // The end is the midnight after the last day.
    isOpenAtMax: true,
  };
}

function slackOf(end: End, bounds: Bounds | undefined, isWithin: boolean): number {
  if (typeof end === 'string' || !bounds) return 0;
  if (end.uncertain && !isWithin) return Infinity;
  if (!end.approximate) return 0;
  return Math.max(end.time ? minSlackOfTime : minSlackMilliseconds, (bounds.latest - bounds.earliest) * slackInLengths);
}
