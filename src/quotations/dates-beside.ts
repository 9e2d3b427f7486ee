import { statedDates } from '../dates/reading/stated-dates.ts';
import type { Range } from '../text/ranges.ts';
import { dayLength, midnight } from '../time/midnight.ts';
import { monthLanguages } from './month-languages.ts';

/** One day, in each way that its figures can be read (5/6/1912), of a year or of any year where a text names none. */
interface Day extends Range {
  readonly readings: readonly { readonly year: number | undefined; readonly month: number; readonly day: number }[];
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

export interface BesideOptions {
  /** The language of the archive. */
  readonly language: string;
  /** The sentences of the documents in which the quoted words stand. */
  readonly stated?: readonly string[];
}

/** Letters of a date, at most, and those before a quotation among which one is looked for. */
const maxBeside = 200;
/** Letters between the two ends of a span. */
const maxBetween = 16;
const anyNumber = /\p{Nd}|[一二三四五六七八九十]/u;

/**
 * The days that a sentence gives in its own words around a quotation, on which none of the events that rest on the quoted words
 * may lie. Days are read in any language that the archive reads dates in. Where an event has no bounds, nothing is told; nor of a
 * day that the document itself gives there, where it counts in another calendar than the events.
 */
export function otherDays(
  text: string,
  quoted: Range,
  events: readonly Covered[],
  { language, stated = [] }: BesideOptions,
): OtherDay[] {
  if (events.length === 0) return [];
  const before =
    text
      .slice(Math.max(0, quoted.start - maxBeside), quoted.start)
      .split(/(?<=(?<!(?<!\d)\d{1,2})[.!?])\s|(?<=[。！？])|\n\s*\n/u)
      .at(-1) ?? '';
  const [after = ''] = text
    .slice(quoted.end, quoted.end + maxBeside)
    .split(/(?<!(?<!\d)\d{1,2})[.!?](?=\s|$)|[。！？]|\n\s*\n/u);
  const found = [
    ...daysIn(before, language).map((day) => moved(day, quoted.start - before.length)),
    ...daysIn(after, language).map((day) => moved(day, quoted.end)),
  ];
  const isCovered = (day: Day) => events.some((event) => day.readings.some((reading) => mayCover(event, reading)));
  const others = found.filter(
    (day) =>
      !isCovered(day) &&
      !isOldStyle(day, found.filter(isCovered)) &&
      !isEnd(day, found, events) &&
      !isOfTelling(text, day, events),
  );
  if (others.length === 0) return [];
  const ofDocuments = stated.flatMap((words) => daysIn(words, language));
  const inCalendar = ofDocuments.some(isCovered) ? [] : ofDocuments;
  return others
    .filter((day) => !inCalendar.some((each) => isSame(day, each)))
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end).trim() }));
}

function moved(day: Day, by: number): Day {
  return { ...day, start: day.start + by, end: day.end + by };
}

/** The days of a text, first as its archive writes them, then in any language. */
function daysIn(words: string, language: string): Day[] {
  if (!anyNumber.test(words)) return [];
  const own = daysOf(words, language);
  if (own.length > 0) return own;
  for (const other of monthLanguages(words)) {
    const days = daysOf(words, other);
    if (days.length > 0) return days;
  }
  return [];
}

function daysOf(words: string, language: string): Day[] {
  const dates = statedDates(words, language).flatMap(({ year, month, day, start, end }) =>
    month === undefined || day === undefined ? [] : [{ start, end, reading: { year, month, day } }],
  );
  const grouped = Map.groupBy(dates, ({ reading, start }) =>
    isNumeric(words, start) ? `${start}` : `${start} ${reading.day}`,
  );
  return [...grouped.values()].map((each) => {
    // The longest has the year, with its era.
    const end = Math.max(...each.map((date) => date.end));
    const whole = each.filter((date) => date.end === end);
    return { start: Math.min(...each.map(({ start }) => start)), end, readings: whole.map(({ reading }) => reading) };
  });
}

