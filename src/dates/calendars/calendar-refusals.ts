import type { Calendar } from './calendar.ts';
import { monthsOf } from './calendar-months.ts';
import type { CalendarId } from './calendars.ts';
import { gregorianDay } from './gregorian-day.ts';

/** The reason to refuse the number of a month whose place in the year is not the same in all years. */
export function needsName(id: CalendarId, year: number): string {
  const months = monthsOf(id, year);
  return `a month has another number in a leap year: write its name, as in ${year}-Nisan-15; the months of ${year} are ${months.join(', ')}`;
}

/** The reason to refuse a day that a month does not have. */
export function noSuchDay(id: CalendarId, year: number, month: number, last: number): string {
  return `${monthsOf(id, year)[month - 1]} ${year} has the days 01 to ${String(last).padStart(2, '0')} in this calendar`;
}

/** The reason to refuse a name that no month of a year has. */
export function noSuchMonth(name: string, id: CalendarId, year: number): string {
  const months = monthsOf(id, year);
  const named = id === 'hebrew' ? months : months.map((month, index) => `${String(index + 1).padStart(2, '0')} ${month}`);
  return `${year} has no month "${name}" in this calendar; its months are ${named.join(', ')}`;
}

/** The reason to refuse a day before a calendar began, or after it ended. */
export function outside({ firstDay = -Infinity, lastDay = Infinity }: Calendar): string {
  const [first, last] = [firstDay, lastDay].map((day) => (Number.isFinite(day) ? gregorianDay(day) : undefined));
  if (first !== undefined && last !== undefined) return `it began on ${first} and ended on ${last} of our calendar`;
  return first === undefined ? `it ended on ${last} of our calendar` : `it began on ${first} of our calendar`;
}

/** The reason to refuse a time of day. */
export function hasTime(text: string): string {
  return `a date of another calendar has no time of day: write ${text.slice(0, text.indexOf('T'))}, and the time in the date of the event`;
}

/** The reason to refuse what is no date. */
export function formsOf(id: CalendarId): string {
  const example = examples[id];
  const [year = '', month = ''] = example.split('-');
  return `it is written as a date or a span of this calendar, as in ${example}, ${year}-${month}, ${year}~ or ${year}/${String(Number(year) + 1).padStart(4, '0')}`;
}

const examples: Readonly<Record<CalendarId, string>> = {
  julian: '1917-10-25',
  'islamic-umalqura': '1442-09-01',
  'islamic-civil': '1222-10-12',
  'islamic-tbla': '1222-10-12',
  hebrew: '5708-Iyar-05',
  persian: '1357-11-22',
  coptic: '1635-07-01',
  ethiopic: '1967-01-02',
  ethioaa: '7467-01-02',
  indian: '1879-01-01',
  'french-republican': '0002-11-09',
  buddhist: '2500-05-12',
  roc: '0034-10-25',
  'japanese-meiji': '0037-02-10',
  'japanese-taisho': '0012-09-01',
  'japanese-showa': '0003-11-10',
  'japanese-heisei': '0023-03-11',
  'japanese-reiwa': '0002-04-07',
};
