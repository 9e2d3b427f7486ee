/**
 * What digits of a date can stand for if some are unspecified: an `X` may be any digit. The calendar is the proleptic Gregorian
 * one, with a year 0.
 */

/** The last day that a month of a year can have; the greatest, if unspecified digits leave several. */
export function lastDayOf(year: string, month: string): number {
  if (matchesAny(month, [1, 3, 5, 7, 8, 10, 12])) return 31;
  if (matchesAny(month, [4, 6, 9, 11])) return 30;
  return mayBeLeap(year) ? 29 : 28;
}

/** Whether two digits can stand for a number in a range. */
export function matchesSome(digits: string, first: number, last: number): boolean {
  return possible(digits, first, last).length > 0;
}

/** The numbers in a range, of two digits each, that the digits can stand for. */
export function possible(digits: string, first: number, last: number): number[] {
  if (!digits.includes('X')) return Number(digits) >= first && Number(digits) <= last ? [Number(digits)] : [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((number) => matches(digits, number));
}

function matchesAny(digits: string, numbers: readonly number[]): boolean {
  return numbers.some((number) => matches(digits, number));
}

function matches(digits: string, number: number): boolean {
  if (!digits.includes('X')) return Number(digits) === number;
  const [tens, ones] = String(number).padStart(2, '0');
  return (digits[0] === 'X' || digits[0] === tens) && (digits[1] === 'X' || digits[1] === ones);
}

function mayBeLeap(year: string): boolean {
  const [centuries, years] = [year.slice(-4, -2), year.slice(-2)];
  const isFourth = (number: number) => number % 4 === 0;
  return possible(years, 1, 99).some(isFourth) || (matches(years, 0) && possible(centuries, 0, 99).some(isFourth));
}
