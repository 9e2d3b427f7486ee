import type { Edtf, EdtfDate, EdtfInterval, EdtfPart, EdtfRange, EdtfTime } from './edtf/edtf.ts';
import { extentIn, offsetOf, yearsOf } from './edtf/possible-times.ts';
import { isRefusal, readEdtf } from './edtf/read-edtf.ts';
import { readTimedDate } from './edtf/read-timed-date.ts';

/** A date as an author writes it: one, a span, or several of which one or all are meant. */
export interface ParsedDate {
  readonly edtf: string;
  readonly kind: 'date' | 'span' | 'one of' | 'all of';
  /** Its first beginning and its last end; the same twice for one date. */
  readonly start: End;
  readonly end: End;
  /** The dates and spans of a set, in their order; otherwise the date itself. */
  readonly members: readonly Member[];
}

/** A date or a span, alone or in a set. */
export interface Member {
  readonly kind: 'date' | 'span';
  readonly start: End;
  readonly end: End;
}

/** An end that is open goes on; one that is unknown has a date, but nobody knows it. */
export type End = Instant | 'open' | 'unknown';

/** The smallest unit that a date states whole; `years` if the year itself has digits that are not known. */
export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'year' | 'years';

/**
 * One stated date, with astronomical years: the year 0 is 1 BC. Only what is known whole has a number here: `2004-XX` has no
 * month, and `156X-12-25` has the first year that it can be.
 */
export interface Instant {
  readonly precision: Precision;
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /**
   * As in EDTF: 21 to 24 (spring to winter), 25 to 28 in the north, 29 to 32 in the south, 33 to 36 quarters, 37 to 39 thirds,
   * and 40 and 41 halves of a year.
   */
  readonly season?: number;
  readonly time?: TimeOfDay;
  /** Whether any of its parts is in doubt. */
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** All of its parts as they are written. */
  readonly written: EdtfDate;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes ahead of UTC; if undefined, the time is that of the archive's time zone. */
  readonly offset?: number;
}

export type DateResult = { readonly ok: true; readonly date: ParsedDate } | { readonly ok: false; readonly reason: string };

/**
 * Parses a date: any EDTF expression of levels 0, 1 and 2, and times of day as `readTimedDate` takes them. A refusal gives the
 * reason and what to write.
 */
export function parseDate(edtf: string): DateResult {
  const read = readEdtf(edtf, { alone: readTimedDate, inside: readTimedDate });
  const reason = usualSlip(edtf) ?? (isRefusal(read) ? read.reason : undefined);
  if (reason !== undefined || isRefusal(read)) return { ok: false, reason: reason ?? '' };
  const [from, to] = edtf.split('/');
  if (from === to) return { ok: false, reason: 'both ends are the same; write the date alone' };
  return { ok: true, date: { edtf, ...partsOf(read) } };
}

/** The reason to refuse what is no EDTF for a reason that many authors share. */
function usualSlip(edtf: string): string | undefined {
  const [, digits] = /^[?~%]?(-?\d{1,3})[?~%]?$/u.exec(edtf) ?? [];
  if (digits !== undefined) return `a year has four digits, as in 0044 or 1944, and -0479 is 480 BC${decadeOrCentury(digits)}`;
  if (/^-?\d{5,}$/u.test(edtf)) return `a year of more than four digits begins with Y, as in Y${edtf}`;
  if (/^(?:[a-z ]+ )?0+(?: (?:b\.?c|a\.?d|c\.?e)[.a-z]*)?$/iu.test(edtf) && /[a-z]/iu.test(edtf))
    return 'there is no year 0: 1 BC is 0000, and AD 1 is 0001';
  return /^\d{1,2}[:.]\d{2}/u.test(edtf) && edtf.includes(':')
    ? 'a time of day needs its day, as in 2021-01-06T14:11'
    : undefined;
}

