import type { Calendar } from './calendar.ts';
import { countedYears } from './counted-years.ts';
import { frenchRepublican } from './french-republican.ts';
import { julian } from './julian.ts';
import { temporalCalendar } from './temporal-calendar.ts';

/**
 * The calendars in which the words of a document may count, by their names in the Unicode CLDR where it has one. The list is
 * closed: these are the ones whose days are certain. Not among them are
 * - the Chinese and the Korean calendar, because programs disagree on their months: of two of the best, every fifth day from
 *   1645 to 2100 had another date, and some in each of the last decades;
 * - Islamic calendars by sighting of the moon, whose months began on other days in other places. What a document dates by
 *   them is told with `~` in the nearest of those that are computed;
 * - years that did not begin in January (in England until 1751, in Florence), because they are another way of counting years
 *   within the Julian calendar.
 */
export const calendars = {
  julian,
  hebrew: temporalCalendar('hebrew', { firstYear: 1, lastYear: 6000, otherYears: 'years are kept from 1 to 6000' }),
  'islamic-umalqura': temporalCalendar('islamic-umalqura', {
    ...{ firstYear: 1300, lastYear: 1600 },
    otherYears: 'its tables have the years 1300 to 1600; for others, write calendar: islamic-civil',
  }),
  'islamic-civil': islamic('islamic-civil'),
  'islamic-tbla': islamic('islamic-tbla'),
  persian: temporalCalendar('persian', {
    ...{ firstYear: 1, lastYear: 1498 },
    otherYears: 'its leap years are certain from 1 to 1498',
  }),
  coptic: temporalCalendar('coptic', { firstYear: 1, lastYear: 9000, otherYears: 'its first year is 1' }),
  ethiopic: temporalCalendar('ethiopic', {
    ...{ firstYear: 1, lastYear: 9000 },
    otherYears: 'its first year is 1; for years from the creation, write calendar: ethioaa',
  }),
  ethioaa: temporalCalendar('ethioaa', { firstYear: 1, lastYear: 9999, otherYears: 'its first year is 1' }),
  indian: temporalCalendar('indian', {
    ...{ firstYear: 1879, lastYear: 9000 },
    otherYears: 'the national calendar began with the year 1879; before it, Saka years had other months',
  }),
  'french-republican': frenchRepublican,
  buddhist: countedYears({
    ...{ before: -543, firstYear: 2484 },
    otherYears: 'until 2483 its years began in April; write the day of ours',
  }),
  roc: countedYears({ before: 1911, firstYear: 1, otherYears: 'its first year is 1, which is 1912' }),
  'japanese-meiji': countedYears({
    ...{ before: 1867, firstYear: 6, lastYear: 45, lastDay: [1912, 7, 30] },
    otherYears: 'it had the months of ours from its year 6 to its year 45; write the day of ours',
  }),
  'japanese-taisho': countedYears({
    ...{ before: 1911, firstYear: 1, lastYear: 15, firstDay: [1912, 7, 30], lastDay: [1926, 12, 25] },
    otherYears: 'it had the years 1 to 15',
  }),
  'japanese-showa': countedYears({
    ...{ before: 1925, firstYear: 1, lastYear: 64, firstDay: [1926, 12, 25], lastDay: [1989, 1, 7] },
    otherYears: 'it had the years 1 to 64',
  }),
  'japanese-heisei': countedYears({
    ...{ before: 1988, firstYear: 1, lastYear: 31, firstDay: [1989, 1, 8], lastDay: [2019, 4, 30] },
    otherYears: 'it had the years 1 to 31',
  }),
  'japanese-reiwa': countedYears({
    ...{ before: 2018, firstYear: 1, firstDay: [2019, 5, 1] },
    otherYears: 'its first year is 1, which is 2019',
  }),
} as const satisfies Readonly<Record<string, Calendar>>;

export type CalendarId = keyof typeof calendars;

export const calendarIds = Object.keys(calendars) as [CalendarId, ...CalendarId[]];

function islamic(id: 'islamic-civil' | 'islamic-tbla'): Calendar {
  return temporalCalendar(id, { firstYear: 1, lastYear: 9000, otherYears: 'its first year is 1' });
}
