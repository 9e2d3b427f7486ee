import { type StatedDate, statedDates } from '../reading/stated-dates.ts';
import type { CalendarPart } from '../unnamed-dates.ts';
import { calendarLanguage } from './calendar-language.ts';
import type { CalendarId } from './calendars.ts';
import { eraDates } from './era-dates.ts';
import { withHebrewDigits } from './hebrew-digits.ts';
import { monthPlace } from './month-place.ts';
import type { CalendarDate, CalendarEnd } from './read-calendar-date.ts';

/** An end of a date that words do not name, and the parts of it that no date in the words has. */
export interface UnnamedEnd {
  readonly end: CalendarEnd;
  /** Empty if all parts are there, but in different dates. */
  readonly missing: readonly CalendarPart[];
}

/** The ends of a date that running text does not name in the calendar of the date. Uncertain and open ends are not looked for. */
export function unnamedEnds({ calendar, start, end, isSpan }: CalendarDate, text: string, language: string): UnnamedEnd[] {
  const stated = statedIn(calendar, text, language);
  return (isSpan ? [start, end] : [start]).flatMap((each) => {
    if (each === 'open' || each.uncertain) return [];
    const wanted = partsOf(each, calendar);
    const parts = Object.keys(wanted) as CalendarPart[];
    if (stated.some((date) => parts.every((part) => date[part] === wanted[part]))) return [];
    return { end: each, missing: parts.filter((part) => !stated.some((date) => date[part] === wanted[part])) };
  });
}

/**
 * Whether words that are supposed to leave a date open name another one in its calendar, with year and month. A date in doubt is
 * never contradicted, nor is a span, of which the words may name any day.
 */
export function namesAnotherCalendarDate(date: CalendarDate, text: string, language: string): boolean {
  const { calendar, start, isSpan } = date;
  if (isSpan || start === 'open' || start.uncertain || start.approximate) return false;
  const wanted = partsOf(start, calendar);
  const stated = statedIn(calendar, text, language);
  const agrees = (each: StatedDate) =>
    (Object.keys(wanted) as CalendarPart[]).every((part) => each[part] === undefined || each[part] === wanted[part]);
  return stated.length > 0 && stated.every((each) => each.year !== undefined && each.month !== undefined && !agrees(each));
}

/** The dates that a text names in a calendar. A month is given by its place, as `monthPlace` has it. */
function statedIn(calendar: CalendarId, text: string, language: string): StatedDate[] {
  if (calendar === 'julian') return [...statedDates(text, language), ...statedDates(asSpan(text), language)];
  const words = (calendar === 'hebrew' ? withHebrewDigits(text) : text).replaceAll(eraWords, ' ');
  return eraDates(text, calendar) ?? statedDates(words, language, (tag) => calendarLanguage(tag, calendar));
}

/** A text in which two dates for one day share their year: "25 October (7 November) 1917", "25 October/7 November 1917". */
function asSpan(text: string): string {
  return text
    .replaceAll(/[([]\s?(?:[ON]\.?S\.?,?\s)?/gu, ' - ')
    .replaceAll(/[)\]]/gu, ' ')
    .replaceAll(/(?<=\p{L}\s?)\/(?=\s?\d)/gu, ' - ');
}

/** Names of the Buddhist era and the word for a day between the parts of a date, in Thai and Amharic. */
const eraWords = /พ\.?\s?ศ\.?|พุทธศักราช|(?<=\d\s?)ቀን/gu;

function partsOf({ year, month, day }: CalendarEnd, calendar: CalendarId): { readonly [Part in CalendarPart]?: number } {
  return {
    ...(day !== undefined && { day }),
    ...(month !== undefined && { month: monthPlace(calendar, year, month) }),
    year,
  };
}
