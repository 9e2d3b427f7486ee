import type { CalendarDate } from '../../dates/calendars/read-calendar-date.ts';
import { writtenDay } from '../../dates/calendars/written-day.ts';
import { parseDate } from '../../dates/parse-date.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Content } from '../../read/content.ts';
import { civilToDays } from '../../time/civil.ts';

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
    const day = dayOf(eventDate);
    const repaired = day === undefined ? undefined : writtenDay(day, calendar);
    return [problem('calendar-without-date', entry.keyAt(['citations', index, 'calendar']), { calendar, repaired })];
  }
  if (date !== eventDate || documentDate.edtf === eventDate || role !== 'supports') return [];
  return [problem('calendar-not-converted', entry.at(['date']), { date, calendar, ours: documentDate.edtf })];
}

/** The day that a date is, in days since 1970; undefined if it is none, or has a time. */
function dayOf(edtf: string): number | undefined {
  const result = parseDate(edtf);
  if (!result.ok || result.date.kind !== 'date' || typeof result.date.start === 'string') return undefined;
  const { precision, year, month, day } = result.date.start;
  return precision === 'day' ? civilToDays(year, month, day) : undefined;
}
