/** Where passages disagree. No sentence here says which is right. */

import type { Sentence } from '../sentence.ts';
import * as counts from './counts.ts';
import { list, number, plural } from './grammar.ts';

export const title = 'Disagreements';
export const description = 'Every place where the documents put a number, a date or a statement differently, side by side.';

export function lead({ count, events }: { readonly count: number; readonly events: number }): string {
  const things = plural(count, { one: 'thing', other: 'things' });
  return [
    `${number(count)} ${things} that passages about ${counts.events({ count: events })} put differently, each in its own exact words and at the same size.`,
    'Numbers and dates stand in their own order, what is said before what disputes it, and passages in the order of their documents: no order here says which is right, nor does the number of passages.',
  ].join(' ');
}

export const noDisagreements = 'No passages disagree.';
/** The accessible name of the list of all of them. */
export const allDisagreements = 'All disagreements';

/** Their kinds. */
export const numbers = 'Numbers';
export const dates = 'Dates';
export const statements = 'What is said';

/** The number of disagreements of a kind, and in how many of them all passages can be right. */
export function ofKind({ count, compatible }: { readonly count: number; readonly compatible: number }): string {
  return compatible === 0 ? number(count) : `${number(count)}, of which ${number(compatible)} can be compatible`;
}

/**
 * The versions on one line, with the unit only once (a word of the archive). Versions that exclude each other are joined by a
 * sign: "94 ≠ 101 people; also more than 90". If all are compatible, the line says so: "more than 400 and 423 people:
 * compatible".
 */
export function versions(of: {
  readonly excluding: readonly string[];
  readonly others: readonly string[];
  readonly unit: string | undefined;
  readonly canAllHold: boolean | undefined;
}): Sentence<'unit'> {
  const unit: Sentence<'unit'> = of.unit === undefined ? [] : [' ', { name: 'unit', words: of.unit }];
  if (of.excluding.length === 0) return [list(of.others), ...unit, of.canAllHold ? ': compatible' : ': may be compatible'];
  return [of.excluding.join(' ≠ '), ...unit, ...(of.others.length > 0 ? [`; also ${list(of.others)}`] : [])];
}

interface Holding {
  /** Whether all sides can be right at once. */
  readonly canAllHold: boolean | undefined;
}

/** Names of the sides of a disagreement of statements. */
export function firstSide({ passages }: { readonly passages: number }): string {
  return plural(passages, { one: 'One passage says', other: 'Passages say' });
}

export function otherSide({ passages, canAllHold }: Holding & { readonly passages: number }): string {
  if (canAllHold) return plural(passages, { one: 'Another puts it otherwise', other: 'Others put it otherwise' });
  return plural(passages, { one: 'Another disputes it', other: 'Others dispute it' });
}

/**
 * For dates, or times of one day or more. `canAllHold` says whether all of them can be right; undefined for approximate dates,
 * which leave that open.
 */
export function datesDiffer({ canAllHold, areTimes }: Holding & { readonly areTimes: boolean }): string {
  const doubt =
    canAllHold === false
      ? ''
      : `, but not all of the ${areTimes ? 'times' : 'dates'} are exact, so that they may be compatible`;
  return areTimes
    ? `Passages date this to times that do not meet${doubt}. Earlier times stand first.`
    : `Passages date this to days that do not meet${doubt}. Earlier dates stand first.`;
}

/** For statements. `canAllHold` says whether all of them can be true, according to the author who declared the disagreement. */
export function statementsDiffer({ canAllHold }: Holding): string {
  return canAllHold
    ? 'What is said stands first, then what puts it otherwise. Both can be true, so that they are compatible.'
    : 'What is said stands first, then what disputes it.';
}

const smallerFirst = 'Smaller numbers stand first.';

/**
 * For numbers. `canAllHold` says whether one number fits all sides; undefined for approximate numbers, which leave that open.
 */
export function numbersDiffer(of: { readonly sides: number; readonly canAllHold: boolean | undefined }): string {
  const all = of.sides === 2 ? 'both' : 'all';
  if (of.canAllHold === false) return `Passages put different numbers on this. No one number fits ${all}. ${smallerFirst}`;
  const fit = of.canAllHold
    ? `. One number could fit ${all}, so that they are compatible`
    : ', not all of them exact, so that they may be compatible';
  return `Passages put different numbers on this${fit}: they stand here because they do not say the same. ${smallerFirst}`;
}

export function datedAlike({ date }: { readonly date: string }): string {
  return `The date is the same for all: ${date}.`;
}

/** The events that a disagreement is about; the name of each part is the index of its event. */
export function about({ events }: { readonly events: readonly string[] }): Sentence<number> {
  return ['About: ', ...listed(events)];
}

/** The same for the events other than the one on whose page it is shown. */
export function alsoAbout({ events }: { readonly events: readonly string[] }): Sentence<number> {
  return ['Also about: ', ...listed(events)];
}

function listed(events: readonly string[]): Sentence<number> {
  return events.flatMap((words, name): Sentence<number> => [name > 0 ? '; ' : '', { name, words }]);
}

/** A link to a disagreement on the page of all disagreements; the title of the disagreement is visually hidden. */
export function linkTo({ disagreement }: { readonly disagreement: string }): Sentence<'unseen'> {
  return ['Link to this', { name: 'unseen', words: ` disagreement: ${disagreement}` }];
}

export const amongAll = 'Among all disagreements';
