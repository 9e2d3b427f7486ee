import { Temporal } from 'temporal-polyfill/full/implementation';
import { civilToDays, daysToCivil } from '../../time/civil.ts';
import type { Calendar } from './calendar.ts';

/**
 * A calendar that `Temporal` knows, by its name in the Unicode CLDR. The package is asked even where the Node that runs this
 * has `Temporal` itself: not all that are supported have it, and the same days must come out of each.
 */
export function temporalCalendar(
  calendar: string,
  { firstYear, lastYear, otherYears }: Pick<Calendar, 'firstYear' | 'lastYear' | 'otherYears'>,
): Calendar {
  const dated = (year: number, month = 1, day = 1) =>
    Temporal.PlainDate.from({ calendar, year, month, day }, { overflow: 'reject' });
  return {
    ...{ firstYear, lastYear, otherYears },
    monthsIn: (year) => dated(year).monthsInYear,
    daysIn: (year, month) => dated(year, month).daysInMonth,
    toDays(date) {
      const { year, month, day } = dated(date.year, date.month, date.day).withCalendar('iso8601');
      return civilToDays(year, month, day);
    },
    fromDays(days) {
      const { year, month, day } = Temporal.PlainDate.from(daysToCivil(days)).withCalendar(calendar);
      return { year, month, day };
    },
  };
}
