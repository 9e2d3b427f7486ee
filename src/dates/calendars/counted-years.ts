import { civilToDays, daysToCivil } from '../../time/civil.ts';
import type { Calendar } from './calendar.ts';

interface CountedYears {
  /** The Gregorian year before its year 1. */
  readonly before: number;
  readonly firstYear: number;
  readonly lastYear?: number;
  readonly otherYears: string;
  readonly firstDay?: readonly [year: number, month: number, day: number];
  readonly lastDay?: readonly [year: number, month: number, day: number];
}

/** A calendar with the months and days of the Gregorian one, whose years are counted from another. */
export function countedYears({ before, firstYear, lastYear, otherYears, firstDay, lastDay }: CountedYears): Calendar {
  return {
    ...{ firstYear, lastYear: lastYear ?? Math.min(9999, 9999 - before), otherYears },
    ...(firstDay && { firstDay: civilToDays(...firstDay) }),
    ...(lastDay && { lastDay: civilToDays(...lastDay) }),
    monthsIn: () => 12,
    daysIn: (year, month) => civilToDays(year + before, month + 1) - civilToDays(year + before, month),
    toDays: ({ year, month, day }) => civilToDays(year + before, month, day),
    fromDays(days) {
      const { year, month, day } = daysToCivil(days);
      return { year: year - before, month, day };
    },
  };
}
