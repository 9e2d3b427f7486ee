/** Dates that documents count in other calendars. */

import { shortYearName, yearName } from './dates.ts';

const names = {
  julian: 'Julian',
  hebrew: 'Hebrew',
  'islamic-umalqura': 'Islamic, Umm al-Qura',
  'islamic-civil': 'Islamic, civil',
  'islamic-tbla': 'Islamic, astronomical',
  persian: 'Persian',
  coptic: 'Coptic',
  ethiopic: 'Ethiopian',
  ethioaa: 'Ethiopian, from the creation',
  indian: 'Indian national',
  'french-republican': 'French Republican',
  buddhist: 'Buddhist',
  roc: 'Republic of China',
  'japanese-meiji': 'Japanese, Meiji era',
  'japanese-taisho': 'Japanese, Taishō era',
  'japanese-showa': 'Japanese, Shōwa era',
  'japanese-heisei': 'Japanese, Heisei era',
  'japanese-reiwa': 'Japanese, Reiwa era',
} as const;

type Calendar = keyof typeof names;

/** Years that are named with the era or the republic that counts them. */
const yearNames: Partial<Readonly<Record<Calendar, (year: string) => string>>> = {
  'french-republican': (year) => `of the year ${year}`,
  roc: (year) => `Minguo ${year}`,
  'japanese-meiji': (year) => `Meiji ${year}`,
  'japanese-taisho': (year) => `Taishō ${year}`,
  'japanese-showa': (year) => `Shōwa ${year}`,
  'japanese-heisei': (year) => `Heisei ${year}`,
  'japanese-reiwa': (year) => `Reiwa ${year}`,
};

/** A date in its own calendar: "1 Ramadan 1442". In a span, the first date leaves out what the second one says too. */
export function date(of: {
  readonly calendar: Calendar;
  readonly year: number | undefined;
  readonly month: string | undefined;
  readonly day: number | undefined;
}): string {
  const nameOf = of.calendar === 'julian' ? yearName : shortYearName;
  const year = of.year === undefined ? undefined : nameOf({ year: of.year });
  const named = year === undefined ? undefined : (yearNames[of.calendar]?.(year) ?? year);
  const isYearAlone = of.month === undefined && of.day === undefined;
  const parts = [of.day, of.month, isYearAlone ? named?.replace(/^of /u, '') : named];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** A date as a document has it, and the same in the calendar of this site. */
export function both(of: { readonly written: string; readonly calendar: Calendar; readonly date: string }): string {
  return `${of.written} in the document’s calendar (${names[of.calendar]}), that is ${of.date}`;
}
