import { type CalendarId, calendarIds } from './calendars.ts';
import { unnamedEnds } from './named-in-calendar.ts';
import { readCalendarDate } from './read-calendar-date.ts';
import { writtenDay } from './written-day.ts';

/** A day as a document may count it. */
export interface OtherDate {
  readonly calendar: CalendarId;
  readonly written: string;
}

/**
 * The calendar in which words name a day, given by the days from 1970-01-01, and the day as an author writes it; undefined if they
 * name it in none. The first that fits is taken: a document that dates by the moon may fit another one as well.
 */
export function countedElsewhere(days: number, text: string, language: string): OtherDate | undefined {
  for (const calendar of calendarIds) {
    const written = writtenDay(days, calendar);
    const result = written === undefined ? undefined : readCalendarDate(written, calendar);
    if (written !== undefined && result?.ok && unnamedEnds(result.date, text, language).length === 0)
      return { calendar, written };
  }
  return undefined;
}
