import type { EdtfDate, EdtfPart, EdtfRefusal, EdtfTime, EdtfYear } from './edtf.ts';
import { lastDayOf, matchesSome } from './possible-days.ts';

/** The reason to refuse when no better one is known. */
export const notEdtf = 'it is not written in EDTF';

const twoMarks: EdtfRefusal = { reason: 'a year alone has one mark of doubt; write % for uncertain and about' };

/** ISO 8601-1, 4.3.13: an offset of nothing has a plus. */
export const minusZero = 'UTC is written Z, and an offset of nothing +00:00';

export function isMinusZero(zone: string): boolean {
  return /^-00(?::?00)?$/u.test(zone);
}

const yearZero: EdtfRefusal = { reason: 'the year 0 has no sign: 1 BC is 0000, and 2 BC is -0001' };

/** The most digits of a year, so that it is an exact number. */
const maxYearDigits = 15;

// No part of these patterns can match in two ways, so they never backtrack.
const calendarDate =
  /^(?<beforeYear>[?~%]?)(?<year>-?[\dX]{4})(?<afterYear>[?~%]?)(?:-(?<beforeMonth>[?~%]?)(?<month>[\dX]{2})(?<afterMonth>[?~%]?)(?:-(?<beforeDay>[?~%]?)(?<day>[\dX]{2})(?<afterDay>[?~%]?))?)?$/u;
const yearAlone =
  /^(?<before>[?~%]?)(?:Y(?<long>-?[1-9]\d*)(?:E(?<exponent>[1-9]\d*))?|(?<short>-?\d{4}))(?:S(?<significant>[1-9]\d*))?(?<after>[?~%]?)$/u;
const dateAndTime =
  /^(?<date>-?\d{4}-\d{2}-\d{2})T(?<clock>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?<zone>Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?$/u;

/** Parses an EDTF date that is not part of an interval or set; returns a refusal if it is not valid. */
export function readEdtfDate(text: string): EdtfDate | EdtfRefusal {
  const timed = dateAndTime.exec(text)?.groups;
  if (timed) {
    const { date = '', clock = '', zone } = timed;
    if (zone !== undefined && isMinusZero(zone)) return { reason: minusZero };
    return readCalendarDate(date, { clock, ...(zone !== undefined && { zone }) });
  }
  return /[YS]/u.test(text) ? readYear(text) : readCalendarDate(text);
}

function readCalendarDate(text: string, time?: EdtfTime): EdtfDate | EdtfRefusal {
  const groups = calendarDate.exec(text)?.groups;
  if (!groups) return { reason: notEdtf };
  const { beforeYear, year = '', afterYear = '', beforeMonth, month, afterMonth = '', beforeDay, day, afterDay = '' } = groups;
  if (year === '-0000') return yearZero;
  if (month === undefined && beforeYear && afterYear) return twoMarks;
  // A mark after a part applies to it and to all parts before it; a mark before a part, to that part alone.
  const dated = { kind: 'date', year: part(year, beforeYear, afterYear + afterMonth + afterDay) } as const;
  if (month === undefined) return dated;
  const second = part(month, beforeMonth, afterMonth + afterDay);
  if (day === undefined && isSeason(month)) return { ...dated, season: second };
  if (!matchesSome(month, 1, 12)) return { reason: 'a month is 01 to 12, and a season has no days' };
  if (day === undefined) return { ...dated, month: second };
  const last = lastDayOf(year, month);
  if (!matchesSome(day, 1, last)) return { reason: noSuchDay(year, month, last) };
  return { ...dated, month: second, day: part(day, beforeDay, afterDay), ...(time && { time }) };
}

/** Parses a year with `Y`, with an exponent or with a number of significant digits. */
function readYear(text: string): EdtfDate | EdtfRefusal {
  const groups = yearAlone.exec(text)?.groups;
  if (!groups) return { reason: notEdtf };
  const { before = '', long, exponent, short = '', significant, after = '' } = groups;
  if (before && after) return twoMarks;
  const written = (long ?? short).replace('-', '');
  const zeros = Number(exponent ?? 0);
  if (written.length + zeros > maxYearDigits) return { reason: `a year has at most ${maxYearDigits} digits` };
  if (short === '-0000') return yearZero;
  if (long !== undefined && exponent === undefined && written.length < 5)
    return { reason: 'a year of four digits stands without Y, as in 1988' };
  const digits = (long ?? short) + '0'.repeat(zeros);
  if (Number(significant ?? 1) > written.length + zeros) return { reason: 'a year has no more significant digits than digits' };
  const year: EdtfYear = {
    ...part(digits, before, after),
    ...(significant !== undefined && { significantDigits: Number(significant) }),
  };
  return { kind: 'date', year };
}

function part(digits: string, before = '', behind = ''): EdtfPart {
  const marks = before + behind;
  return { digits, uncertain: /[?%]/u.test(marks), approximate: /[~%]/u.test(marks) };
}

function isSeason(digits: string): boolean {
  return !digits.includes('X') && Number(digits) >= 21 && Number(digits) <= 41;
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function noSuchDay(year: string, month: string, last: number): string {
  if (`${year}${month}`.includes('X')) return 'there is no such day';
  return `${monthName.format(Date.UTC(2000, Number(month) - 1))} ${year} has the days 01 to ${last}`;
}
