import type { Range } from '../../text/fold.ts';
import type { StatedDoubt } from './beside/doubt-beside.ts';
import type { Joint } from './between-tokens.ts';
import type { StatedZone } from './clock/zone-beside.ts';
import type { YearSpan } from './year-spans.ts';

/** What words beside a time of day say of it. */
export interface TimeBeside {
  /** The clock that it is told by; undefined if none is named. */
  readonly zone?: StatedZone;
  readonly timeDoubt?: StatedDoubt;
  /** Whether something only began or ended with it: "after 14:00", "until two". */
  readonly bound?: 'from' | 'until' | undefined;
  /** Whether it ends a span that the time before it begins. */
  readonly isEndOfSpan?: true;
}

/**
 * A date that words name, complete or in part, with its range in the text: a year, month or day, or a decade or century, or a
 * time of day alone, where its sentence names no day.
 */
export interface StatedDate extends Range, TimeBeside {
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
  /** Whether its hour, to twelve, may be one of the afternoon, as no word says. */
  readonly mayBeAfternoon?: true;
  /** Where the time stands, if there is one. */
  readonly timeAt?: Range;
  /** Doubt that stands at the date itself. */
  readonly doubt?: StatedDoubt;
  /** How it is joined to the date before it, if it is. */
  readonly joined?: Joint;
  /** Whether the two are told as those between which something was. */
  readonly isBetween?: true;
}
