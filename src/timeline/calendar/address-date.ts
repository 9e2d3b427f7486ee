import type { CivilDay } from '../../time/civil.ts';
import type { Span } from '../types.ts';
import {
  beginningAt,
  type Calendar,
  daysOf,
  isDayBeginning,
  lastDayOf,
  type Moment,
  partsOf,
  plainDays,
  secondOf,
  toldApart,
} from './calendar.ts';

/** Years of more than four digits are written out, as `-50000-01-01`; a `Y` before them, as EDTF has it, is read too. */
const isoDate = /^Y?(-?\d{4,9})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[ +-]\d\d:\d\d)?)?)?)?$/u;

/** The beginning of a window as an address has it: a date as ISO 8601 writes it where a day begins, else with the time. */
export function firstDate(at: number, calendar = plainDays): string {
  const parts = partsOf(at, calendar);
  return isDayBeginning(at, calendar) ? dateOf(parts) : `${dateOf(parts)}T${timeOf(at, parts, calendar)}`;
}

/** Its end: a date is that of its last day, while a time is the very instant at which it ends. */
export function lastDate(at: number, calendar = plainDays): string {
  return isDayBeginning(at, calendar) ? dateOf(lastDayOf(at, calendar)) : firstDate(at, calendar);
}

/** The days of what is written, or the instant, if it is a date. */
export function addressDate(text: string | null, calendar = plainDays): Span | undefined {
  const [, year, month, day, ...time] = isoDate.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const date = { year: Number(year), month: numberOf(month), day: numberOf(day) };
  const days = daysOf(date, calendar);
  if (!days || time[0] === undefined) return days;
  const [hour = 0, minute = 0, second = 0] = time.slice(0, 3).map((digits) => Number(digits ?? 0));
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const seconds = (hour * 60 + minute) * 60 + second;
  const ahead = aheadOf(time[3]);
  const wall = secondOf(date, ahead === undefined ? seconds : seconds - ahead * 60);
  const at = ahead === undefined ? beginningAt(wall, calendar) : wall;
  return { from: at, to: at };
}

/** A minute, in days. */
const minute = 1 / 1440;

/** Where what begins at an instant ends with a date: what begins and ends at one time is that minute. */
export function endOf(date: Span | undefined, from: number | undefined): number | undefined {
  return date?.from === date?.to && date?.to === from && from !== undefined ? from + minute : date?.to;
}

function timeOf(at: number, { minute, second }: Moment, calendar: Calendar): string {
  const ahead = toldApart(at, calendar);
  const clock = [Math.floor(minute / 60), minute % 60, ...(second === 0 ? [] : [second])].map(twoDigits).join(':');
  if (ahead === undefined) return clock;
  return `${clock}${ahead < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(ahead) / 60))}:${twoDigits(Math.abs(ahead) % 60)}`;
}

/** Minutes ahead of UTC: of `-05:00`, and of `+04:00`, whose sign an address has as a space. */
function aheadOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function dateOf({ year, month, day }: CivilDay): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
