/** The filters of the timeline and of the list. */

import { events } from './timeline.ts';

/** Names all of them. */
export const filters = 'Filters';

/** What is chosen by. */
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

/** Names the field that finds some of many choices. */
export function findAmong({ kind, count }: Kind & { readonly count: number }): string {
  return `Find among ${count} ${kinds[kind].toLowerCase()}`;
}

/** How many choices of a kind are chosen. */
export function chosen({ count }: { readonly count: number }): string {
  return `${count} chosen`;
}

/** How sure a date is. */
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

/** What a reader has chosen. */
export interface Chosen {
  /** Of each kind, the titles that are chosen; of those of one kind any will do. */
  readonly titles: readonly (readonly string[])[];
  readonly certainties: readonly Certainty[];
  readonly differ: boolean;
  /** Words that are looked for. */
  readonly search: string;
}

/** Events that are left, of all. */
interface Left {
  readonly left: number;
  readonly all: number;
}

/** "Military operations or Arms and mobilisation; Shusha; words: ceasefire". */
function chosenWords({ titles, certainties: chosen, differ, search }: Chosen): string {
  const dates = chosen.map((certainty) => `date: ${certainties[certainty].toLowerCase()}`);
  const kinds = [...titles, dates].map((each) => each.join(' or '));
  const all = [...kinds, differ ? 'disagreements' : '', search && `words: ${search}`];
  return all.filter((each) => each !== '').join('; ');
}

export function eventsLeft({ left, all }: Left): string {
  return `${left} of ${events({ count: all })}`;
}

export function eventsLeftOf({ chosen, ...count }: Left & { readonly chosen: Chosen }): string {
  return `${eventsLeft(count)}: ${chosenWords(chosen)}`;
}

/** The same as a sentence over the list. */
export function listLeft({ chosen, ...count }: Left & { readonly chosen: Chosen }): string {
  return count.left === 0 ? `No events match: ${chosenWords(chosen)}.` : `${eventsLeftOf({ ...count, chosen })}.`;
}
