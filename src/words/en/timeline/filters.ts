/** The filters of the timeline and of the list. */

import { quotedOnce } from '../grammar.ts';
import { events } from './timeline.ts';

/** The accessible name of all filters together. */
export const filters = 'Filters';

/** The titles of the kinds of choices. */
const kinds = {
  topic: 'Topics',
  source: 'Documents',
  place: 'Places',
  party: 'Parties',
  certainty: 'Certainty of dates',
} as const;

interface Kind {
  readonly kind: keyof typeof kinds;
}

export function kindTitle({ kind }: Kind): string {
  return kinds[kind];
}

/** The accessible name of the field to search for a choice. */
export function findAmong({ kind, count }: Kind & { readonly count: number }): string {
  return `Find among ${count} ${kinds[kind].toLowerCase()}`;
}

/** The number of selected choices of a kind. */
export function chosen({ count }: { readonly count: number }): string {
  return `${count} chosen`;
}

/** The titles of the degrees of certainty of a date. */
const certainties = {
  certain: 'Stated without doubt',
  about: 'About',
  uncertain: 'Uncertain',
  open: 'Beginning or end not stated',
} as const;

export type Certainty = keyof typeof certainties;

export function certaintyTitle({ certainty }: { readonly certainty: Certainty }): string {
  return certainties[certainty];
}

export const choicesAreMade = 'The choices are being made ready.';
export const disagreements = 'Disagreements';
export const search = 'Words in titles and summaries';
export const clear = 'Clear all';
export const showAll = 'Show all events';

/** The way back to the search whose events alone are shown, by its words. */
export function backToSearch({ words }: { readonly words: string }): string {
  return `Back to the search for ${quotedOnce(words)}`;
}

/** What a reader has selected. */
export interface Chosen {
  /** The selected titles of each kind; an event needs one of each kind. */
  readonly titles: readonly (readonly string[])[];
  readonly certainties: readonly Certainty[];
  readonly differ: boolean;
  /** Words to search for. */
  readonly search: string;
  /** What was searched for on the page of the search. */
  readonly found: string;
  /** The dates of the window, if the list has only its events. */
  readonly period?: string | undefined;
}

/** The number of events that match, and of all events. */
interface Left {
  readonly left: number;
  readonly all: number;
}

/** "Military operations or Arms and mobilisation; Shusha; words: ceasefire; only October 2020". */
function chosenWords({ titles, certainties: chosen, differ, search, found, period }: Chosen): string {
  const dates = chosen.map((certainty) => `date: ${certainties[certainty].toLowerCase()}`);
  const kinds = [...titles, dates].map((each) => each.join(' or '));
  const all = [
    ...kinds,
    differ ? 'disagreements' : '',
    search && `words: ${search}`,
    found && `found by the search: ${found}`,
    period ? `only ${period}` : '',
  ];
  return all.filter((each) => each !== '').join('; ');
}

export function eventsLeft({ left, all }: Left): string {
  return `${left} of ${events({ count: all })}`;
}

export function eventsLeftOf({ chosen, ...count }: Left & { readonly chosen: Chosen }): string {
  return `${eventsLeft(count)}: ${chosenWords(chosen)}`;
}

/** The same as a sentence above the list. */
export function listLeft({ chosen, ...count }: Left & { readonly chosen: Chosen }): string {
  return count.left === 0 ? `No events match: ${chosenWords(chosen)}.` : `${eventsLeftOf({ ...count, chosen })}.`;
}
