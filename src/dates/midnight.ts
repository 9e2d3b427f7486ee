/**
 * Midnight in UTC at the beginning of a day of any year; months count from 1, and a 13th is the first of the next year.
 * `Date.UTC` alone takes the years 0 to 99 for 1900 to 1999.
 */
export function midnight(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
