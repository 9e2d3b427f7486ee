/** Places and parties: their lists and their pages. */

export const places = 'Places';
export const placesLead =
  'Every place the events name, by the spelling the documents use most. Choosing a spelling is not a position on whose the place is.';
export const parties = 'Parties';
export const partiesLead =
  'Every state, body, organisation and person the events name, by the spelling the documents use most, with the office the documents give.';

export const place = 'Place';
/** Before the place in which a place lies, and over those that lie in it. */
export const within = 'within';
export const placesWithin = 'Places within it';

export const party = 'Party';
/** Before the party to which a party belongs, and over those that belong to it. */
export const of = 'of';
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

/** What a place is, and in what it lies, if that tells more. */
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

export function partyKind({ kind }: { readonly kind: keyof typeof partyKinds }): string {
  return partyKinds[kind];
}
