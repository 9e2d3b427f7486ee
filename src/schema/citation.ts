import { z } from 'zod';
import { type CalendarId, calendarIds } from '../dates/calendars/calendars.ts';
import { readCalendarDate } from '../dates/calendars/read-calendar-date.ts';
import { maxQuoteLength } from '../text/quote-length.ts';
import { id, prose, refuseDate, sought, writtenDate } from './fields.ts';
import type { RefusedValue } from './refused-value.ts';

/** A number that a telling puts on a measure: `101`, `~300`, `>400`, `>=400`, `<10`, `<=10`, `300-350`. */
export const measureValue = z.union([z.number(), z.string()]).superRefine((value, context) => {
  const written = String(value);
  const [from, to] = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/u.exec(written)?.slice(1).map(Number) ?? [];
  const isBackwards = from !== undefined && to !== undefined && to < from;
  if (!isBackwards && (from !== undefined || (typeof value === 'number' ? value >= 0 : single.test(value)))) return;
  const params: RefusedValue = { problem: 'value-invalid', value: written, isBackwards };
  context.addIssue({ code: 'custom', message: 'is not a number', params });
});

const single = /^(?:~|>=?|<=?)?\d+(?:\.\d+)?$/u;

/** An event's reference to a passage, and what that telling says. */
export const citation = z
  .strictObject({
    source: id.describe('The id of the source, which is its file name.'),
    quote: prose
      .refine((words) => /^$|[\p{L}\p{N}]/u.test(words), 'needs a letter or digit')
      .describe(`The exact words of the source, at most ${maxQuoteLength} characters.`),
    prefix: sought.optional().describe('Words just before the quotation, when it stands more than once.'),
    suffix: sought.optional().describe('Words just after the quotation, when it stands more than once.'),
    role: z
      .enum(['supports', 'disputes', 'differs', 'mentions'])
      .default('supports')
      .describe('What the passage does for the event: "disputes" where both cannot be true, "differs" where they can.'),
    dateBasis: z
      .enum(['explicit', 'context', 'relative'])
      .default('explicit')
      .describe('Whether the words name the date, take part of it from their surroundings, or count from a neighbour.'),
    date: writtenDate
      .optional()
      .describe('The date this telling gives, or on which it was said, when it differs from the date of the event.'),
    calendar: z
      .enum(calendarIds)
      .optional()
      .describe('The calendar in which the document counts, if it is not ours; "date" is then written as the document has it.'),
    speaker: prose.optional().describe('Whose words the document reports here.'),
    values: z.record(id, measureValue).default({}).describe('The numbers this telling gives, by the id of the measure.'),
    note: prose.optional().describe('A neutral note of ours.'),
  })
  .superRefine(
    (written, context) => {
      // Other fields may be wrong, and these too.
      const { date, calendar } = written as Partial<Record<'date' | 'calendar', unknown>>;
      if (typeof date !== 'string') return;
      if (calendar === undefined) refuseDate(date, context, ['date']);
      else if (isCalendar(calendar)) refuseCalendarDate(date, calendar, context);
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );

function isCalendar(calendar: unknown): calendar is CalendarId {
  return (calendarIds as readonly unknown[]).includes(calendar);
}

function refuseCalendarDate(date: string, calendar: CalendarId, context: Pick<z.RefinementCtx, 'addIssue'>): void {
  const result = readCalendarDate(date, calendar);
  if (result.ok) return;
  const params: RefusedValue = { problem: 'calendar-date-invalid', date, calendar };
  context.addIssue({ code: 'custom', path: ['date'], message: result.reason, params });
}
