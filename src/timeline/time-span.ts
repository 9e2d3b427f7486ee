import * as words from '../words/en/dates.ts';
import type { Span } from './types.ts';

/** Milliseconds in a day; UTC knows no other days. */
export const day = 86_400_000;

/** Whether two spans share any time. */
export function meets(a: Span, b: Span): boolean {
  return a.from < b.to && a.to > b.from;
}

/** What two spans share. */
export function common(a: Span, b: Span): Span {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** The part of a window that lies within the archive; a window beyond all of it is told as it is. */
export function shownSpan(window: Span, archive: Span): Span {
  return meets(window, archive) ? common(window, archive) : window;
}

/** A span a number of times as long around its middle, or around another day. */
export function zoomed(span: Span, times: number, around = (span.from + span.to) / 2): Span {
  return { from: around - (around - span.from) * times, to: around + (span.to - around) * times };
}

/** A span moved by a number of its own lengths. */
export function shifted({ from, to }: Span, lengths: number): Span {
  const by = lengths * (to - from);
  return { from: from + by, to: to + by };
}

/** The nearest span no shorter than `least` days that lies within bounds. */
export function within(span: Span, bounds: Span, least: number): Span {
  const length = Math.min(Math.max(span.to - span.from, least), bounds.to - bounds.from);
  const middle = (span.from + span.to) / 2;
  const from = Math.min(Math.max(middle - length / 2, bounds.from), bounds.to - length);
  return { from, to: from + length };
}

/**
 * The span in whole days that a window comes to rest on, as long as the window and within the same bounds. What is drawn,
 * said, counted and written in the address is this span: it is rounded nowhere else.
 */
export function wholeDays({ from, to }: Span, bounds: Span): Span {
  const length = Math.min(Math.max(Math.round(to - from), 1), bounds.to - bounds.from);
  const first = Math.min(Math.max(Math.round(from), bounds.from), bounds.to - length);
  return { from: first, to: first + length };
}

/** Whether two windows are the same. */
export function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A window as a reader is told it: years from afar, then months, then days. */
export function spanWords({ from, to }: Span): string {
  const [first, last] = [partsOf(Math.floor(from)), partsOf(Math.ceil(to) - 1)];
  const length = to - from;
  if (length > 1200) return joined({ year: first.year }, { year: last.year });
  const year = first.year === last.year ? undefined : first.year;
  if (length > 92) return joined({ month: first.month, year }, { month: last.month, year: last.year });
  const isOneMonth = year === undefined && first.month === last.month;
  if (isOneMonth && first.day === last.day) return words.date(last);
  return joined({ day: first.day, month: isOneMonth ? undefined : first.month, year }, last);
}

/** The day of a date of any year, whose month counts from 0: `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
export function dayOf(year: number, month = 0, date = 1): number {
  return new Date(0).setUTCFullYear(year, month, date) / day;
}

/** The days of a year, of a month or of one day, or nothing if there is no such day. The month is from 1. */
export function daysOf(date: {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}): Span | undefined {
  const { year, month, day: number } = date;
  const from = dayOf(year, (month ?? 1) - 1, number ?? 1);
  const read = partsOf(from);
  if (read.month !== (month ?? 1) || read.day !== (number ?? 1)) return undefined;
  if (number !== undefined) return { from, to: from + 1 };
  return { from, to: month === undefined ? dayOf(year + 1) : dayOf(year, month) };
}

/** The day of the month, the month from 1 and the year of a day. */
export function partsOf(days: number) {
  const date = new Date(days * day);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

function joined(first: words.DateParts, last: words.DateParts): string {
  const [start, end] = [words.date(first), words.date(last)];
  return start === end ? start : words.span({ start, end });
}
