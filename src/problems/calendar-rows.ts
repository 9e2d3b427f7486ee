import { inYaml } from './in-yaml.ts';
import type { Has, Lists, May, Row } from './row.ts';

/** What can be wrong between the date of an event and those of its documents, in whatever calendar: rows of the catalogue. */
export const calendarRows = {
  'calendar-date-invalid': {
    title: 'A date that its calendar does not have',
    message: ({ date, calendar, reason }: Has<'date' | 'calendar' | 'reason'>) =>
      `"${date}" is not a date of the calendar ${calendar}: ${reason}.`,
    hint: () =>
      'Write the date as the document counts it, in digits: year, month and day; with ~ (about) or ? (uncertain) behind it, or a span with /. If the document counts as we do, take "calendar:" out.',
  },
  'calendar-without-date': {
    title: 'A calendar without a date in it',
    message: ({ calendar }: Has<'calendar'>) => `The document counts in the calendar ${calendar}, and its date is not written.`,
    hint: ({ repaired }: May<'repaired'>) =>
      repaired
        ? `Write the date as the document has it. If the date of the event is right, that is: date: ${repaired}`
        : 'Write "date:" with the date as the document has it.',
  },
  'calendar-not-converted': {
    title: 'An event dated in the calendar of a document',
    message: ({ date, calendar, ours }: Has<'date' | 'calendar' | 'ours'>) =>
      `The event has the date ${date} as its document counts it, in the calendar ${calendar}; of our calendar that is ${ours}.`,
    hint: ({ ours }: Has<'ours'>) =>
      `Write date: ${inYaml(ours)} here, and leave the date of the citation as it is. The site shows both.`,
  },
  'date-ungiven': {
    title: 'A date of an event that no citation gives',
    message: ({ date, given }: Has<'date'> & Lists<'given'>) =>
      `The event has the date ${date}, and no citation gives it: ${given.length === 1 ? 'that of its citation is' : 'those of its citations are'} ${inList(given)}.`,
    hint: ({ date, given }: Has<'date'> & Lists<'given'>) =>
      `Write ${given.length === 1 ? '' : 'one of them, such as '}date: ${inYaml(given[0] ?? '')} here. If a citation gives ${date}, take its own "date:" out; or cite a passage that does.`,
  },
} as const satisfies Readonly<Record<string, Row>>;

/** Most dates that a message lists. */
const maxListed = 3;

function inList(dates: readonly string[]): string {
  const rest = dates.length - maxListed;
  return new Intl.ListFormat('en-GB').format([...dates.slice(0, maxListed), ...(rest > 0 ? [`${rest} more`] : [])]);
}