/** Whether a date is in figures alone, so that its parts may stand in another order. */
function isNumeric(words: string, start: number): boolean {
  return /^\p{Nd}{1,4}[./-]\p{Nd}/u.test(words.slice(start));
}

/** The clock of the archive is so many hours from that of Greenwich, at most. */
const maxZone = 14 * 3_600_000;
/** Days by which the Julian calendar is behind, from 1582 to 2100. */
const [minShift, maxShift] = [10, 13];

function mayCover({ earliest, latest }: Covered, { year, month, day }: Day['readings'][number]): boolean {
  if (earliest === undefined || latest === undefined) return true;
  const [first, last] = [new Date(earliest).getUTCFullYear(), new Date(latest).getUTCFullYear()];
  // Of a span of years any day may be one.
  if (year === undefined && last - first > 1) return true;
  return (year === undefined ? [first, last] : [year]).some((each) => {
    const begins = midnight(each, month, day);
    const shared = Math.min(latest, begins + dayLength) - Math.max(earliest, begins);
    // A day on another clock shares most of its hours with the same day; of less than a day it is not known which it is.
    return latest - earliest < dayLength ? shared > -maxZone : shared >= dayLength / 2;
  });
}

/** Whether a day is that of the Julian calendar beside one that an event has: "25 October (7 November) 1917". */
function isOldStyle({ readings }: Day, covered: readonly Day[]): boolean {
  return covered.some((other) =>
    other.readings.some(({ year = 1900, month, day }) =>
      readings.some((one) => {
        const days = (midnight(year, month, day) - midnight(one.year ?? year, one.month, one.day)) / dayLength;
        return days >= minShift && days <= maxShift;
      }),
    ),
  );
}

const telling =
  '(?:wrote|said|reported|stated|published|announced|declared|told|noted|posted|tweeted|printed|quoted|schrieb|sagte|berichtete|écrivit|escribió|dijo|писала?|сообщила?)';
const toldBefore = new RegExp(String.raw`(?<!\p{L})${telling}(?:\s\p{L}{1,20}){0,2}\s*$`, 'iu');
const toldAfter = new RegExp(String.raw`^,?\s(?:[\p{L}\p{M}’']{1,20}\s){1,4}${telling}(?!\p{L})`, 'iu');
/** Letters on either side of a day among which a word that tells is looked for. */
const maxToTelling = 80;

/** Whether a day is that on which somebody told of the events, and comes after them. */
function isOfTelling(text: string, { start, end, readings }: Day, events: readonly Covered[]): boolean {
  const latest = Math.max(...events.map((event) => event.latest ?? Infinity));
  const isLater = readings.some(
    ({ year, month, day }) => midnight(year ?? new Date(latest).getUTCFullYear(), month, day) >= latest - maxZone,
  );
  const [before, after] = [text.slice(Math.max(0, start - maxToTelling), start), text.slice(end, end + maxToTelling)];
  return isLater && (toldBefore.test(before) || toldAfter.test(after));
}

/** Whether a day is one end of a span with an event in it. */
function isEnd(day: Day, found: readonly Day[], events: readonly Covered[]): boolean {
  return found.some((other) => {
    const [one, two] = [day.readings[0], other.readings[0]];
    const isNear = Math.max(day.start, other.start) - Math.min(day.end, other.end) <= maxBetween;
    if (other === day || !one || !two || !isNear) return false;
    return events.some(({ earliest = -Infinity, latest = Infinity }) => {
      const year = one.year ?? two.year ?? new Date(earliest).getUTCFullYear();
      const begins = [one, two].map((each) => midnight(each.year ?? year, each.month, each.day));
      return Math.min(...begins) < latest && earliest < Math.max(...begins) + dayLength;
    });
  });
}

function isSame(one: Day, other: Day): boolean {
  return one.readings.some((a) =>
    other.readings.some(
      (b) => a.day === b.day && a.month === b.month && (a.year === undefined || b.year === undefined || a.year === b.year),
    ),
  );
}
