import type { CivilDay } from '../../time/civil.ts';

/** A day of some calendar: its year, its month from 1 in the order of that year, and its day of the month. */
export type CalendarDay = CivilDay;

/** A calendar as a way of counting days. What it is asked about a year is only asked within its years. */
export interface Calendar {
  /** The first and last year in which its days are certain, and why no others are taken, worded for authors. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly otherYears: string;
  /** The days that it has at all, counted from 1970-01-01, if it begins or ends within a year. */
  readonly firstDay?: number;
  readonly lastDay?: number;
  readonly monthsIn: (year: number) => number;
  readonly daysIn: (year: number, month: number) => number;
  /** Days from 1970-01-01 to a day of this calendar, which must exist. */
  readonly toDays: (day: CalendarDay) => number;
  /** The day that lies so many days from 1970-01-01. */
  readonly fromDays: (days: number) => CalendarDay;
}
