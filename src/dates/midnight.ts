/**
 * Midnight in UTC at the beginning of a day, in milliseconds, for any year. Months count from 1; month 13 is the first of the
 * next year. (`Date.UTC` alone takes the years 0 to 99 as 1900 to 1999.)
 */
export function midnight(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
