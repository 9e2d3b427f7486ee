import { compareBounds } from '../dates/compare.ts';
import type { Draft } from './draft.ts';
import type { ArchiveEvent, Era } from './types.ts';

/** The events in order: by first day, then the shorter span, then the more important, then by id; each linked to the next. */
export function inOrder(events: readonly Draft<ArchiveEvent>[]): Draft<ArchiveEvent>[] {
  const ordered = events.toSorted(
    (a, b) => compareBounds(a.date, b.date) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const [index, event] of ordered.entries()) {
    event.previous = ordered[index - 1];
    event.next = ordered[index + 1];
  }
  return ordered;
}

/** Puts every event into the era its first day lies in; an event with an open beginning goes by its last. */
export function fillEras(eras: readonly Draft<Era>[], events: readonly ArchiveEvent[]): void {
  for (const event of events) {
    const { earliest, latest } = event.date;
    const day = Number.isFinite(earliest) ? earliest : latest - 1;
    eras.find((era) => era.earliest <= day && day < era.latest)?.events.push(event);
  }
}
