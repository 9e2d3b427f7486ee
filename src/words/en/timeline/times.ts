/** Times of day, and years and times on the axis. */

import { shortYearName } from '../dates.ts';

/** "6 January 14:11" */
export function onDay({ date, time }: { readonly date: string; readonly time: string }): string {
  return `${date} ${time}`;
}

/** "6 January 2021, 14:11 to 14:30" */
export function timesOfDay({
  date,
  start,
  end,
}: {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}): string {
  return `${date}, ${start} to ${end}`;
}

/** A year of the axis. The first of our era says so: a "1" beside years before it would say nothing. */
export function axisYear({ year }: { readonly year: number }): string {
  return year === 1 ? 'AD 1' : shortYearName({ year });
}
