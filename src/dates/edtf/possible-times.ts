import { civilToDays } from '../../time/civil.ts';
import { dayLength } from '../../time/midnight.ts';
import { monthsOfSeason } from '../../time/season-months.ts';
import type { EdtfDate, EdtfYear } from './edtf.ts';
import { lastDayOf, possible } from './possible-days.ts';

/** A stretch of time on a wall's clock, in milliseconds as if it were UTC; the end is no part of it. */
export type Stretch = readonly [from: number, to: number];

/** The first and the last year that a year can be, and whether it can be each between them. */
export function yearsOf(year: EdtfYear): { readonly first: number; readonly last: number; readonly isWhole: boolean } {
  const [first, last] = outermost(year);
  return { first, last, isWhole: /^-?\d*X*$/u.test(year.digits) };
}

/** From the first time that a date can be to the last, with all that its unspecified digits can stand for. */
export function extentIn(date: EdtfDate): Stretch {
  const { first, last, isWhole } = yearsOf(date.year);
  if (isWhole && !date.month && !date.season) return stretchOfYears(first, last);
  const years = possibleYears(date.year);
  const begin = firstFound(years, (year) => stretchesIn(date, year)[0]);
  const end = firstFound(years.toReversed(), (year) => stretchesIn(date, year).at(-1));
  return [begin?.[0] ?? NaN, end?.[1] ?? NaN];
}

/**
 * Every stretch in which a date can lie, in order, those that meet made one; undefined if they are more than so many. A date
 * without unspecified digits has one.
 */
export function stretchesOf(date: EdtfDate, most: number): Stretch[] | undefined {
  const { first, last, isWhole } = yearsOf(date.year);
  if (isWhole && !date.month && !date.season) return [stretchOfYears(first, last)];
  const joined: Stretch[] = [];
  for (const year of possibleYears(date.year)) {
    for (const stretch of stretchesIn(date, year)) join(joined, stretch);
    if (joined.length > most) return undefined;
  }
  return joined;
}

/** The minutes by which a zone such as `Z`, `-04` or `+04:30` is ahead of UTC. */
export function offsetOf(zone: string): number {
  const [, sign = '', hours = '0', minutes = '0'] = /^([+-])(\d{2})(?::(\d{2}))?$/u.exec(zone) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  return sign === '-' && ahead > 0 ? -ahead : ahead;
}

function stretchesIn({ year, season, month, day, time }: EdtfDate, number: number): Stretch[] {
  if (season) {
    const [first, months] = monthsOfSeason(Number(season.digits));
    return [days(civilToDays(number, first), civilToDays(number, first + months))];
  }
  if (!month) return [stretchOfYears(number, number)];
  const written = writtenYear(number, year);
  const found: Stretch[] = [];
  for (const each of possible(month.digits, 1, 12)) {
    if (!day) join(found, days(civilToDays(number, each), civilToDays(number, each + 1)));
    else
      for (const date of possible(day.digits, 1, lastDayOf(written, String(each).padStart(2, '0')))) {
        const midnight = civilToDays(number, each, date);
        join(found, time ? timeIn(midnight, time.clock) : days(midnight, midnight + 1));
      }
  }
  return found;
}

/** The year as `lastDayOf` reads it: its last four digits say whether it is a leap year. */
function writtenYear(number: number, { digits }: EdtfYear): string {
  return digits.includes('X') ? String(Math.abs(number)).padStart(4, '0') : digits;
}

function stretchOfYears(first: number, last: number): Stretch {
  return days(civilToDays(first), civilToDays(last + 1));
}

function days(from: number, to: number): Stretch {
  return [from * dayLength, to * dayLength];
}

/** Milliseconds of an hour, a minute and a second. */
const lengths = [3_600_000, 60_000, 1000] as const;

function timeIn(day: number, clock: string): Stretch {
  const parts = clock.split(':').map(Number);
  const from = parts.reduce((sum, part, index) => sum + part * (lengths[index] ?? 0), day * dayLength);
  return [from, from + (lengths[parts.length - 1] ?? 0)];
}

function join(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last && next[0] <= last[1]) stretches[stretches.length - 1] = [last[0], Math.max(last[1], next[1])];
  else stretches.push(next);
}

function firstFound(years: readonly number[], find: (year: number) => Stretch | undefined): Stretch | undefined {
  for (const year of years) {
    const found = find(year);
    if (found) return found;
  }
  return undefined;
}

/** Every year that the digits can stand for, in order. Only years of four digits have unspecified ones, so they are few. */
function possibleYears({ digits }: EdtfYear): number[] {
  const numbers = [...digits.replace('-', '')].reduce(
    (so, digit) => so.flatMap((number) => (digit === 'X' ? tenDigits : [Number(digit)]).map((each) => number * 10 + each)),
    [0],
  );
  if (!digits.startsWith('-')) return numbers;
  // The year 0 has no sign.
  return numbers.flatMap((number) => (number === 0 ? [] : -number)).reverse();
}

const tenDigits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function outermost({ digits, significantDigits }: EdtfYear): [number, number] {
  const isNegative = digits.startsWith('-');
  const plain = digits.replace('-', '');
  const unknown = plain.slice(significantDigits ?? plain.length).length;
  const known = plain.slice(0, plain.length - unknown);
  const least = Number(known.replaceAll('X', '0') + '0'.repeat(unknown));
  const most = Number(known.replaceAll('X', '9') + '9'.repeat(unknown));
  return isNegative ? [-most, -Math.max(least, 1)] : [least, most];
}
