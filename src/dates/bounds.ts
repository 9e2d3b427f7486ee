import { midnight } from '../time/midnight.ts';
import type { Instant, ParsedDate } from './parse-date.ts';

/**
 * The days that a date covers, as UTC milliseconds: midnight before the first day, and midnight after the last. An open end is
 * `-Infinity` or `Infinity`. Doubt (`?`, `~`) does not widen the bounds; it is drawn and put in words instead.
 */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * First months of the seasons from spring to winter, as meteorologists count them; EDTF leaves this to its users. Seasons
 * without a hemisphere (21 to 24) are taken as northern.
 */
const seasonStarts = { northern: [3, 6, 9, 12], southern: [9, 12, 3, 6] } as const;

/** Bounds of a whole date. */
export function boundsOf({ start, end }: ParsedDate): Bounds {
  return {
    earliest: start === 'open' ? -Infinity : instantBounds(start).earliest,
    latest: end === 'open' ? Infinity : instantBounds(end).latest,
  };
}

/** Bounds of one instant: a month lasts from its first day to the first of the next. A season may end in the next year. */
export function instantBounds(instant: Instant): Bounds {
  const { year, month = 1, day = 1, season = 21 } = instant;
  switch (instant.precision) {
    case 'year':
      return { earliest: midnight(year), latest: midnight(year + 1) };
    case 'month':
      return { earliest: midnight(year, month), latest: midnight(year, month + 1) };
    case 'day':
      return { earliest: midnight(year, month, day), latest: midnight(year, month, day + 1) };
    case 'season': {
      const first = seasonStarts[season >= 29 ? 'southern' : 'northern'][(season - 21) % 4] ?? 3;
      return { earliest: midnight(year, first), latest: midnight(year, first + 3) };
    }
  }
}
