import { compareById } from './compare-by-id.ts';
import type { Draft } from './draft.ts';
import type { ArchiveEvent, Measure, Party, Passage, Place, Source, Topic } from './types.ts';

/** Fills the links that lead back to events: from topics, places, parties, measures, sources and passages. */
export function linkBack(events: readonly Draft<ArchiveEvent>[], sources: Iterable<Draft<Source>>): void {
  for (const event of events) {
    for (const topic of event.topics) append<Topic>(topic, event);
    for (const place of event.places) append<Place>(place, event);
    for (const party of event.parties) append<Party>(party, event);
    event.sources = [...new Set(event.citations.map(({ source }) => source))].sort(compareById);
    for (const source of event.sources) append<Source>(source, event);
    for (const citation of event.citations) {
      (citation.passage as Draft<Passage>).citations.push(citation);
      for (const value of citation.values) (value.measure as Draft<Measure>).values.push(value);
    }
  }
  for (const source of sources) source.passages.sort((a, b) => a.start - b.start || b.end - a.end);
}

function append<T extends { readonly events: readonly ArchiveEvent[] }>(thing: T, event: ArchiveEvent): void {
  (thing.events as ArchiveEvent[]).push(event);
}
