import type { Offset } from './clock.ts';
import { dayLength, midnight } from './midnight.ts';

/** Zones are asked for by weeks: Morocco has put its clock back for the five weeks of Ramadan. */
const stepLength = 7 * dayLength;
/** Before 1840 no zone had a clock of its own: the mean time of its town is taken. */
const firstYear = 1840;
/** No zone has said anything of later years; the rules of today are taken to last until then. */
const lastYear = 2100;

/** Whether a name is one of the IANA time zone database's, such as `Asia/Baku` or `UTC`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // An offset such as `+04:00` is no zone: its clock is never put forward or back.
    return !/^[+-]/u.test(name);
  } catch {
    return false;
  }
}

/**
 * The offsets of a time zone from one instant to another, in milliseconds, as the time zone database has them; exact to a
 * second. What held before and after all of them is taken to go on. Takes some 50 ms for a century.
 */
export function zoneOffsets(timeZone: string, from: number, to: number): Offset[] {
  const offsetAt = offsetReader(timeZone);
  const [start, end] = [Math.max(from, midnight(firstYear)), Math.min(to, midnight(lastYear))];
  const offsets: Offset[] = [{ from: Math.min(start, end), by: offsetAt(Math.min(start, end)) }];
  for (let at = start; at < end; at += stepLength) {
    const by = offsetAt(Math.min(at + stepLength, end));
    if (by === offsets.at(-1)?.by) continue;
    offsets.push({ from: changeBetween(at, Math.min(at + stepLength, end), offsetAt), by });
  }
  return offsets;
}

const readers = new Map<string, (instant: number) => number>();

/** How far the clock of a time zone is ahead of UTC at an instant, in milliseconds. */
export function zoneOffsetAt(timeZone: string, instant: number): number {
  const read = readers.get(timeZone) ?? offsetReader(timeZone);
  readers.set(timeZone, read);
  return read(instant);
}

/** The first whole second of the later of two instants' offset, by halving. */
function changeBetween(from: number, to: number, offsetAt: (instant: number) => number): number {
  const later = offsetAt(to);
  let [before, after] = [Math.floor(from / 1000), Math.ceil(to / 1000)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * 1000) === later) after = middle;
    else before = middle;
  }
  return after * 1000;
}

function offsetReader(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const days = midnight(part('year'), part('month'), part('day'));
    const wall = days + ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000;
    return wall - Math.floor(instant / 1000) * 1000;
  };
}
