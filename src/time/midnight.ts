import { civilToDays } from './civil.ts';

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/**
 * Midnight in UTC at the beginning of a day, in milliseconds, for any year. Months count from 1; month 13 is the first of the
 * next year.
 */
export function midnight(year: number, month = 1, day = 1): number {
  return civilToDays(year, month, day) * dayLength;
}