/** ISO 8601 writes a decade with three digits and a century with two, which EDTF does not have: they are years of four. */
function decadeOrCentury(digits: string): string {
  if (!/^\d{2,3}$/u.test(digits)) return '';
  const unknown = 'X'.repeat(4 - digits.length);
  const [first = '', last = ''] = ['0', '9'].map((digit) => unknown.replaceAll('X', digit));
  // Years to come are not meant.
  if (Number(digits + first) > 2099) return '';
  return `; the year ${Number(digits)} is ${digits.padStart(4, '0')}, and some year from ${digits}${first} to ${digits}${last} is ${digits}${unknown}`;
}

function partsOf(read: Edtf): Omit<ParsedDate, 'edtf'> {
  if ('members' in read) {
    const members = read.members.map(memberOf);
    const [only] = members;
    // What is one or all of a single date is that date.
    if (only?.kind === 'date' && members.length === 1) return { ...only, members };
    return { kind: read.kind, ...outerEnds(members), members };
  }
  const member = memberOf(read);
  return { ...member, members: [member] };
}

function memberOf(read: EdtfDate | EdtfInterval | EdtfRange): Member {
  if (read.kind === 'date') {
    const instant = toInstant(read);
    return { kind: 'date', start: instant, end: instant };
  }
  const [start, end] = read.kind === 'range' ? [read.first, read.last] : [read.start, read.end];
  return { kind: 'span', start: endOf(start), end: endOf(end) };
}

function endOf(end: EdtfDate | 'open' | 'unknown'): End {
  return typeof end === 'string' ? end : toInstant(end);
}

function toInstant(written: EdtfDate): Instant {
  const { year, month, season, day, time } = written;
  const parts = [year, month, season, day].filter((part) => part !== undefined);
  const known = (part: EdtfPart | undefined) => (part && !part.digits.includes('X') ? Number(part.digits) : undefined);
  const numbers = { month: known(month), season: known(season), day: known(day), time: time && timeOf(time) };
  return {
    precision: precisionOf(written, numbers),
    year: yearsOf(year).first,
    ...Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== undefined)),
    uncertain: parts.some(({ uncertain }) => uncertain),
    approximate: parts.some(({ approximate }) => approximate),
    written,
  };
}

type Numbers = { readonly [Part in 'month' | 'season' | 'day' | 'time']: Instant[Part] | undefined };

/** A part counts only if all larger ones are known too. */
function precisionOf({ year }: EdtfDate, { month, season, day, time }: Numbers): Precision {
  const { first, last } = yearsOf(year);
  if (first !== last) return 'years';
  if (season !== undefined) return 'season';
  if (month === undefined) return 'year';
  if (day === undefined) return 'month';
  if (!time) return 'day';
  if (time.second !== undefined) return 'second';
  return time.minute === undefined ? 'hour' : 'minute';
}

function timeOf({ clock, zone }: EdtfTime): TimeOfDay {
  const [hour = 0, minute, second] = clock.split(':').map(Number);
  return {
    hour,
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
    ...(zone !== undefined && { offset: offsetOf(zone) }),
  };
}

/** The earliest beginning and the latest end of the members of a set; open, if one of them is. */
function outerEnds(members: readonly Member[]): { readonly start: End; readonly end: End } {
  const outermost = (ends: readonly End[], isOuter: (end: Instant, than: Instant) => boolean) =>
    ends.reduce((outer, end) => {
      if (typeof outer === 'string' || typeof end === 'string') return typeof outer === 'string' ? outer : end;
      return isOuter(end, outer) ? end : outer;
    });
  const begins = ({ written }: Instant) => extentIn(written)[0];
  const ends = ({ written }: Instant) => extentIn(written)[1];
  return {
    start: outermost(
      members.map(({ start }) => start),
      (end, than) => begins(end) < begins(than),
    ),
    end: outermost(
      members.map(({ end }) => end),
      (end, than) => ends(end) > ends(than),
    ),
  };
}
