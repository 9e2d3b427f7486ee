import type { Range } from '../../../text/fold.ts';
import type { TimeBeside } from '../stated-date.ts';

/** A time of day, as exact as words have it: 24 hours, the hour 24 being the end of the day; and what they say of it. */
export interface ClockTime extends TimeBeside {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Whether no word says of which half of the day it is, though an hour to twelve is most often of the first. */
  readonly mayBeAfternoon?: true;
}

/** Words that name a time of day, in characters of the readable text. */
export interface StatedTime extends Range {
  /** Several where words leave it open: "at 2:11" is in the morning or in the afternoon, midnight begins or ends a day. */
  readonly times: readonly ClockTime[];
  /** Whether words around it say that it is one. Otherwise it is one beside a date, and elsewhere a verse, a score or a ratio. */
  readonly isSure: boolean;
}
