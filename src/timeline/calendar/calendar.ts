import { type CivilDay, civilToDays, daysToCivil } from '../../time/civil.ts';
import { beginningOf, type Clock, clockOf } from '../../time/clock.ts';
import { dayLength } from '../../time/midnight.ts';
import type { Span, TimelineData } from '../types.ts';

/**
 * How an archive tells time. Everything that is laid out, compared and moved is an instant, in days since 1970 in UTC; what a
 * reader is told, and where days, hours and minutes begin, is what the archive's clock shows.
 */
export interface Calendar {
  /** The clock of the archive's time zone; without one, that of UTC. */
  readonly clock: Clock | undefined;
  /** Whether some dates have a time of day: then there are windows of minutes, else none shorter than a day. */
  readonly isTimed: boolean;
  /** Whether some of these are told to the second: then there are windows of one minute, with lines of seconds. */
  readonly isToSecond?: boolean;
  /** The hours of the clock by which readers are told times. */
  readonly hours: 12 | 24;
}

/** A day, the minute of it, and the second of that. */
export interface Moment extends CivilDay {
  readonly minute: number;
  readonly second: number;
}

/** A year, a month or a day, the month from 1. */
export interface DayParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Days in UTC. */
export const plainDays: Calendar = { clock: undefined, isTimed: false, hours: 24 };

const [secondsOfDay, shortestTimed, shortestToSecond] = [86_400, 5 / 1440, 1 / 1440];

export function calendarOf({
  offsets,
  isTimed,
  isToSecond,
  hours = 24,
}: Pick<TimelineData, 'offsets' | 'isTimed' | 'isToSecond' | 'hours'>): Calendar {
  return { clock: offsets && clockOf(offsets), isTimed: isTimed === true, ...(isToSecond && { isToSecond }), hours };
}

/** The shortest window, in days. */
export function shortestWindow({ isTimed, isToSecond }: Calendar): number {
  if (!isTimed) return 1;
  return isToSecond ? shortestToSecond : shortestTimed;
}

/** Whether a window is as short as can be. Minutes are parts of days, and long after 1970 not told to the last digit. */
export function isShortest({ from, to }: Span, calendar: Calendar): boolean {
  return to - from < shortestWindow(calendar) * 1.01;
}

/** What the clock shows at an instant, in days as if it were UTC: midnight is a whole number. */
export function wallAt(at: number, { clock }: Calendar): number {
  return clock ? clock.wallOf(millisecondsOf(at)) / dayLength : at;
}

/** The instants at which the clock shows something: two where it is put back, none where it is put forward. */
export function instantsAt(wall: number, { clock }: Calendar): readonly number[] {
  return clock ? clock.instantsOf(millisecondsOf(wall)).map((instant) => instant / dayLength) : [wall];
}

/** The instant at which a day, an hour or a minute begins, which is what the clock shows then, or where that is left out, next. */
export function beginningAt(wall: number, { clock }: Calendar): number {
  return clock ? beginningOf(clock, millisecondsOf(wall)) / dayLength : wall;
}

/** The beginning of a day. The month counts from 0, and one beyond the year counts on into the next. */
export function dayOf(year: number, month = 0, date = 1, calendar = plainDays): number {
  return beginningAt(civilToDays(year, month + 1, date), calendar);
}

/**
 * A round year of our era or, as those are told, before it: minus 500 is 500 BC, and between both stands AD 1, as there is no
 * year 0.
 */
export function roundYear(round: number): number {
  return round > 0 ? round : round + 1;
}

/** The days of a year, of a month or of one day, or nothing if there is no such day. The month is from 1. */
export function daysOf({ year, month, day }: DayParts, calendar = plainDays): Span | undefined {
  const read = daysToCivil(civilToDays(year, month, day));
  if (read.month !== (month ?? 1) || read.day !== (day ?? 1)) return undefined;
  const to = day === undefined ? dayOf(year, month ?? 12, 1, calendar) : dayOf(year, (month ?? 1) - 1, day + 1, calendar);
  return { from: dayOf(year, (month ?? 1) - 1, day, calendar), to };
}

/** What the clock shows at a second of a day, in days. Divided once, so that the same second is the same number everywhere. */
export function secondOf({ year, month, day }: DayParts, second: number): number {
  return (civilToDays(year, month, day) * secondsOfDay + second) / secondsOfDay;
}

/** What the clock shows at an instant, to the second. */
export function partsOf(at: number, calendar = plainDays): Moment {
  const seconds = Math.round(wallAt(at, calendar) * secondsOfDay);
  const days = Math.floor(seconds / secondsOfDay);
  const rest = seconds - days * secondsOfDay;
  return { ...daysToCivil(days), minute: Math.floor(rest / 60), second: rest % 60 };
}

/** Whether a day begins at an instant, which is then told without a time. */
export function isDayBeginning(at: number, calendar: Calendar): boolean {
  return at === beginningAt(Math.floor(wallAt(at, calendar)), calendar);
}

/** The last day of what ends at an instant: what ends as a day begins ends with the day before. */
export function lastDayOf(at: number, calendar: Calendar): CivilDay {
  return daysToCivil(Math.floor(wallAt(at, calendar)) - (isDayBeginning(at, calendar) ? 1 : 0));
}

/** How far ahead of UTC the clock is, in minutes, where it shows the same twice; else nothing. */
export function toldApart(at: number, calendar: Calendar): number | undefined {
  const wall = wallAt(at, calendar);
  return instantsAt(wall, calendar).length > 1 ? Math.round((wall - at) * 1440) : undefined;
}

function millisecondsOf(days: number): number {
  return Math.round(days * dayLength);
}
