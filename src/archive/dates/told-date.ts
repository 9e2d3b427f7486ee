import { type CalendarDate, readCalendarDate } from '../../dates/calendars/read-calendar-date.ts';
import type { Content } from '../../read/content.ts';
import type { ArchiveDate } from '../types.ts';

type WrittenCitation = Content['events'][number]['value']['citations'][number];

/**
 * The date that a citation states itself, in our calendar, and the same as its document counts it, if that is in another. The
 * schema has checked both, so a refusal here is a fault of the program.
 */
export function toldDate(
  { date, calendar }: Pick<WrittenCitation, 'date' | 'calendar'>,
  readDate: (edtf: string) => ArchiveDate,
): {
  readonly date: ArchiveDate | undefined;
  readonly documentDate: CalendarDate | undefined;
} {
  if (date === undefined || calendar === undefined)
    return { date: date === undefined ? undefined : readDate(date), documentDate: undefined };
  const result = readCalendarDate(date, calendar);
  if (!result.ok) throw new TypeError(`${date}: ${result.reason}`);
  return { date: readDate(result.date.edtf), documentDate: result.date };
}
