/** Times of day, and years and times on the axis. */

import { yearName } from '../dates.ts';

/** A time of day by a clock of 24 hours: "14:11", "14:11:30". Where a clock shows it twice, with how far it is ahead of UTC. */
export function time({ minute, second = 0, ahead }: Time): string {
  const clock = [Math.floor(minute / 60), minute % 60, ...(second === 0 ? [] : [second])].map(twoDigits).join(':');
  return ahead === undefined ? clock : `${clock} ${offset(ahead)}`;
}

/** "6 January 14:11" */
export function onDay({ date, time: at }: { readonly date: string; readonly time: string }): string {
  return `${date} ${at}`;
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
  return year === 1 ? 'AD 1' : yearName({ year });
}

interface Time {
  /** Of the day, from 0 to 1440. */
  readonly minute: number;
  readonly second?: number;
  /** Minutes ahead of UTC, where the time alone may mean two. */
  readonly ahead?: number | undefined;
}

/** "UTC−5", "UTC+5:30" */
function offset(ahead: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `UTC${ahead < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
