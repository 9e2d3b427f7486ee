import type { Range } from '../text/ranges.ts';

/** A day of a year, or of any year where a text names none. */
interface Day extends Range {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** The times that events cover, in milliseconds from 1970. */
export interface Covered {
  readonly earliest?: number;
  readonly latest?: number;
}

/** A day that a text gives beside words, and none of the events that rest on these words may lie on it. */
export interface OtherDay extends Range {
  /** As it is written. */
  readonly words: string;
}

/** Letters of a date, at most, and those before a quotation among which one is looked for. */
const maxBeside = 200;
const isoDay = /(?<!\d)(?<year>[12]\d{3})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu;

/**
 * The days that a sentence gives in its own words around a quotation, on which none of the events that rest on the quoted words
 * may lie. Days are read in figures (2020-10-04) and with the name of the month in a language. Where an event has no bounds,
 * nothing is told.
 */
export function otherDays(text: string, quoted: Range, events: readonly Covered[], language: string): OtherDay[] {
  if (events.length === 0) return [];
  const before =
    text
      .slice(Math.max(0, quoted.start - maxBeside), quoted.start)
      .split(/(?<=(?<!(?<!\d)\d{1,2})[.!?])\s|\n\s*\n/u)
      .at(-1) ?? '';
  const [after = ''] = text.slice(quoted.end, quoted.end + maxBeside).split(/(?<!(?<!\d)\d{1,2})[.!?](?=\s|$)|\n\s*\n/u);
  const found = [
    ...daysIn(before, language).map((day) => moved(day, quoted.start - before.length)),
    ...daysIn(after, language).map((day) => moved(day, quoted.end)),
  ];
  return found
    .filter((day) => !events.some((event) => mayCover(event, day)))
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
}

function moved(day: Day, by: number): Day {
  return { ...day, start: day.start + by, end: day.end + by };
}

function daysIn(words: string, language: string): Day[] {
  const { months, written } = monthsOf(language);
  const named = [...words.matchAll(written)].map(({ index, 0: found, groups = {} }): Day => {
    const month = months.get((groups['after'] ?? groups['before'] ?? '').toLowerCase()) ?? 0;
    const year = groups['year'] === undefined ? undefined : Number(groups['year']);
    return { start: index, end: index + found.length, month, day: Number(groups['first'] ?? groups['second']), year };
  });
  const inFigures = [...words.matchAll(isoDay)].map(({ index, 0: found, groups = {} }): Day => {
    const [year, month, day] = [Number(groups['year']), Number(groups['month']) - 1, Number(groups['day'])];
    return { start: index, end: index + found.length, year, month, day };
  });
  return [...named, ...inFigures].filter(({ month, day }) => month < 12 && day > 0 && day < 32);
}

interface Months {
  /** The names of the months, in small letters, with their numbers from 0. */
  readonly months: ReadonlyMap<string, number>;
  /** A day with the name of its month, before or after it. */
  readonly written: RegExp;
}

const known = new Map<string, Months>();

function monthsOf(language: string): Months {
  const before = known.get(language);
  if (before) return before;
  const months = new Map<string, number>();
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  for (let month = 0; month < 12; month += 1) {
    const name = format.formatToParts(Date.UTC(2000, month, 1)).find(({ type }) => type === 'month')?.value ?? '';
    const letters = name.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
    if (letters !== '') months.set(letters, month);
  }
  const name = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const written = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<first>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(?<after>${name})|(?<before>${name}) (?<second>\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}])(?:,? (?<year>[12]\\d{3})(?!\\d))?`,
    'giu',
  );
  known.set(language, { months, written });
  return { months, written };
}

const hour = 3_600_000;
const wholeDay = 24 * hour;
/** The clock of the archive is so many hours from that of Greenwich, at most. */
const maxZone = 14 * hour;

function mayCover({ earliest, latest }: Covered, { year, month, day }: Day): boolean {
  if (earliest === undefined || latest === undefined) return true;
  const [first, last] = [new Date(earliest).getUTCFullYear(), new Date(latest).getUTCFullYear()];
  // Of a span of years any day may be one; the first hundred years have no such numbers.
  if (first < 100 || (year === undefined && last - first > 1)) return true;
  const years = year === undefined ? [first, last] : [year];
  return years.some((each) => {
    const begins = Date.UTC(each, month, day);
    const shared = Math.min(latest, begins + wholeDay) - Math.max(earliest, begins);
    // A day on another clock shares most of its hours with the same day; of less than a day it is not known which it is.
    return latest - earliest < wholeDay ? shared > -maxZone : shared >= wholeDay / 2;
  });
}
