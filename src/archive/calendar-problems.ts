import type { CalendarDate } from '../dates/calendars/read-calendar-date.ts';
import { writtenDay } from '../dates/calendars/written-day.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Content } from '../read/content.ts';
import { dayLength } from '../time/midnight.ts';
import { archiveDate } from './archive-date.ts';

/** What is wrong between an event's date, which is of our calendar, and that of a document that counts in another. */
export function calendarProblems(
  entry: Content['events'][number],
  index: number,
  documentDate: CalendarDate | undefined,
): Problem[] {
  const { date: eventDate, citations } = entry.value;
  const { calendar, date, role } = citations[index] ?? {};
  if (calendar === undefined) return [];
  if (!documentDate) {
    const { earliest, latest } = archiveDate(eventDate);
    const isDay = latest - earliest === dayLength;
    const repaired = isDay ? writtenDay(earliest / dayLength, calendar) : undefined;
    return [problem('calendar-without-date', entry.keyAt(['citations', index, 'calendar']), { calendar, repaired })];
  }
  if (date !== eventDate || documentDate.edtf === eventDate || role !== 'supports') return [];
  return [problem('calendar-not-converted', entry.at(['date']), { date, calendar, ours: documentDate.edtf })];
}
