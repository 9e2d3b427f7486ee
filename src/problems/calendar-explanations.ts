import type { calendarRows } from './calendar-rows.ts';
import type { Explanation } from './explanation.ts';

/** Explanations of the kinds in `calendar-rows.ts`. */
export const calendarExplanations: Readonly<Record<keyof typeof calendarRows, Explanation>> = {
  'calendar-date-invalid': {
    group: 'Dates and numbers',
    meaning:
      'A citation with "calendar" has its date as the document counts it, so that anyone can compare the two. That calendar has no such day, or the date is not written in a way that can be read.',
    repair:
      'Write the date as it stands in the document, in digits: 1917-10-25. The name of a month may stand for its number, and for Hebrew months it must: 5708-Iyar-05.',
  },
  'calendar-without-date': {
    group: 'Dates and numbers',
    meaning:
      'A citation says in which calendar its document counts, but not which date it has. The site shows both dates, and the check compares the one in the document’s calendar with its words.',
    repair: 'Add "date:" with the date as the document has it.',
  },
  'calendar-not-converted': {
    group: 'Dates and numbers',
    meaning:
      'The timeline has one calendar, ours. This event has the very date that its document counts in another calendar, which is another day in ours.',
    repair: 'Write the day of our calendar as the date of the event. The citation keeps the date of the document.',
  },
  'date-ungiven': {
    group: 'Dates and numbers',
    meaning:
      'Each citation of this event has a date of its own, and none of them can be the date of the event. Readers would be told a date that no passage gives.',
    repair:
      'Write the date that a citation gives, in our calendar, as the date of the event. If a citation gives that of the event, take its own "date" out.',
  },
};
