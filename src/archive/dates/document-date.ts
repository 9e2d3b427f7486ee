import type { CalendarDate } from '../../dates/calendars/read-calendar-date.ts';

/** How a document dates what a citation tells of. */
export interface DocumentDate {
  /** The date as the document counts it, if that is in another calendar than ours. */
  readonly documentDate: CalendarDate | undefined;
  /** The date as a reader is told it: in both calendars, if the document has another. */
  readonly dateWords: string;
}
