import { dayLength } from '../../time/midnight.ts';
import { type DateLanguage, dateLanguage, type MonthName } from '../reading/date-language.ts';
import { readable } from '../reading/readable.ts';
import type { Calendar } from './calendar.ts';
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
/** A day of a year that is followed by two others, of which one is a leap year. */
const someDay = 0;

/** The names of months in a language, with the spellings of English, the longest first. */
function monthsIn(tag: string, calendar: CalendarId): MonthName[] {
  const shapes = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const formats = shapes.map((shape) => new Intl.DateTimeFormat(tag, { ...shape, calendar, timeZone: 'UTC' }));
  const english = new Intl.DateTimeFormat('en', { calendar, month: 'long', timeZone: 'UTC' });
  const names = new Map<string, MonthName>();
  for (const { year, month, at } of monthsFrom(someDay, calendar)) {
    const place = monthPlace(calendar, year, month);
    const parts = formats.flatMap((format) => format.formatToParts(at));
    const found = parts.flatMap(({ type, value }) => (type === 'month' ? [value] : []));
    const name = english.format(at);
    for (const spelling of [...found, ...(/^(?:en|mul)/u.test(tag) ? [name, ...(otherSpellings[name] ?? [])] : [])]) {
      const words = readable(spelling).text;
      if (/\p{L}/u.test(words) && !names.has(words)) names.set(words, { words, month: place, isShort: false });
    }
  }
  return [...names.values()].toSorted((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
}

/** The months of three years, each with its first day in milliseconds. */
function monthsFrom(days: number, id: CalendarId) {
  const { fromDays, toDays, monthsIn }: Calendar = calendars[id];
  const { year: first } = fromDays(days);
  return [first, first + 1, first + 2].flatMap((year) =>
    Array.from({ length: monthsIn(year) }, (_, index) => ({
      ...{ year, month: index + 1, at: toDays({ year, month: index + 1, day: 1 }) * dayLength },
    })),
  );
}
