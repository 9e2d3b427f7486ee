import { daysToCivil } from '../../time/civil.ts';
import type { Clock } from '../../time/clock.ts';
import { dayLength } from '../../time/midnight.ts';
import { type Hours, timeOfDay } from '../../words/en/dates/times.ts';
import { instantBounds } from '../bounds.ts';
import type { Instant } from '../parse-date.ts';

/** The clock that readers are told times by. */
export interface ShownClock {
  readonly clock: Clock;
  readonly hours: Hours;
}

/** A day and a time of day. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What the clock shows at a time. */
export interface WallTime extends Moment {
  readonly precision: Instant['precision'];
  /** Minutes ahead of UTC, if the clock shows this time twice. */
  readonly offset: number | undefined;
}

/** What the archive's clock shows at the beginning of a date with a time of day; undefined if it has none. */
export function wallTimeOf(instant: Instant, { clock }: ShownClock): WallTime | undefined {
  if (!instant.time) return undefined;
  const { earliest } = instantBounds(instant, clock);
  const wall = clock.wallOf(earliest);
  return {
    ...momentOf(wall),
    precision: instant.precision,
    offset: clock.instantsOf(wall).length > 1 ? (wall - earliest) / 60_000 : undefined,
  };
}

/** The day and the time of a wall, given in milliseconds. */
export function momentOf(wall: number): Moment {
  const seconds = Math.floor((wall - Math.floor(wall / dayLength) * dayLength) / 1000);
  return {
    ...daysToCivil(wall / dayLength),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

/** A time of day in words, as precise as it is known. */
export function timeWords({ hour, minute, second, precision, offset }: WallTime, { hours }: ShownClock): string {
  return timeOfDay(
    {
      hour,
      ...(precision === 'hour' ? { from: minute } : { minute }),
      ...(precision === 'second' && { second }),
      ...(offset !== undefined && { offset }),
    },
    hours,
  );
}
