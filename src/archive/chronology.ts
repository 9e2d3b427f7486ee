import { type Bounds, instantBounds } from '../dates/bounds.ts';
import { compareBounds } from '../dates/compare.ts';
import type { Draft } from './draft.ts';
import type { ArchiveEvent, Era } from './types.ts';

/**
 * The events in order: by first day, then the shorter span, then the more important, then by id; each linked to the
 * next. An event with an open beginning stands where it ends.
 */
export function inOrder(events: readonly Draft<ArchiveEvent>[]): Draft<ArchiveEvent>[] {
  const ordered = events.toSorted(
    (a, b) => compareBounds(placeInTime(a), placeInTime(b)) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const [index, event] of ordered.entries()) {
    event.previous = ordered[index - 1];
    event.next = ordered[index + 1];
  }
  return ordered;
}

/** Puts every event into the era its first day lies in; an event with an open beginning goes by its end. */
export function fillEras(eras: readonly Draft<Era>[], events: readonly ArchiveEvent[]): void {
  for (const event of events) {
    const { earliest } = placeInTime(event);
    eras.find((era) => era.earliest <= earliest && earliest < era.latest)?.events.push(event);
  }
}

function placeInTime({ date }: ArchiveEvent): Bounds {
  return date.start === 'open' && date.end !== 'open' ? instantBounds(date.end) : date;
}
