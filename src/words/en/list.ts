/** The list of all events in their order. */

import type { Sentence } from '../sentence.ts';
import { monthName, yearName } from './dates.ts';
import { capitalized } from './grammar.ts';

/** The accessible name of the links to the parts of the list, and the words of the link that leads back to them. */
export function jumps({ unit }: { readonly unit: keyof typeof units }): string {
  return units[unit];
}

const units = {
  millennium: 'Millennia',
  century: 'Centuries',
  decade: 'Decades',
  year: 'Years',
  month: 'Months',
  day: 'Days',
  hour: 'Hours',
} as const;

export const skipToEvents = 'Skip to events';

/** How dates that overlap are put in order. */
export function order({ hasOpenBeginning }: { readonly hasOpenBeginning: boolean }): string {
  const byTime =
    'Under each heading, they stand by the first time at which each can have begun, then by the last at which it can have ended; those that share both stand document by document, as each tells them.';
  return hasOpenBeginning ? `${byTime} One whose beginning is not known stands by its end.` : byTime;
}

/** The headings within a year. The part `year` is left out of sight where the year stands beside them. */
export type Heading = Sentence<'year'>;

interface Year {
  readonly year: number;
}

export function month({ month, year }: Year & { readonly month: number }): Heading {
  return [monthName({ month }), { name: 'year', words: ` ${yearName({ year })}` }];
}

/** A day of a month of many events, and an hour of a day of many. */
export function day({ day: of, month: inMonth, year }: Year & { readonly month: number; readonly day: number }): Heading {
  return [`${of} ${monthName({ month: inMonth })}`, { name: 'year', words: ` ${yearName({ year })}` }];
}

export function hour({ from, to, ...of }: Parameters<typeof day>[0] & { readonly from: string; readonly to: string }): Heading {
  return [...day(of), `, ${from} to ${to}`];
}

/** An hour of a day that stands over it: "14:00 to 15:00". */
export function hourOfDay({ from, to, ...of }: Parameters<typeof hour>[0]): Heading {
  return [
    {
      name: 'year',
      words: `${day(of)
        .map((part) => (typeof part === 'string' ? part : part.words))
        .join('')}, `,
    },
    `${from} to ${to}`,
  ];
}

/** "1960s", "40s BC"; there are nine years on either side of the turn of our era. */
export function decade({ first, isBefore }: { readonly first: number; readonly isBefore: boolean }): string {
  if (first === 0) return isBefore ? '9 to 1 BC' : 'AD 1 to 9';
  return `${first}s${isBefore ? ' BC' : ''}`;
}

/** "5th century BC", "3rd millennium" */
export function longTime({ number, unit, isBefore }: LongTime): string {
  return `${ordinal(number)} ${unit}${isBefore ? ' BC' : ''}`;
}

interface LongTime {
  readonly number: number;
  readonly unit: 'decade' | 'century' | 'millennium';
  readonly isBefore: boolean;
}

const ordinals = /* @__PURE__ */ new Intl.PluralRules('en', { type: 'ordinal' });
const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' } as const;

function ordinal(number: number): string {
  return `${number}${endings[ordinals.select(number)]}`;
}

export function inTheYear({ year }: Year): Heading {
  return ['In the year', { name: 'year', words: ` ${yearName({ year })}` }];
}

export function inASeason({ year }: Year): Heading {
  return ['In a season', { name: 'year', words: ` of ${yearName({ year })}` }];
}

/** Of events that all have the same date in words: "Between 27 September and 10 November 2020, day not stated". */
export function span({ date }: { readonly date: string }): Heading {
  return [capitalized(date)];
}

/** Of events that began and ended in different months, each on other days. */
export function otherSpans({ year }: Year): Heading {
  return ['Longer than a month', { name: 'year', words: `, from ${yearName({ year })}` }];
}

/** Of events that happened between two dates, each between others. */
export function dayNotStated({ year }: Year): Heading {
  return ['Day not stated', { name: 'year', words: `, ${yearName({ year })}` }];
}
