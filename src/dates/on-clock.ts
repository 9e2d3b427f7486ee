import { beginningOf, type Clock } from '../time/clock.ts';
import { boundsOf, instantBounds } from './bounds.ts';
import { extentIn } from './edtf/possible-times.ts';
import { backwards } from './edtf/read-edtf.ts';
import type { Instant, ParsedDate } from './parse-date.ts';

/** Why a date cannot be, and the text that was probably meant. */
export interface ClockFault {
  readonly reason: string;
  readonly repaired?: string;
  /** The same instant on the archive's clock, where `repaired` is another one: what the clock showed instead. */
  readonly instant?: string;
}

/**
 * Why the clock of a time zone never showed the times of a date, or not only once; undefined if all is well. Without a time
 * zone, a time needs an offset.
 */
export function faultOnClock(date: ParsedDate, clock: Clock, timeZone: string | undefined): ClockFault | undefined {
  for (const { start, end } of date.members)
    for (const each of start === end ? [start] : [start, end]) {
      const fault = typeof each === 'string' ? undefined : faultOfTime(each, clock, timeZone);
      if (fault && typeof each !== 'string') return told(fault, date, each);
    }
  return date.members.every((member) => isForwards({ ...date, members: [member] }, clock)) ? undefined : backwards;
}

/** What is wrong with a time, and what may be written in its place. */
interface TimeFault {
  readonly reason: string;
  readonly right: readonly string[];
  readonly sameInstant?: string;
}

function told({ reason, right, sameInstant }: TimeFault, { edtf }: ParsedDate, instant: Instant): ClockFault {
  const written = textOf(instant) + (instant.written.time?.zone ?? '');
  const [first] = right;
  const whole = (each: string) => edtf.replace(written, each);
  if (first === undefined) return { reason, ...(sameInstant !== undefined && { repaired: whole(sameInstant) }) };
  const repaired = right.map(whole).join(' or ');
  return { reason, repaired, ...(sameInstant !== undefined && { instant: whole(sameInstant) }) };
}

function isForwards(date: ParsedDate, clock: Clock): boolean {
  const { earliest, latest } = boundsOf(date, clock);
  return earliest < latest;
}

function faultOfTime(instant: Instant, clock: Clock, timeZone: string | undefined): TimeFault | undefined {
  const { time, written } = instant;
  if (!time) return undefined;
  const [wall] = extentIn(written);
  if (time.offset !== undefined) return timeZone === undefined ? undefined : faultOfOffset(instant, clock, timeZone);
  if (timeZone === undefined)
    return {
      reason:
        'a time of day needs its time zone: name that of the archive in site.yaml, as in "timeZone: Asia/Baku", or write Z (UTC) or an offset such as +04:00 behind the time',
      right: [`${textOf(instant)}Z`],
    };
  const instants = clock.instantsOf(wall);
  if (instants.length === 1) return undefined;
  if (instants.length > 1)
    return {
      reason: `the clock of ${timeZone} was put back then, and showed this time twice`,
      right: instants.map((each) => textOf(instant) + offsetText(wall - each)),
    };
  const leap = beginningOf(clock, wall);
  const step = time.second === undefined ? 60_000 : 1000;
  return {
    reason: `the clock of ${timeZone} was put forward then, and never showed this time, but those before and after it`,
    right: [clock.wallOf(leap - step), clock.wallOf(leap)].map((each) => wallText(each, time.second !== undefined)),
  };
}

/** An offset other than the zone's is more often a slip than the time of another place, which can be written with Z. */
function faultOfOffset(instant: Instant, clock: Clock, timeZone: string): TimeFault | undefined {
  const { written, time } = instant;
  if (written.time?.zone === 'Z') return undefined;
  const [wall] = extentIn(written);
  const { earliest } = instantBounds(instant, clock);
  const ahead = clock.wallOf(earliest) - earliest;
  if (Math.trunc(ahead / 60_000) === time?.offset) return undefined;
  // The clock may have been so at the time as it is written, though not at the instant that the offset makes of it.
  const own = clock.instantsOf(wall).map((each) => wall - each);
  const whole = own.filter((offset) => offset % 60_000 === 0).map((offset) => textOf(instant) + offsetText(offset));
  return {
    reason: `${timeZone} was then not at ${written.time?.zone ?? ''} but at ${offsetText(own[0] ?? ahead)}`,
    right: whole,
    sameInstant: `${wallText(earliest, time?.second !== undefined)}Z`,
  };
}

/** A day and its time as they are written, without offset and doubt. */
function textOf({ written: { year, month, day, time } }: Instant): string {
  return `${year.digits}-${month?.digits ?? ''}-${day?.digits ?? ''}T${time?.clock ?? ''}`;
}

function wallText(wall: number, hasSeconds: boolean): string {
  const text = new Date(wall)
    .toISOString()
    .replace(/^([+-])0*(\d{4})/u, (_, sign: string, year: string) => (sign === '-' ? '-' : '') + year);
  return text.slice(0, text.indexOf('T') + (hasSeconds ? 9 : 6));
}

/** `-05:00`; with seconds, as the mean time of a town has them. */
function offsetText(ahead: number): string {
  const seconds = Math.abs(ahead) / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(seconds % 60 ? [seconds % 60] : [])];
  return `${ahead < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
