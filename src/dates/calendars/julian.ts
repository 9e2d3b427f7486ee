import { civilToDays } from '../../time/civil.ts';
import type { Calendar, CalendarDay } from './calendar.ts';

/**
 * The Julian calendar for any year, with a year 0 for 1 BC, so that leap years are every fourth without exception. Years are
 * counted from the 1st of January.
 *
 * Edward M. Reingold and Nachum Dershowitz, "Calendrical Calculations: The Ultimate Edition" (2018), section 3.1,
 * `fixed-from-julian` and `julian-from-fixed`, counted from 1970 instead of the year 1.
 */
export const julian: Calendar = {
  // Those beside them have days in a Gregorian year of five digits.
  firstYear: -9998,
  lastYear: 9998,
  otherYears: 'years are kept from -9998 to 9998',
  monthsIn: () => 12,
  daysIn: (year, month) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31),
  toDays,
  fromDays,
};

/** The 1st of January of the year 1, which is the 30th of December before it in the Gregorian calendar. */
const epoch = civilToDays(0, 12, 30);

function toDays({ year, month, day }: CalendarDay): number {
  const before = 365 * (year - 1) + Math.floor((year - 1) / 4) + Math.floor((367 * month - 362) / 12);
  return epoch + before - missingInFebruary(year, month) + day - 1;
}

function fromDays(days: number): CalendarDay {
  const year = Math.floor((4 * (days - epoch) + 1464) / 1461);
  const dayOfYear = days - toDays({ year, month: 1, day: 1 });
  const isBeforeMarch = days < toDays({ year, month: 3, day: 1 });
  const month = Math.floor((12 * (dayOfYear + missingInFebruary(year, isBeforeMarch ? 1 : 3)) + 373) / 367);
  return { year, month, day: days - toDays({ year, month, day: 1 }) + 1 };
}

/** The days that February lacks to 30, for which the rule of the months counts it; none in a month before its end. */
function missingInFebruary(year: number, month: number): number {
  return month <= 2 ? 0 : isLeap(year) ? 1 : 2;
}

function isLeap(year: number): boolean {
  return year % 4 === 0;
}
