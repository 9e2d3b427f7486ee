/** Where tellings differ. No sentence here says which telling is right. */

import type { Sentence } from '../sentence.ts';
import { number, plural } from './grammar.ts';

export const title = 'Disagreements';
export const description = 'Every place where the documents put a number, a date or a statement differently, side by side.';

export function lead({ count }: { readonly count: number }): string {
  const things = plural(count, { one: 'thing', other: 'things' });
  return [
    `${number(count)} ${things} that the tellings put differently, each side in its own exact words and at the same size.`,
    'Numbers and dates stand in their own order, what is said before what disputes it, and tellings in the order of their documents: no order here says which is right, nor does the number of tellings.',
  ].join(' ');
}

export const none = 'The tellings do not differ anywhere.';
/** Names the list of all of them. */
export const all = 'All disagreements';

/** Their kinds. */
export const numbers = 'Numbers';
export const dates = 'Dates';
export const statements = 'What is said';

/** "94 ≠ 101 people": what the sides say, on one line; the unit, which is the archive's own word, is named once. */
export function positions(of: { readonly values: readonly string[]; readonly unit: string | undefined }): Sentence<'unit'> {
  const values = of.values.join(' ≠ ');
  return of.unit === undefined ? [values] : [`${values} `, { name: 'unit', words: of.unit }];
}

/** What a side does in a disagreement of statements. */
export function firstSide({ tellings }: { readonly tellings: number }): string {
  return plural(tellings, { one: 'One telling says', other: 'Tellings say' });
}

export function otherSide({ tellings }: { readonly tellings: number }): string {
  return plural(tellings, {
    one: 'Another disputes it, or puts it otherwise',
    other: 'Others dispute it, or put it otherwise',
  });
}

export const datesDiffer = 'The tellings date this to days that do not meet. Earlier dates stand first.';
export const statementsDiffer = 'What is said stands first, then what disputes it or puts it otherwise.';

const smallerFirst = 'Smaller numbers stand first.';

/** Of numbers, some of which are only about right. */
export const numbersDifferAbout = `The tellings put different numbers on this, not all of them exact. ${smallerFirst}`;

/** Of exact numbers; whether one number fits every side. */
export function numbersDiffer(of: { readonly sides: number; readonly canAllHold: boolean }): string {
  const all = of.sides === 2 ? 'both' : 'all';
  const fit = of.canAllHold ? `One number could fit ${all}.` : `No one number fits ${all}.`;
  return `The tellings put different numbers on this. ${fit} ${smallerFirst}`;
}

export function datedAlike({ date }: { readonly date: string }): string {
  return `Every telling dates this ${date}.`;
}

/** The events that a disagreement is about, each a part by its index. */
export function about({ events }: { readonly events: readonly string[] }): Sentence<number> {
  return ['About: ', ...listed(events)];
}

/** The same of other events than the one on whose page it stands. */
export function alsoAbout({ events }: { readonly events: readonly string[] }): Sentence<number> {
  return ['Also about: ', ...listed(events)];
}

function listed(events: readonly string[]): Sentence<number> {
  return events.flatMap((words, name): Sentence<number> => [name > 0 ? '; ' : '', { name, words }]);
}

/** A link to the place of a disagreement among all; which one it is, is not seen. */
export function linkTo({ disagreement }: { readonly disagreement: string }): Sentence<'unseen'> {
  return ['Link to this', { name: 'unseen', words: ` disagreement: ${disagreement}` }];
}

export const amongAll = 'Among all disagreements';
