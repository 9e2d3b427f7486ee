import type { Instant, ParsedDate } from './parse-date.ts';

/**
 * The days a date covers, as UTC milliseconds: midnight of the first day, and midnight after the last. An open end is
 * `-Infinity` or `Infinity`. Doubt (`?`, `~`) does not widen bounds; it is drawn and said instead.
 */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** First months of the northern meteorological seasons; EDTF leaves the months to its users. */
const seasonStarts: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Bounds of a whole date. */
export function boundsOf({ start, end }: ParsedDate): Bounds {
  return {
    earliest: start === 'open' ? -Infinity : instantBounds(start).earliest,
    latest: end === 'open' ? Infinity : instantBounds(end).latest,
  };
}

/** Bounds of one instant: a month lasts from its first day to the first of the next. Winter ends in the next year. */
export function instantBounds(instant: Instant): Bounds {
  const { year, month = 1, day = 1, season = 21 } = instant;
  switch (instant.precision) {
    case 'year':
      return { earliest: Date.UTC(year, 0), latest: Date.UTC(year + 1, 0) };
    case 'month':
      return { earliest: Date.UTC(year, month - 1), latest: Date.UTC(year, month) };
    case 'day':
      return { earliest: Date.UTC(year, month - 1, day), latest: Date.UTC(year, month - 1, day + 1) };
    case 'season': {
      const first = (seasonStarts[season] ?? 3) - 1;
      return { earliest: Date.UTC(year, first), latest: Date.UTC(year, first + 3) };
    }
  }
}
