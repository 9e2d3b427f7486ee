import type { Content } from '../../read/content.ts';
import { withRealMarks } from '../../text/real-marks.ts';
import type { Passage, Source, WithdrawnEvent } from '../types.ts';
import { passagesById, waysIn } from './recorded-ids.ts';

/** Ids of every event that was ever published, each with the passages of today that it rested on, in their order. */
export function recordedEvents({ lock }: Content, sources: Iterable<Source>): ReadonlyMap<string, readonly Passage[]> {
  const recorded = new Map<string, Set<Passage>>();
  const ways = lock && waysIn(lock.value, passagesById(sources));
  for (const [id, { events }] of Object.entries(lock?.value ?? {})) {
    const way = ways?.(id);
    for (const event of events) {
      const passages = recorded.get(event) ?? new Set();
      if (way?.kind === 'passage') passages.add(way.passage);
      recorded.set(event, passages);
    }
  }
  return new Map([...recorded].map(([id, passages]) => [id, [...passages]]));
}

/** The events that were taken out, each with those of its passages that other events still cite. */
export function withdrawnEvents(content: Content, sources: Iterable<Source>): WithdrawnEvent[] {
  if (content.withdrawn.length === 0) return [];
  const recorded = recordedEvents(content, sources);
  return content.withdrawn.map(({ id, value }) => ({
    ...withRealMarks(value, 'title', 'reason'),
    passages: recorded.get(id) ?? [],
  }));
}
