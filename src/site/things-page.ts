import type { Party, Place } from '../archive/types.ts';
import { href, paths } from './urls.ts';

/** A place or party in a list, with its address and what it is in words. */
export interface ListedThing {
  readonly thing: Place | Party;
  readonly to: string;
  readonly detail: string;
}

/** Names in the order of an English index, whatever the machine's own language. */
const byName = new Intl.Collator('en');

/** All places or parties under their first letters. */
export function byLetter(
  things: readonly ListedThing[],
): { readonly letter: string; readonly things: readonly ListedThing[] }[] {
  const sorted = things.toSorted((a, b) => byName.compare(a.thing.name, b.thing.name));
  const groups = Map.groupBy(sorted, ({ thing }) => thing.name.normalize('NFD').charAt(0).toUpperCase());
  return [...groups].map(([letter, listed]) => ({ letter, things: listed }));
}

/** A place with its address. */
export function listedPlace(place: Place, base: string): ListedThing {
  const within = place.within && place.within.kind !== 'country' ? ` in ${place.within.name}` : '';
  return { thing: place, to: href(paths.place(place), base), detail: (place.kind === 'other' ? 'place' : place.kind) + within };
}

/** A party with its address. */
export function listedParty(party: Party, base: string): ListedThing {
  return { thing: party, to: href(paths.party(party), base), detail: party.office ?? kindWords(party.kind) };
}

function kindWords(kind: Party['kind']): string {
  return kind.replace('-', ' ');
}
