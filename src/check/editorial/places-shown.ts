import type { ArchiveEvent, Passage, Place } from '../../archive/types.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { isNamed } from '../names/is-named.ts';
import type { EditorialRule, Judged } from './editorial-rule.ts';

/**
 * A state is the place of an event, and holds a place, only where cited words show it: a passage of the event names it, or one
 * passage names it and the place. Contested places lie in none at all.
 */
export const placesShown: EditorialRule = (judged) =>
  judged.rules.placesShown ? [...inEvents(judged), ...inPlaces(judged), ...unknown(judged)] : [];

function inEvents({ rules: { placesShown: rule }, content, archive }: Judged): Problem[] {
  const events = new Map(archive.events.map((event) => [event.id, event]));
  return content.events.flatMap((entry) => {
    const event = events.get(entry.id);
    if (event?.citations.length !== entry.value.citations.length || !rule) return [];
    return event.places.flatMap((place) => {
      if (!rule.kinds.includes(place.kind) || passagesOf([event]).some((passage) => names(passage, place))) return [];
      const index = entry.value.places.indexOf(place.id);
      return problem('place-unshown', entry.at(['places', index]), { state: place.name }, rule.severity);
    });
  });
}

function inPlaces({ rules: { placesShown: rule }, content, archive }: Judged): Problem[] {
  const places = new Map(archive.places.map((place) => [place.id, place]));
  return content.places.flatMap((entry) => {
    const place = places.get(entry.id);
    if (!place?.within || !rule) return [];
    const state = outer(place).find(({ kind }) => rule.kinds.includes(kind));
    if (!state) return [];
    const words = { state: state.name, place: place.name };
    if (rule.contested.includes(place.id))
      return problem('place-unshown', entry.at(['within']), { ...words, isContested: true }, rule.severity);
    if (place.within !== state || place.events.length === 0) return [];
    const isShown = passagesOf(place.events).some((passage) => names(passage, place) && names(passage, state));
    return isShown ? [] : problem('place-unshown', entry.at(['within']), words, rule.severity);
  });
}

function passagesOf(events: readonly ArchiveEvent[]): Passage[] {
  return events.flatMap(({ citations }) => citations.map(({ passage }) => passage));
}

function names({ quote, source }: Passage, { name, spellings }: Place): boolean {
  return [name, ...spellings].some((spelling) => isNamed(quote, spelling, source.language));
}

/** What a place lies in, the innermost first. */
function outer({ within }: Place): Place[] {
  return within ? [within, ...outer(within)] : [];
}

function unknown({ content: { editorial, places } }: Judged): Problem[] {
  const known = new Set(places.map(({ id }) => id));
  return (editorial?.value.placesShown?.contested ?? []).flatMap((id, index) =>
    known.has(id) || !editorial
      ? []
      : problem('id-unknown', editorial.at(['placesShown', 'contested', index]), { kind: 'place', id, folder: 'places' }),
  );
}
