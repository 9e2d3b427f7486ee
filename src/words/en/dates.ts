/** Dates as a reader is told them, their doubt included. */

import { list } from './grammar.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const seasons = { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' } as const;

/** What a date names. Of the first date of a span that leaves out what its second date says too: "16 to 18 May 1990". */
export interface DateParts {
  readonly year?: number | undefined;
  readonly season?: keyof typeof seasons | undefined;
  /** Of a season: whether it is one of the southern half of the earth. */
  readonly isSouthern?: boolean | undefined;
  /** From 1. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

export function date({ year, season, isSouthern, month, day }: DateParts): string {
  const named = [
    day,
    season && isSouthern ? 'southern' : undefined,
    season && seasons[season],
    month === undefined ? undefined : monthName({ month }),
    year === undefined ? undefined : yearName({ year }),
  ];
  return named.filter((part) => part !== undefined).join(' ');
}

/** The same in as few letters as are understood: "5 Sept 1990". */
export function shortDate({ year, month, day }: Omit<DateParts, 'season'>): string {
  const named = [
    day,
    month === undefined ? undefined : shortMonthName(month),
    year === undefined ? undefined : yearName({ year }),
  ];
  return named.filter((part) => part !== undefined).join(' ');
}

/** A year as astronomers count it, in the words of everybody: there is none between 1 BC and 1. */
export function yearName({ year }: { readonly year: number }): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function shortMonthName(month: number): string {
  const name = monthName({ month });
  return name === 'September' ? 'Sept' : name.slice(0, name.length < 5 ? 5 : 3);
}

export function monthName({ month }: { readonly month: number }): string {
  return months[month - 1] ?? '';
}

export const unknown = 'date not known';

export function until({ date }: { readonly date: string }): string {
  return `until ${date}`;
}

export function from({ date }: { readonly date: string }): string {
  return `from ${date}`;
}

export function span({ start, end }: { readonly start: string; readonly end: string }): string {
  return `${start} to ${end}`;
}

/** Of a day that is not stated, within two that are. */
export function between({ start, end }: { readonly start: string; readonly end: string }): string {
  return `between ${start} and ${end}, day not stated`;
}

export function about({ date }: { readonly date: string }): string {
  return `about ${date}`;
}

export function uncertain({ date }: { readonly date: string }): string {
  return `${date} (uncertain)`;
}

/** What kind of doubt a date has, if it has one. */
export function doubt(of: { readonly isUncertain: boolean; readonly isApproximate: boolean }): string {
  const kinds = [of.isUncertain && 'uncertain', of.isApproximate && 'approximate'];
  return list(kinds.filter((kind) => kind !== false));
}

/** Headings of the list of events, for those that no year or month can be named of. */
export const undated = 'Undated';
export const inTheYear = 'In the year';
export const inTheSeason = 'In the season';
