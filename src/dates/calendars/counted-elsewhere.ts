import { readable } from '../reading/readable.ts';
import { type CalendarId, calendarIds, calendars } from './calendars.ts';
import { withHebrewDigits } from './hebrew-digits.ts';
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
  const digits = readable(withHebrewDigits(text)).text;
  for (const calendar of calendarIds) {
    const { year } = calendars[calendar].fromDays(days);
    // Languages are made ready for a calendar only where they may be needed: it takes long.
    if (isInDigits(calendar) && !digits.includes(String(year))) continue;
    const written = writtenDay(days, calendar);
    const result = written === undefined ? undefined : readCalendarDate(written, calendar);
    if (written !== undefined && result?.ok && unnamedEnds(result.date, text, language).length === 0)
      return { calendar, written };
  }
  return undefined;
}

/** Whether the years of a calendar are written in digits, unlike "an II" and "昭和三年". */
function isInDigits(id: CalendarId): boolean {
  return id !== 'julian' && id !== 'french-republican' && id !== 'roc' && !id.startsWith('japanese-');
}
