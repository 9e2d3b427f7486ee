/** Dates as readers see them, including their doubt. */

import { list, number } from './grammar.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const seasons = { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' } as const;

/** The parts that a date names. In a span, the first date leaves out what the second one says too: "16 to 18 May 1990". */
export interface DateParts {
  readonly year?: number | undefined;
  readonly season?: keyof typeof seasons | undefined;
  /** Whether a season is one of the southern hemisphere. */
  readonly isSouthern?: boolean | undefined;
  /** Whether a season goes on into the next year. */
  readonly isOverNewYear?: boolean | undefined;
  /** From 1. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Whether a year of our era is named with it, as beside years before it. */
  readonly hasEra?: boolean | undefined;
}

export function date({ year, season, isSouthern, isOverNewYear, month, day, hasEra }: DateParts): string {
  const named = [
    day,
    season && isSouthern ? 'southern' : undefined,
    season && seasons[season],
    month === undefined ? undefined : monthName({ month }),
    year === undefined ? undefined : isOverNewYear ? twoYears(year) : yearName({ year, hasEra }),
  ];
  return named.filter((part) => part !== undefined).join(' ');
}

/** A year and the next, as of a winter: "1980–81", "1899–1900", "480–479 BC". */
export function twoYears(year: number): string {
  const next = year + 1;
  if (year < 0) return `${yearDigits(1 - year)}–${yearName({ year: next })}`;
  if (year === 0) return `${yearName({ year })} to ${yearName({ year: next })}`;
  const isInCentury = year >= 1000 && year < 10_000 && Math.floor(year / 100) === Math.floor(next / 100);
  return `${yearName({ year })}–${isInCentury ? String(next).slice(2) : yearDigits(next)}`;
}

/** The same, abbreviated: "5 Sept 1990". */
export function shortDate({ year, month, day }: Omit<DateParts, 'season'>): string {
  const named = [
    day,
    month === undefined ? undefined : shortMonthName(month),
    year === undefined ? undefined : shortYearName({ year }),
  ];
  return named.filter((part) => part !== undefined).join(' ');
}

/**
 * The name of a year. `year` is astronomical (0 is 1 BC), the name is not: there is no year between 1 BC and 1. A year of fewer
 * than four digits has its era: readers take "79" for a year of the last century, and "476" for any number.
 */
export function yearName({ year, hasEra }: { readonly year: number; readonly hasEra?: boolean | undefined }): string {
  return year > 0 && (year < 1000 || hasEra) ? `AD ${yearDigits(year)}` : shortYearName({ year });
}

/** The same without the era of a short year, where others stand beside it. */
export function shortYearName({ year }: { readonly year: number }): string {
  return year > 0 ? yearDigits(year) : `${yearDigits(1 - year)} BC`;
}

/** "1988", and "170,000,002", which nobody could read without separators. */
function yearDigits(year: number): string {
  return year < 10_000 ? String(year) : number(year);
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

/** From a date on, or up to one, where the other end is known to nobody. */
export function fromToUnknown({ date }: { readonly date: string }): string {
  return `from ${date}, end not known`;
}

export function unknownToUntil({ date }: { readonly date: string }): string {
  return `until ${date}, beginning not known`;
}

/** An unstated day within a span. */
export function between({ start, end }: { readonly start: string; readonly end: string }): string {
  return `between ${start} and ${end}, day not stated`;
}

export function about({ date }: { readonly date: string }): string {
  return `about ${date}`;
}

export function uncertain({ date }: { readonly date: string }): string {
  return `${date} (uncertain)`;
}

export interface PartDoubt {
  readonly parts: readonly ('year' | 'month' | 'season' | 'day')[];
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

/** A date of which some parts are in doubt: "11 June 2004 (year uncertain, day approximate)". */
export function partlyDoubtful({
  date: whole,
  doubts,
}: {
  readonly date: string;
  readonly doubts: readonly PartDoubt[];
}): string {
  const each = doubts.map(({ parts, ...kinds }) => `${list(parts)} ${doubt(kinds)}`);
  return `${whole} (${each.join(', ')})`;
}

/** The kind of doubt, as a word. */
export function doubt(of: { readonly isUncertain: boolean; readonly isApproximate: boolean }): string {
  const kinds = [of.isUncertain && 'uncertain', of.isApproximate && 'approximate'];
  return list(kinds.filter((kind) => kind !== false));
}

/** The heading of the list of events for those without a year. */
export const undated = 'Undated';
