import * as words from '../words/en/timeline/filters.ts';
import { type FilterKind, filterKinds } from './asked-view.ts';
import { askedWords, holdsWords, searchWords } from './search-words.ts';
import type { TimelineData, TimelineEvent } from './types.ts';

/** What a reader has chosen: ids of each kind. Several of one kind widen the choice, several kinds narrow it. */
export interface Filters extends Readonly<Record<FilterKind, readonly string[]>> {
  /** Only events on which tellings differ. */
  readonly differ: boolean;
  /** Words of the title or the summary. */
  readonly q: string;
  /** What was searched for on the page of the search: only events that it finds. */
  readonly found: string;
}

export interface Choice {
  readonly id: string;
  readonly title: string;
  /** Of the title, if it is not the page's. */
  readonly lang?: string | undefined;
}

/** Everything is shown. */
export const noFilters: Filters = {
  topic: [],
  source: [],
  place: [],
  party: [],
  certainty: [],
  differ: false,
  q: '',
  found: '',
};

/** How sure a date is; an event may have two of these. */
const certainties = (['certain', 'about', 'uncertain', 'open'] as const).map((id) => ({
  ...{ id, title: words.certaintyTitle({ certainty: id }) },
}));

/** Everything that can be chosen of a kind. */
export function choicesOf(data: TimelineData, kind: FilterKind): readonly Choice[] {
  const { topics: topic, sources: source, places: place, parties: party } = data;
  return { topic, source, place, party, certainty: certainties }[kind];
}

export function isFiltered(filters: Filters): boolean {
  return filters.differ || filters.q !== '' || filters.found !== '' || filterKinds.some((kind) => filters[kind].length > 0);
}

/** The filters without ids that this archive does not know. */
export function knownFilters(data: TimelineData, filters: Filters): Filters {
  const known = (kind: FilterKind) => {
    const ids = new Set(choicesOf(data, kind).map(({ id }) => id));
    return filters[kind].filter((id) => ids.has(id));
  };
  const kinds = Object.fromEntries(filterKinds.map((kind) => [kind, known(kind)])) as Record<FilterKind, string[]>;
  return {
    ...filters,
    ...kinds,
    q: askedWords(filters.q).length > 0 ? filters.q : '',
    found: data.found?.words === filters.found ? filters.found : '',
  };
}

/** The data with only the events that are left. */
export function filtered(data: TimelineData, filters: Filters): TimelineData {
  return isFiltered(filters) ? { ...data, events: eventsLeft(data, filters) } : data;
}

/** The data that filters leave, and one event more, if they leave it out: the one that a reader has asked for by its name. */
export function keeping(all: TimelineData, left: TimelineData, id: string | undefined): TimelineData {
  if (id === undefined || left.events.some((event) => event.id === id)) return left;
  const kept = new Set(left.events);
  return { ...left, events: all.events.filter((event) => event.id === id || kept.has(event)) };
}

/** How many events each choice of a kind would show, all other kinds being as they are. */
export function countChoices(data: TimelineData, filters: Filters, kind: FilterKind): number[] {
  const counts = choicesOf(data, kind).map(() => 0);
  for (const event of eventsLeft(data, { ...filters, [kind]: [] }))
    for (const place of placesAmong(event, kind)) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/** How many events of those the other kinds leave are told differently. */
export function countDiffering(data: TimelineData, filters: Filters): number {
  return eventsLeft(data, { ...filters, differ: true }).length;
}

/** What is chosen, as words tell it. */
export function chosenOf(data: TimelineData, filters: Filters): words.Chosen {
  const isChosen = (kind: FilterKind) => (choice: Choice) => filters[kind].includes(choice.id);
  const titled = filterKinds.filter((kind) => kind !== 'certainty');
  return {
    titles: titled.map((kind) =>
      choicesOf(data, kind)
        .filter(isChosen(kind))
        .map(({ title }) => title),
    ),
    certainties: certainties.filter(isChosen('certainty')).map(({ id }) => id),
    differ: filters.differ,
    search: filters.q,
    found: filters.found,
  };
}

function eventsLeft(data: TimelineData, filters: Filters): TimelineEvent[] {
  const tests = filterKinds
    .filter((kind) => filters[kind].length > 0)
    .map((kind) => {
      const chosen = new Set<number>();
      for (const [place, { id }] of choicesOf(data, kind).entries()) if (filters[kind].includes(id)) chosen.add(place);
      return (event: TimelineEvent) => placesAmong(event, kind).some((place) => chosen.has(place));
    });
  const asked = askedWords(filters.q);
  return data.events.filter(
    (event) =>
      tests.every((test) => test(event)) &&
      (!filters.differ || event.differ === true) &&
      (filters.found === '' || data.found?.ids.has(event.id) === true) &&
      (asked.length === 0 || holdsWords([...searchWords(event.title), ...(event.search ?? '').split(' ')], asked)),
  );
}

/** Where what an event has of a kind stands among all that can be chosen. */
function placesAmong(
  { topic, topics, sources, places, parties, certainty }: TimelineEvent,
  kind: FilterKind,
): readonly number[] {
  switch (kind) {
    case 'topic':
      return topics ?? [topic];
    case 'source':
      return sources;
    case 'place':
      return places ?? [];
    case 'party':
      return parties ?? [];
    case 'certainty':
      return certainty ?? [0];
  }
}
