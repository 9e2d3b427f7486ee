import { monthsOf } from './calendar-months.ts';
import { type CalendarId, calendars } from './calendars.ts';
import { readCalendarDate } from './read-calendar-date.ts';

/**
 * The day that lies so many days from 1970-01-01, as an author writes it in a calendar: `1917-10-25`, `5708-Iyar-05`. Undefined
 * if it is not among the days of that calendar.
 */
export function writtenDay(days: number, id: CalendarId): string | undefined {
  const { year, month, day } = calendars[id].fromDays(days);
  const name = id === 'hebrew' ? monthsOf(id, year)[month - 1]?.replaceAll(' ', '-') : padded(month, 2);
  const written = `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}-${name}-${padded(day, 2)}`;
  return readCalendarDate(written, id).ok ? written : undefined;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
