import { beginningOf, type Clock } from '../time/clock.ts';
import { midnight } from '../time/midnight.ts';
import { extentIn, type Stretch, stretchesOf } from './edtf/possible-times.ts';
import type { End, Instant, Member, ParsedDate } from './parse-date.ts';

/**
 * The time that a date covers, as instants in milliseconds since 1970 in UTC: the first, and the one after the last. Days are
 * those of the archive's clock, from midnight to midnight. An end that is open or not known is `-Infinity` or `Infinity`. Doubt
 * (`?`, `~`) does not widen the bounds; it is drawn and put in words instead.
 */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** Bounds of a whole date: of a set, from its first possible time to its last. */
export function boundsOf({ members }: ParsedDate, clock: Clock): Bounds {
  const bounds = members.map((member) => memberBounds(member, clock));
  return {
    earliest: bounds.reduce((least, { earliest }) => Math.min(least, earliest), Infinity),
    latest: bounds.reduce((most, { latest }) => Math.max(most, latest), -Infinity),
  };
}

/** The most places of one date that are told apart. */
const maxPlaces = 100;

/**
 * Each place that a date has or can have: the members of a set, and all times that unspecified digits can stand for, those that
 * meet made one: `156X-12-25` is ten days, and `196X` one decade. Of more than a hundred, only the bounds of each member.
 */
export function placesOf({ members }: ParsedDate, clock: Clock): readonly Bounds[] {
  const places = members.flatMap((member) => {
    if (member.kind === 'span' || typeof member.start === 'string') return memberBounds(member, clock);
    const { written, time } = member.start;
    const stretches = time ? undefined : stretchesOf(written, maxPlaces);
    return stretches?.map((stretch) => onClock(stretch, clock)) ?? instantBounds(member.start, clock);
  });
  return places.length > maxPlaces ? members.map((member) => memberBounds(member, clock)) : places;
}

function memberBounds({ start, end }: Member, clock: Clock): Bounds {
  return { earliest: endBounds(start, clock)?.earliest ?? -Infinity, latest: endBounds(end, clock)?.latest ?? Infinity };
}

/** Bounds of an end of a date; undefined if it is open or not known. */
export function endBounds(end: End, clock: Clock): Bounds | undefined {
  return typeof end === 'string' ? undefined : instantBounds(end, clock);
}

/** Bounds of one instant: a month lasts from its first day to the first of the next. A season may end in the next year. */
export function instantBounds({ written, time }: Instant, clock: Clock): Bounds {
  const stretch = extentIn(written);
  if (!time) return onClock(stretch, clock);
  const [from, to] = stretch;
  const earliest = time.offset === undefined ? beginningOf(clock, from) : from - time.offset * minute;
  // Where the clock is put back or forward, a minute is still a minute.
  return { earliest, latest: earliest + (to - from) };
}

const minute = 60_000;

/** The parts of a date in words. */
export interface CalendarParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Bounds of a year, month or day of which the numbers are known. */
export function calendarBounds({ year, month, day }: CalendarParts, clock: Clock): Bounds {
  if (month === undefined) return onClock([midnight(year), midnight(year + 1)], clock);
  if (day === undefined) return onClock([midnight(year, month), midnight(year, month + 1)], clock);
  return onClock([midnight(year, month, day), midnight(year, month, day + 1)], clock);
}

function onClock([from, to]: Stretch, clock: Clock): Bounds {
  return { earliest: beginningOf(clock, from), latest: beginningOf(clock, to) };
}
