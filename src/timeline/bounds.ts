import type { Span, TimelineData } from './types.ts';

/** Days left free before the first and after the last event, so that no mark is at the very edge: in most archives. */
export const freeDays = 400;

/** The whole span a reader can move in. */
export function boundsOf({ from, to, bounds }: Pick<TimelineData, 'from' | 'to' | 'bounds'>): Span {
  return bounds ?? { from: from - freeDays, to: to + freeDays };
}
