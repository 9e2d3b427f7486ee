import { dayAfter } from './day-after.ts';
import type { EdtfDate, EdtfRefusal } from './edtf.ts';
import { isMinusZero, minusZero, readEdtfDate } from './read-edtf-date.ts';

/**
 * Parses a date as archives take it, alone or in a span or set: EDTF, and beyond it a time of day without seconds or minutes, at
 * the ends of spans and in sets too, and with a mark of doubt behind it. ISO 8601-1 has such times; EDTF only leaves them out.
 */
export function readTimedDate(text: string): EdtfDate | EdtfRefusal {
  if (!text.includes('T')) return readEdtfDate(text);
  const { date = '', clock, zone, mark = '' } = dateAndTime.exec(text)?.groups ?? {};
  if (clock === undefined) return { reason: /:\d{2}[.,]\d/u.test(text) ? partsOfSeconds : timeForms };
  const reason = wrongTime(date, clock) ?? (zone === undefined ? undefined : wrongOffset(zone));
  if (reason !== undefined) return { reason };
  if (/[?~%]/u.test(date)) return { reason: 'the mark of doubt of a time stands at its end, as in 2021-01-06T14:11?' };
  if (!/^-?\d{4}-\d{2}-\d{2}$/u.test(date)) return { reason: 'a time of day needs its whole day, as in 2021-01-06T14:11' };
  const read = readEdtfDate(date + mark);
  return 'reason' in read ? read : { ...read, time: { clock, ...(zone !== undefined && { zone }) } };
}

const timeForms =
  'a time of day is written as in 2021-01-06T14:11 or 2021-01-06T14:11:30, with Z (UTC) or an offset such as -05:00 behind it if it is of another time zone';

const partsOfSeconds = 'the second is the smallest part of a time that is kept; leave out the part of a second';

const dateAndTime = /^(?<date>[^T]*)T(?<clock>\d{2}(?::\d{2}){0,2})(?<zone>Z|[+-]\d{2}(?::\d{2})?)?(?<mark>[?~%]?)$/u;

function wrongTime(date: string, clock: string): string | undefined {
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  if (hour === 24 && minute === 0 && second === 0)
    return `a day has the hours 00 to 23, and its end is 00:00 of the next day${nextDay(date)}`;
  if (hour > 23) return 'a day has the hours 00 to 23';
  if (minute > 59) return 'an hour has the minutes 00 to 59';
  if (second === 60) return 'a minute has the seconds 00 to 59; a leap second is written as the one before it, 59';
  return second > 59 ? 'a minute has the seconds 00 to 59' : undefined;
}

function nextDay(date: string): string {
  const next = dayAfter(date);
  return next === undefined ? '' : `, ${next}T00:00`;
}

/** No place has ever been further from Greenwich than Manila was by its own time, 15 hours and 56 minutes. */
const maxHours = 15;

function wrongOffset(zone: string): string | undefined {
  if (isMinusZero(zone)) return minusZero;
  const [, hours = 0, minutes = 0] = /^[+-](\d{2})(?::(\d{2}))?$/u.exec(zone)?.map(Number) ?? [];
  return hours > maxHours || minutes > 59 ? `the offset ${zone} is none; offsets are from -15:59 to +15:59` : undefined;
}
