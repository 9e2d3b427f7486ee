import { compareById } from '../../../archive/compare-by-id.ts';
import type { Archive, ArchiveEvent, Party, Place } from '../../../archive/types.ts';
import * as words from '../../../words/en/ways.ts';
import { link } from '../../links.ts';
import { paths } from '../../urls.ts';

/** An event that has to do with another, and what they have in common. */
export interface RelatedEvent {
  readonly event: ArchiveEvent;
  readonly because: string;
}

/** So many are shown, of those that have at least so much in common. */
const [maxRelated, minCommon] = [5, 2.5];
/** What the same words, and one disagreement, count beside places and parties, which count for more the rarer they are. */
const [ofSameWords, ofDisagreement, ofParty] = [5, 4, 0.6];

/**
 * The events that have the most in common with one: words of a document, a disagreement, places and parties. With as much in
 * common the nearer one in time goes first. The events before and after it are left out: the page leads to them already.
 */
export function relatedEvents({ events }: Pick<Archive, 'events'>, event: ArchiveEvent): RelatedEvent[] {
  const rarity = ({ events: { length } }: Place | Party) => Math.log(events.length / Math.max(1, length));
  const counted = new Map<ArchiveEvent, { common: number; reasons: string[] }>();
  const add = (others: readonly ArchiveEvent[], common: number, reason: string) => {
    for (const other of new Set(others)) {
      if (other === event || other === event.previous || other === event.next) continue;
      const known = counted.get(other) ?? { common: 0, reasons: [] };
      counted.set(other, { common: known.common + common, reasons: [...known.reasons, reason] });
    }
  };
  const passages = [...new Set(event.citations.map(({ passage }) => passage))];
  add(
    passages.flatMap(({ citations }) => citations.map((citation) => citation.event)),
    ofSameWords,
    words.sameWords,
  );
  add(
    event.disagreements.flatMap((disagreement) => disagreement.events),
    ofDisagreement,
    words.sameDisagreement,
  );
  for (const place of event.places) add(place.events, rarity(place), place.name);
  for (const party of event.parties) add(party.events, ofParty * rarity(party), party.name);
  const at = new Map(events.map((each, index) => [each, index]));
  const away = (other: ArchiveEvent) => Math.abs((at.get(other) ?? 0) - (at.get(event) ?? 0));
  return [...counted]
    .filter(([, { common }]) => common >= minCommon)
    .sort(([a, one], [b, other]) => other.common - one.common || away(a) - away(b) || compareById(a, b))
    .slice(0, maxRelated)
    .map(([other, { reasons }]) => ({ event: other, because: words.inCommon({ with: reasons }) }));
}

/** The events before and after one among those of a place or a party. */
export interface Along {
  readonly earlier: { readonly href: string; readonly label: string } | undefined;
  readonly later: { readonly href: string; readonly label: string } | undefined;
}

export function along({ name, events }: Place | Party, event: ArchiveEvent): Along {
  const at = events.indexOf(event);
  const [before, after] = at === -1 ? [] : [events[at - 1], events[at + 1]];
  return {
    earlier: before && { href: link(paths.event(before)), label: words.earlierOf({ name, title: before.title }) },
    later: after && { href: link(paths.event(after)), label: words.laterOf({ name, title: after.title }) },
  };
}
