/** Places and parties: their lists and their pages. */

import type { Sentence } from '../sentence.ts';
import * as counts from './counts.ts';
import { capitalized } from './grammar.ts';

export const places = 'Places';
export const placesLead =
  'Every place the events name, by the spelling the documents use most. Choosing a spelling is not a position on whose the place is.';
export const parties = 'Parties';
export const partiesLead =
  'Every state, body, organisation and person the events name, by the spelling the documents use most, with the office the documents give.';

export const place = 'Place';
/** Heading above the places within a place. */
export const placesWithin = 'Places within it';

export const party = 'Party';
/** Heading above the parties that belong to a party. */
export const partiesOf = 'Parties of it';

const placeKinds = {
  country: 'country',
  region: 'region',
  district: 'district',
  city: 'city',
  town: 'town',
  village: 'village',
  settlement: 'settlement',
  street: 'street',
  river: 'river',
  border: 'border',
  building: 'building',
  other: 'place',
} as const;

const kindsOfPlaces: Readonly<Record<keyof typeof placeKinds, string>> = {
  country: 'Countries',
  region: 'Regions',
  district: 'Districts',
  city: 'Cities',
  town: 'Towns',
  village: 'Villages',
  settlement: 'Settlements',
  street: 'Streets',
  river: 'Rivers',
  border: 'Borders',
  building: 'Buildings',
  other: 'Other places',
};

/** Heading above the places of a kind. */
export function placesOfKind({ kind }: { readonly kind: keyof typeof placeKinds }): string {
  return kindsOfPlaces[kind];
}

/** The kind of a place, and the place it lies in, if that is informative. */
export function placeDetail(of: { readonly kind: keyof typeof placeKinds; readonly within: string | undefined }): string {
  return placeKinds[of.kind] + (of.within === undefined ? '' : ` in ${of.within}`);
}

const partyKinds = {
  state: 'state',
  government: 'government',
  parliament: 'parliament',
  'armed-forces': 'armed forces',
  organization: 'organization',
  court: 'court',
  media: 'media',
  company: 'company',
  community: 'community',
  person: 'person',
  group: 'group',
} as const;

const kindsOfParties: Readonly<Record<keyof typeof partyKinds, string>> = {
  state: 'States',
  government: 'Governments',
  parliament: 'Parliaments',
  'armed-forces': 'Armed forces',
  organization: 'Organizations',
  court: 'Courts',
  media: 'Media',
  company: 'Companies',
  community: 'Communities',
  person: 'Persons',
  group: 'Groups',
};

/** Heading above the parties of a kind. */
export function partiesOfKind({ kind }: { readonly kind: keyof typeof partyKinds }): string {
  return kindsOfParties[kind];
}

/** The accessible name of the links to kinds and letters. */
export const kinds = 'Kinds and letters';

export function partyKind({ kind }: { readonly kind: keyof typeof partyKinds }): string {
  return partyKinds[kind];
}

/** The description of a place, and the place in which it lies. */
export function placeLead(of: { readonly detail: string; readonly within: string | undefined }): Sentence<'detail' | 'parent'> {
  return lead(of.detail, 'within', of.within);
}

/** The description of a party, and the party to which it belongs. */
export function partyLead(party: { readonly detail: string; readonly of: string | undefined }): Sentence<'detail' | 'parent'> {
  return lead(party.detail, 'of', party.of);
}

function lead(detail: string, relation: string, parent: string | undefined): Sentence<'detail' | 'parent'> {
  const first = { name: 'detail', words: capitalized(detail) } as const;
  return parent === undefined ? [first, '.'] : [first, `; ${relation} `, { name: 'parent', words: parent }, '.'];
}

/** Other spellings of a name; the name of each part is the index of its spelling. */
export function alsoSpelled({ spellings }: { readonly spellings: readonly string[] }): Sentence<number> {
  return ['Also spelled ', ...listed(spellings), ' in the documents.'];
}

/** The same in a list. */
export function also({ spellings }: { readonly spellings: readonly string[] }): Sentence<number> {
  return ['also ', ...listed(spellings)];
}

function listed(spellings: readonly string[]): Sentence<number> {
  return spellings.flatMap((words, name): Sentence<number> => [name > 0 ? ', ' : '', { name, words }]);
}

/** The description of a place or party, and the number of events that name it. */
export function detailAndEvents({ detail, count }: { readonly detail: string; readonly count: number }): Sentence<'detail'> {
  return [{ name: 'detail', words: detail }, `, ${counts.events({ count })}`];
}

/** For search engines and previews of links. */
export function description({ name, events }: { readonly name: string; readonly events: number }): string {
  return `${counts.events({ count: events })} in the documents that name ${name}.`;
}
