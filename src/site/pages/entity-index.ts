import type { Party, Place } from '../../archive/types.ts';
import { party } from '../../schema/party.ts';
import { place } from '../../schema/place.ts';
import * as words from '../../words/en/entities.ts';
import { type ListedEntity, listedParty, listedPlace } from './entity-page.ts';

/** The places or parties of one kind, in alphabetical order like the index of a book. */
export interface EntityKind {
  readonly id: string;
  readonly title: string;
  /** By first letter, or in one group without a letter if they are few. */
  readonly groups: readonly EntityGroup[];
}

export interface EntityGroup {
  readonly id: string;
  readonly letter: string | undefined;
  readonly entities: readonly ListedEntity[];
}

/** The least number of entities of a kind that are grouped by first letter. */
const minLetteredEntities = 12;

/** All places by kind, in the alphabetical order of a language. */
export function placeIndex(places: readonly Place[], language: string): EntityKind[] {
  const kinds = place.shape.kind.options.map((kind) => ({ kind, title: words.placesOfKind({ kind }) }));
  return entityIndex(kinds, places.map(listedPlace), language);
}

/** All parties by kind, in the alphabetical order of a language. */
export function partyIndex(parties: readonly Party[], language: string): EntityKind[] {
  const kinds = party.shape.kind.options.map((kind) => ({ kind, title: words.partiesOfKind({ kind }) }));
  return entityIndex(kinds, parties.map(listedParty), language);
}

function entityIndex(
  kinds: readonly { readonly kind: string; readonly title: string }[],
  entities: readonly ListedEntity[],
  language: string,
): EntityKind[] {
  // If the language is unknown, the order is that of English, and does not depend on the machine.
  const byName = new Intl.Collator([language, 'en']);
  const sorted = entities.toSorted((a, b) => byName.compare(a.entity.name, b.entity.name));
  const ofKind = Map.groupBy(sorted, ({ entity }) => entity.kind as string);
  return kinds.flatMap(({ kind, title }) => {
    const listed = ofKind.get(kind) ?? [];
    return listed.length > 0 ? [{ id: kind, title, groups: groupsOf(kind, listed) }] : [];
  });
}

function groupsOf(kind: string, listed: readonly ListedEntity[]): EntityGroup[] {
  if (listed.length < minLetteredEntities) return [{ id: `${kind}-1`, letter: undefined, entities: listed }];
  const byLetter = Map.groupBy(listed, ({ entity }) => firstLetter(entity.name));
  return [...byLetter].map(([letter, entities], index) => ({ id: `${kind}-${index + 1}`, letter, entities }));
}

/** The first letter or digit of a name, in upper case and without accents. */
function firstLetter(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? name.charAt(0)).toUpperCase();
}
