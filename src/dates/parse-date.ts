import { parse } from '@edtf-ts/core';

/** What a date is precise to. */
export type Precision = 'day' | 'month' | 'season' | 'year';

/** One stated date. `month` is 1 to 12, `season` 21 to 24 (spring to winter), as in EDTF. */
export interface Instant {
  readonly precision: Precision;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** A date as an author writes it: one instant, or a span whose ends may be open. */
export interface ParsedDate {
  readonly edtf: string;
  readonly start: Instant | 'open';
  readonly end: Instant | 'open';
  readonly isSpan: boolean;
}

export type DateResult = { readonly ok: true; readonly date: ParsedDate } | { readonly ok: false; readonly reason: string };

/** The part of EDTF (ISO 8601-2:2019) an archive needs: levels 0 and 1 without times, unspecified digits or long years. */
const instant = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?))?[?~%]?$/u;

/** Reads an EDTF date; a refusal says why and what to write. */
export function parseDate(edtf: string): DateResult {
  const parts = edtf.split('/');
  if (parts.length > 2) return refuse('a span has one slash, as in 1988-02-16/1988-03-02');
  const isSpan = parts.length === 2;
  for (const part of parts) {
    const reason = part === '..' && isSpan ? undefined : refusal(part, isSpan);
    if (reason !== undefined) return refuse(reason);
  }
  if (parts.every((part) => part === '..')) return refuse('a span needs at least one date');
  if (isSpan && parts[0] === parts[1]) return refuse('both ends are the same; write the date alone');
  const result = parse(edtf);
  if (!result.success) return refuse(plainReason(result.errors[0]?.message));
  const [start = '', end = start] = parts;
  return { ok: true, date: { edtf, start: toInstant(start), end: toInstant(end), isSpan } };
}

function refusal(part: string, inSpan: boolean): string | undefined {
  if (part.includes('T')) return 'a time of day is not kept; write the day alone, as in 2020-10-04';
  if (part.includes('X')) return 'unspecified digits are not used; write a span, as in 1990/1999';
  if (/^[[{]/u.test(part)) return 'a set of dates is not used; write a span, as in 1984/1985';
  if (part === '' && inSpan) return 'an open end is written with two dots, as in 1994/..';
  if (/^\d{1,3}$|^0/u.test(part)) return 'a year has four digits and is 1000 or later';
  if (!instant.test(part))
    return 'write EDTF: 1988, 1988-02, 1988-02-13, 1997-23 (autumn), 1987~ (about) or 2020-09-27/2020-11-10';
  const [, second = 0] = part
    .replace(/[?~%]$/u, '')
    .split('-')
    .map(Number);
  // EDTF level 2 has more seasons (25 to 41), for hemispheres, quarters and halves of a year.
  if (second > 24) return 'a season is 21 (spring), 22 (summer), 23 (autumn) or 24 (winter)';
  if (second > 20 && inSpan) return 'a season is not an end of a span; write its months, as in 1997-09/1997-11';
  return undefined;
}

function toInstant(part: string): Instant | 'open' {
  if (part === '..') return 'open';
  const [year = 0, second, day] = part
    .replace(/[?~%]$/u, '')
    .split('-')
    .map(Number);
  const mark = part.at(-1) ?? '';
  const doubt = { uncertain: '?%'.includes(mark), approximate: '~%'.includes(mark) };
  if (day !== undefined) return { precision: 'day', year, month: second as number, day, ...doubt };
  if (second === undefined) return { precision: 'year', year, ...doubt };
  return second > 12
    ? { precision: 'season', year, season: second, ...doubt }
    : { precision: 'month', year, month: second, ...doubt };
}

function refuse(reason: string): DateResult {
  return { ok: false, reason };
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The library's reason in the words of an author. */
function plainReason(message = 'it is not an EDTF date'): string {
  const [, last, year = '', month = ''] = /^Day must be 01-(\d+) for (\d{4})-(\d{2})/iu.exec(message) ?? [];
  if (last) return `${monthName.format(Date.UTC(2000, Number(month) - 1))} ${year} has the days 01 to ${last}`;
  if (/^Month must be/iu.test(message)) return 'a month is 01 to 12, and a season has no days';
  if (/start must be before/iu.test(message)) return 'it ends before it begins; swap its two ends';
  return message.charAt(0).toLowerCase() + message.slice(1);
}
