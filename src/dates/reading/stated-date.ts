import type { Range } from '../../text/fold.ts';
import type { YearSpan } from './year-spans.ts';

/**
 * A date that words name, complete or in part, with its range in the text: a year, month or day, or a decade or century, or a
 * time of day alone, where its sentence names no day.
 */
export interface StatedDate extends Range {
  /** Years before our era count from 0, which is 1 BC. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** A number of two or three digits beside a month, "October 79": the year 79 where an era stands near it, else of any century. */
  readonly shortYear?: number;
  /** The first and the last year of a decade or a century, which has no `year`. */
  readonly years?: YearSpan;
  /** A time beside the day or in its sentence, in 24 hours; the hour 24 is the end of the day. */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}
