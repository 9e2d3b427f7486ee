import type { Edtf, EdtfDate, EdtfPart } from './edtf.ts';
import { isRefusal, readEdtf } from './read-edtf.ts';

/** The smallest unit that a date states. */
export type Precision = 'day' | 'month' | 'season' | 'year';

/**
 * One stated date, with astronomical years: the year 0 is 1 BC. `month` is 1 to 12. `season` is, as in EDTF, 21 to 24 (spring
 * to winter), 25 to 28 in the north and 29 to 32 in the south.
 */
export interface Instant {
  readonly precision: Precision;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** A date as an author writes it: one instant, or a span with possibly open ends. */
export interface ParsedDate {
  readonly edtf: string;
  readonly start: Instant | 'open';
  readonly end: Instant | 'open';
  readonly isSpan: boolean;
}

export type DateResult = { readonly ok: true; readonly date: ParsedDate } | { readonly ok: false; readonly reason: string };

/**
 * Parses a date in the part of EDTF that archives use: levels 0 and 1 without times, unspecified digits and long years, and the
 * seasons of level 2. A refusal gives the reason and what to write.
 */
export function parseDate(edtf: string): DateResult {
  const read = readEdtf(edtf);
  const reason = unusedNotation(edtf) ?? (isRefusal(read) ? read.reason : unusedPart(read));
  if (reason !== undefined) return refuse(reason);
  const [from = '', to] = edtf.split('/');
  if (from === to) return refuse('both ends are the same; write the date alone');
  if (!edtf.split('/').every((part) => part === '..' || doubtBehind.test(part)))
    return refuse('a mark of doubt stands at the end and is for the whole date, as in 2020-10?');
  const [start, end] = endsOf(read as Edtf);
  return { ok: true, date: { edtf, start: toInstant(start), end: toInstant(end), isSpan: to !== undefined } };
}

const doubtBehind = /^[\d-]+[?~%]?$/u;

type End = EdtfDate | 'open' | 'unknown';

/**
 * Why a date with notation that archives do not use is refused, whether or not it is valid EDTF; undefined if there is none.
 */
function unusedNotation(edtf: string): string | undefined {
  if (edtf.includes('T')) return 'a time of day is not kept; write the day alone, as in 2020-10-04';
  if (edtf.includes('X')) return 'unspecified digits are not used; write a span, as in 1990/1999';
  if (/^[[{]/u.test(edtf)) return 'a set of dates is not used; write a span, as in 1984/1985';
  return /^-?\d{1,3}$/u.test(edtf) ? fourDigits : undefined;
}

const fourDigits = 'a year has four digits, as in 0044 or 1944, and -0479 is 480 BC';
const shortYears = 'years are kept from -9999 to 9999, and with all of their digits';

/** Why a valid EDTF expression is refused; undefined if archives use all of it. */
function unusedPart(read: Edtf): string | undefined {
  const ends = endsOf(read);
  if (ends.includes('unknown')) return 'an open end is written with two dots, as in 1994/..';
  const dates = ends.filter((end) => typeof end === 'object');
  if (dates.some(({ year }) => !/^-?\d{4}$/u.test(year.digits) || year.significantDigits !== undefined)) return shortYears;
  // EDTF level 2 has more groups of months (33 to 41): quarters, thirds and halves of a year.
  if (dates.some(({ season }) => season && Number(season.digits) > 32))
    return 'a season is 21 (spring), 22 (summer), 23 (autumn) or 24 (winter), or 29 to 32 for those of the southern half of the earth; a quarter or a half of a year is a span of months, with ? if the words do not name them, as in 1997-04?/1997-06?';
  if (read.kind === 'interval' && dates.some(({ season }) => season))
    return 'a season is not an end of a span; write its first or last month, with ? if the words do not name it, as in 1997-09?/1998-05?';
  return undefined;
}

/** Both ends; the same twice for a date that is no span. Sets have been refused before. */
function endsOf(read: Edtf): readonly End[] {
  if (read.kind === 'date') return [read, read];
  return read.kind === 'interval' ? [read.start, read.end] : [];
}

function toInstant(end: End | undefined): Instant | 'open' {
  if (typeof end !== 'object') return 'open';
  const { year, month, season, day } = end;
  const numberOf = (part: EdtfPart) => Number(part.digits);
  return {
    precision: day ? 'day' : month ? 'month' : season ? 'season' : 'year',
    year: numberOf(year),
    ...(month && { month: numberOf(month) }),
    ...(day && { day: numberOf(day) }),
    ...(season && { season: numberOf(season) }),
    uncertain: year.uncertain,
    approximate: year.approximate,
  };
}

function refuse(reason: string): DateResult {
  return { ok: false, reason };
}
