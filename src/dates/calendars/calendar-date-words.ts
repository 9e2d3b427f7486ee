import * as words from '../../words/en/calendars.ts';
import * as dateWords from '../../words/en/dates.ts';
import { monthsOf } from './calendar-months.ts';
import type { CalendarDate, CalendarEnd } from './read-calendar-date.ts';

/** A date in words of its own calendar, with its doubt: "1 to 3 Ramadan 1442", "about Iyar 5708". */
export function calendarDateWords({ calendar, start, end, isSpan }: CalendarDate): string {
  const wordsOf = (date: CalendarEnd, until?: CalendarEnd) => endWords(date, plainWords(calendar, date, until));
  if (start === 'open') return end === 'open' ? dateWords.unknown : dateWords.until({ date: wordsOf(end) });
  if (end === 'open') return dateWords.from({ date: wordsOf(start) });
  if (!isSpan) return wordsOf(start);
  return start.uncertain && end.uncertain
    ? dateWords.between({ start: plainWords(calendar, start, end), end: plainWords(calendar, end) })
    : dateWords.span({ start: wordsOf(start, end), end: wordsOf(end) });
}

/** A date as a document has it, and in words of our calendar. */
export function bothDatesWords(date: CalendarDate, ours: string): string {
  return words.both({ written: calendarDateWords(date), calendar: date.calendar, date: ours });
}

function endWords({ uncertain, approximate }: CalendarEnd, plain: string): string {
  const date = approximate ? dateWords.about({ date: plain }) : plain;
  return uncertain ? dateWords.uncertain({ date }) : date;
}

function plainWords(calendar: CalendarDate['calendar'], { year, month, day }: CalendarEnd, until?: CalendarEnd): string {
  const sameYear = until?.year === year && month !== undefined && until.month !== undefined;
  const sameMonth = sameYear && until.month === month && day !== undefined && until.day !== undefined;
  const name = month === undefined || sameMonth ? undefined : monthsOf(calendar, year)[month - 1];
  return words.date({ calendar, year: sameYear ? undefined : year, month: name, day });
}
