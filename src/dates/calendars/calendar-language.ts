import { dayLength } from '../../time/midnight.ts';
import { type DateLanguage, dateLanguage, type MonthName } from '../reading/date-language.ts';
import { readable } from '../reading/readable.ts';
import { otherSpellings } from './calendar-months.ts';
import { type CalendarId, calendars } from './calendars.ts';
import { monthPlace } from './month-place.ts';

const known = new Map<string, DateLanguage | undefined>();

/**
 * How dates of a calendar are written in a language: as its own dates, but with the months of the calendar, whose numbers are
 * places as `monthPlace` gives them. Undefined if the dates of the language cannot be read.
 */
export function calendarLanguage(tag: string, id: CalendarId): DateLanguage | undefined {
  const key = `${tag} ${id}`;
  if (!known.has(key)) known.set(key, newLanguage(tag, id));
  return known.get(key);
}

function newLanguage(tag: string, id: CalendarId): DateLanguage | undefined {
  const own = dateLanguage(tag);
  if (!own) return undefined;
  const months = monthsIn(tag, id);
  const stems = months.flatMap(({ words, ...month }) =>
    words.length > minStemLength ? [{ ...month, words: words.slice(0, -1), isShort: true }] : [],
  );
  // Amharic has a day of its own calendar after the month.
  const order = id.startsWith('ethio') ? { ...own.order, monthBeforeDay: true } : own.order;
  return { ...own, months, stems: own.stems.length > 0 ? stems : [], order, isOfOtherCalendar: true };
}

const minStemLength = 4;
/** Days between which no month of any calendar is left out, and those of several years, of which one is a leap year. */
const [step, days] = [5, 4 * 366];

/** The names of months in a language, with the spellings of English, the longest first. */
function monthsIn(tag: string, calendar: CalendarId): MonthName[] {
  const shapes = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const formats = shapes.map((shape) => new Intl.DateTimeFormat(tag, { ...shape, calendar, timeZone: 'UTC' }));
  const english = new Intl.DateTimeFormat('en', { calendar, month: 'long', timeZone: 'UTC' });
  const names = new Map<string, MonthName>();
  for (let day = 0; day < days; day += step) {
    const { year, month } = calendars[calendar].fromDays(day);
    const place = monthPlace(calendar, year, month);
    const parts = formats.flatMap((format) => format.formatToParts(day * dayLength));
    const found = parts.flatMap(({ type, value }) => (type === 'month' ? [value] : []));
    const name = english.format(day * dayLength);
    for (const spelling of [...found, ...(/^(?:en|mul)/u.test(tag) ? [name, ...(otherSpellings[name] ?? [])] : [])]) {
      const words = readable(spelling).text;
      if (/\p{L}/u.test(words) && !names.has(words)) names.set(words, { words, month: place, isShort: false });
    }
  }
  return [...names.values()].toSorted((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
}
