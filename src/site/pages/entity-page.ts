import type { Party, Place } from '../../archive/types.ts';
import * as words from '../../words/en/entities.ts';
import type { Sentence } from '../../words/sentence.ts';
import { link } from '../links.ts';
import { paths } from '../urls.ts';

/** A place or party in a list, with its link and a short description. */
export interface ListedEntity {
  readonly entity: Place | Party;
  readonly to: string;
  readonly detail: string;
  /** Whether the detail is an author's (the office of a party), not in the words of the site. */
  readonly isDetailTheirs: boolean;
}

/** Everything the page of a place or party shows. */
export interface EntityPage {
  readonly listed: ListedEntity;
  /** The word for a place or party, shown above the title. */
  readonly kind: string;
  /** The description, with the place or party to which it belongs. */
  readonly lead: Sentence<'detail' | 'parent'>;
  readonly parent: ListedEntity | undefined;
  readonly children: readonly ListedEntity[];
  readonly childrenWord: string;
  /** The disagreements about its events, with a link to each. */
  readonly differing: readonly { readonly title: string; readonly to: string }[];
}

/** The page of one place. */
export function placePage(place: Place): EntityPage {
  const listed = listedPlace(place);
  return {
    ...{ kind: words.place, listed, differing: differingOf(place) },
    lead: words.placeLead({ detail: listed.detail, within: place.within?.name }),
    parent: place.within && listedPlace(place.within),
    ...{ children: place.contains.map(listedPlace), childrenWord: words.placesWithin },
  };
}

/** The page of one party. */
export function partyPage(party: Party): EntityPage {
  const listed = listedParty(party);
  return {
    ...{ kind: words.party, listed, differing: differingOf(party) },
    lead: words.partyLead({ detail: listed.detail, of: party.of?.name }),
    parent: party.of && listedParty(party.of),
    ...{ children: party.members.map(listedParty), childrenWord: words.partiesOf },
  };
}

function differingOf({ events }: Place | Party): EntityPage['differing'] {
  const all = new Set(events.flatMap(({ disagreements }) => disagreements));
  return [...all].map((disagreement) => ({ title: disagreement.about, to: link(paths.disagreement(disagreement)) }));
}

/** A place with its link and description. */
export function listedPlace(place: Place): ListedEntity {
  const within = place.within?.kind === 'country' ? undefined : place.within?.name;
  const detail = words.placeDetail({ kind: place.kind, within });
  return { entity: place, to: link(paths.place(place)), detail, isDetailTheirs: false };
}

/** A party with its link and description. */
export function listedParty(party: Party): ListedEntity {
  const detail = party.office ?? words.partyKind({ kind: party.kind });
  return { entity: party, to: link(paths.party(party)), detail, isDetailTheirs: party.office !== undefined };
}
