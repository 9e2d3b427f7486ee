/** The list of all events in their order. */

import type { Sentence } from '../sentence.ts';
import { monthName, yearName } from './dates.ts';
import { capitalized } from './grammar.ts';

/** The accessible name of the links to the years, and the words of the link that leads back to them. */
export const years = 'Years';
export const skipToEvents = 'Skip to events';

/** The headings within a year. The part `year` is left out of sight where the year stands beside them. */
export type Heading = Sentence<'year'>;

interface Year {
  readonly year: number;
}

export function month({ month, year }: Year & { readonly month: number }): Heading {
  return [monthName({ month }), { name: 'year', words: ` ${yearName({ year })}` }];
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
