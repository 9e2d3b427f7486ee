import { civilToDays } from '../../time/civil.ts';
import type { Calendar, CalendarDay } from './calendar.ts';

/**
 * The French Republican calendar, from 22 September 1792 to 31 December 1805: twelve months of 30 days, then the five
 * complementary days as a thirteenth month, six in the years III, VII and XI. Which of its years were long was decided by the
 * equinox in Paris (decree of 4 Frimaire II); what later years would have been is a matter of dispute.
 */
export const frenchRepublican: Calendar = {
  firstYear: 1,
  lastYear: 14,
  otherYears: 'it was used in the years 1 to 14; write the day of ours',
  lastDay: civilToDays(1805, 12, 31),
  monthsIn: () => monthsPerYear,
  daysIn: (year, month) => (month < monthsPerYear ? daysPerMonth : year % 4 === 3 ? 6 : 5),
  toDays: ({ year, month, day }) => startOf(year) + daysPerMonth * (month - 1) + day - 1,
  fromDays,
};

const [monthsPerYear, daysPerMonth] = [13, 30];
const epoch = civilToDays(1792, 9, 22);

function startOf(year: number): number {
  return epoch + 365 * (year - 1) + Math.floor(year / 4);
}

function fromDays(days: number): CalendarDay {
  // The guess is right, or late by a year on the last days of one.
  const guess = Math.floor((days - epoch) / 365) + 1;
  const year = startOf(guess) > days ? guess - 1 : guess;
  const dayOfYear = days - startOf(year);
  return { year, month: Math.floor(dayOfYear / daysPerMonth) + 1, day: (dayOfYear % daysPerMonth) + 1 };
}
