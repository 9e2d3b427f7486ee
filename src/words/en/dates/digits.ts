/** Dates with digits that nobody knows. No words here name one day where several are possible. */

import { monthName, twoYears, yearName } from '../dates.ts';
import { either } from './several.ts';

/** What is known of a year. */
export type VagueYear =
  | { readonly kind: 'known'; readonly year: number }
  | { readonly kind: 'decade'; readonly first: number }
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  /** Not each year of the range: those whose digits have a form, such as X9X4. */
  | { readonly kind: 'form'; readonly first: number; readonly last: number; readonly form: string }
  | { readonly kind: 'estimate'; readonly first: number; readonly last: number; readonly estimate: number }
  | { readonly kind: 'unknown' };

/** What is known of a month or day: what it can be, or nothing. */
export type Vague = readonly number[] | 'any' | undefined;

/** A year of which digits are not known, alone; at the end of a span, or not. */
export function vagueYear(year: VagueYear, isEnd: boolean): string {
  switch (year.kind) {
    case 'known':
      return yearName(year);
    case 'decade':
      return isEnd ? decade(year) : `some time in ${decade(year)}`;
    case 'unknown':
      return 'some year, not known which';
    default:
      return `some year ${rangeOf(year)}`;
  }
}

/** "some month of 2004", "25 December of a year from 1560 to 1569". */
export function vagueDate({
  day,
  month,
  year,
}: {
  readonly day?: Vague;
  readonly month: Vague;
  readonly year: VagueYear;
}): string {
  const inMonth = monthWords(month, year);
  if (day === undefined) return inMonth.alone;
  if (day === 'any') return month === 'any' ? `some day ${ofYear(year)}` : `some day in ${inMonth.alone}`;
  if (day.length > 3 && isRun(day)) return `some day from ${day[0] ?? ''} to ${day.at(-1) ?? ''} ${inMonth.after}`;
  const days = either(day.map(String));
  return month === 'any' ? `day ${days} ${inMonth.after}` : `${days} ${inMonth.after}`;
}

/** A span of which an end is not known to the year, month or day: "some month of 2004, until 2005". */
export function vagueSpan({ start, end }: { readonly start: string; readonly end: string }): string {
  return `${start}, until ${end}`;
}

/**
 * A season of a year that is not known: "spring of a year from 1980 to 1989", "some winter from 1980–81 to 1989–90".
 */
export function seasonOf({
  season,
  year,
  isOverNewYear = false,
}: {
  readonly season: string;
  readonly year: VagueYear;
  readonly isOverNewYear?: boolean | undefined;
}): string {
  if (!isOverNewYear) return `${season} ${ofYear(year)}`;
  if (year.kind === 'known') return `${season} ${twoYears(year.year)}`;
  if (year.kind === 'unknown') return `some ${season}, not known which`;
  const last = year.kind === 'decade' ? year.first + 9 : year.last;
  const form = year.kind === 'form' ? `, the first written ${year.form}` : '';
  return `some ${season} from ${twoYears(year.first)} to ${twoYears(last)}${form}${estimated(year)}`;
}

const ordinals = ['first', 'second', 'third', 'fourth'];
const parts = { quarter: 'quarter', third: 'third', half: 'half' } as const;

/** "first quarter of 2001". */
export function partOfYear({
  part,
  number,
  year,
}: {
  readonly part: keyof typeof parts;
  readonly number: number;
  readonly year: VagueYear;
}): string {
  const which = part === 'third' && number === 3 ? 'last' : (ordinals[number - 1] ?? '');
  return `${which} ${parts[part]} ${ofYear(year)}`;
}

function monthWords(month: Vague, year: VagueYear): { readonly alone: string; readonly after: string } {
  if (month === 'any' || month === undefined)
    return { alone: `some month ${ofYear(year)}`, after: `of some month ${ofYear(year)}` };
  const named =
    month.length > 3 && isRun(month)
      ? `some month from ${names(month.slice(0, 1))} to ${names(month.slice(-1))}`
      : names(month);
  const whole = `${named} ${year.kind === 'known' ? yearName(year) : ofYear(year)}`;
  return { alone: whole, after: month.length > 3 && isRun(month) ? `of ${whole}` : whole };
}

function names(months: readonly number[]): string {
  return either(months.map((month) => monthName({ month })));
}

function ofYear(year: VagueYear): string {
  if (year.kind === 'known') return `of ${yearName(year)}`;
  if (year.kind === 'unknown') return 'of a year that is not known';
  return year.kind === 'decade' ? `of a year from ${year.first} to ${year.first + 9}` : `of a year ${rangeOf(year)}`;
}

function rangeOf(year: Exclude<VagueYear, { readonly kind: 'known' | 'unknown' | 'decade' }>): string {
  const range = `from ${yearName({ year: year.first })} to ${yearName({ year: year.last })}`;
  if (year.kind === 'form') return `${range}, written ${year.form}`;
  return `${range}${estimated(year)}`;
}

function estimated(year: VagueYear): string {
  return year.kind === 'estimate' ? `, estimated at ${yearName({ year: year.estimate })}` : '';
}

function decade({ first }: { readonly first: number }): string {
  return `the ${first}s`;
}

/** Whether numbers follow one another. */
function isRun(numbers: readonly number[]): boolean {
  return numbers.length > 1 && (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) === numbers.length - 1;
}
