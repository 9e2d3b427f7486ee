import type { Calendar } from './calendar.ts';
import { monthNamed } from './calendar-months.ts';
import { formsOf, hasTime, needsName, noSuchDay, noSuchMonth, outside } from './calendar-refusals.ts';
import { type CalendarId, calendars } from './calendars.ts';
import { gregorianDay } from './gregorian-day.ts';

/** A date that a document counts in another calendar. */
export interface CalendarDate {
  readonly calendar: CalendarId;
  /** As its author writes it. */
  readonly written: string;
  /** Its first and its last end; the same twice for a date that is no span. */
  readonly start: CalendarEnd | 'open';
  readonly end: CalendarEnd | 'open';
  readonly isSpan: boolean;
  /** The same in EDTF, which counts in the Gregorian calendar. A month or a year of another calendar is one of its days: a set. */
  readonly edtf: string;
}

/** A year, a month of it or a day. Months count from 1 in the order of their year. */
export interface CalendarEnd {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** Its first and last day, counted from 1970-01-01. */
  readonly first: number;
  readonly last: number;
}

export type CalendarDateResult =
  { readonly ok: true; readonly date: CalendarDate } | { readonly ok: false; readonly reason: string };

/**
 * Reads a date as a document has it, in numbers like EDTF: `1917-10-25`, `1917-10`, `1917~`, `1442-09-01/1442-09-30`, `../1917`.
 * A month may also be named in English, and a Hebrew one must be, since its number depends on the year: `5708-Iyar-05`.
 */
export function readCalendarDate(text: string, calendar: CalendarId): CalendarDateResult {
  const sides = text.trim().split('/');
  const [from, to] = sides.map((side) => (side === '..' ? 'open' : readEnd(side, calendar)));
  if (from === undefined || sides.length > 2) return { ok: false, reason: formsOf(calendar) };
  for (const side of [from, to]) if (typeof side === 'object' && 'reason' in side) return { ok: false, ...side };
  const [start, end] = [from, to ?? from] as ['open' | CalendarEnd, 'open' | CalendarEnd];
  if (start === 'open' && end === 'open') return { ok: false, reason: 'a span needs at least one date' };
  if (sides[0] === sides[1]) return { ok: false, reason: 'both ends are the same; write the date alone' };
  if (start !== 'open' && end !== 'open' && end.last < start.first)
    return { ok: false, reason: 'it ends before it begins; swap its two ends' };
  const isSpan = to !== undefined;
  return { ok: true, date: { calendar, written: text.trim(), start, end, isSpan, edtf: edtfOf(start, end, isSpan) } };
}

const pattern =
  /^(?<year>-?\d{1,4})(?:-(?:(?<month>\d\d)|(?<name>\p{L}[^/\d]{1,30}[12]?))(?:-(?<day>\d\d))?)?(?<mark>[?~%]?)$/u;

function readEnd(text: string, id: CalendarId): CalendarEnd | { readonly reason: string } {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return { reason: /\dT\d/u.test(text) ? hasTime(text) : formsOf(id) };
  const calendar = calendars[id];
  const year = Number(groups['year']);
  if (year < calendar.firstYear || year > calendar.lastYear) return { reason: calendar.otherYears };
  const month = groups['name'] === undefined ? readMonth(groups['month'], id, year) : monthNamed(groups['name'], id, year);
  if (typeof month === 'object') return month;
  if (month === undefined && groups['name'] !== undefined) return { reason: noSuchMonth(groups['name'], id, year) };
  const day = groups['day'] === undefined ? undefined : Number(groups['day']);
  const last = month === undefined ? 0 : calendar.daysIn(year, month);
  if (day !== undefined && (day < 1 || day > last)) return { reason: noSuchDay(id, year, month ?? 1, last) };
  const days = daysOf({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }, calendar);
  const { firstDay = -Infinity, lastDay = Infinity } = calendar;
  if (days.last < firstDay || days.first > lastDay) return { reason: outside(calendar) };
  const mark = groups['mark'] ?? '';
  return {
    ...{ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
    ...{ uncertain: /[?%]/u.test(mark), approximate: /[~%]/u.test(mark) },
    ...{ first: Math.max(days.first, firstDay), last: Math.min(days.last, lastDay) },
  };
}

function readMonth(digits: string | undefined, id: CalendarId, year: number): number | undefined | { readonly reason: string } {
  if (digits === undefined) return undefined;
  if (id === 'hebrew') return { reason: needsName(id, year) };
  const months = calendars[id].monthsIn(year);
  const month = Number(digits);
  return month >= 1 && month <= months ? month : { reason: `a month of this calendar is 01 to ${months}` };
}

function daysOf(
  { year, month, day }: { readonly year: number; readonly month?: number; readonly day?: number },
  { toDays, monthsIn, daysIn }: Calendar,
): { readonly first: number; readonly last: number } {
  const lastMonth = month ?? monthsIn(year);
  return {
    first: toDays({ year, month: month ?? 1, day: day ?? 1 }),
    last: toDays({ year, month: lastMonth, day: day ?? daysIn(year, lastMonth) }),
  };
}

function edtfOf(start: CalendarEnd | 'open', end: CalendarEnd | 'open', isSpan: boolean): string {
  const [from, to] = [start === 'open' ? '..' : marked(start, 'first'), end === 'open' ? '..' : marked(end, 'last')];
  if (!isSpan && from !== to) return `[${from}..${to}]`;
  return from === to ? from : `${from}/${to}`;
}

function marked({ uncertain, approximate, first, last }: CalendarEnd, which: 'first' | 'last'): string {
  const mark = uncertain && approximate ? '%' : uncertain ? '?' : approximate ? '~' : '';
  return (wholeOf(first, last) ?? gregorianDay(which === 'first' ? first : last)) + mark;
}

/** The Gregorian month or year that two days begin and end, as in calendars that differ from ours in their years alone. */
function wholeOf(first: number, last: number): string | undefined {
  if (first === last) return undefined;
  const [from, until] = [gregorianDay(first), gregorianDay(last + 1)];
  if (from.endsWith('-01-01') && until.endsWith('-01-01') && last - first < 366) return from.slice(0, -6);
  return from.endsWith('-01') && until.endsWith('-01') && last - first < 31 ? from.slice(0, -3) : undefined;
}
