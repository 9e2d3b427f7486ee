import type { Bounds } from '../dates/bounds.ts';
import { compareBounds } from '../dates/compare.ts';
import { compareById } from './compare-by-id.ts';
import type { Draft } from './draft.ts';
import type { ArchiveEvent, Era } from './types.ts';

/**
 * The events in order: by first possible time, then the one that ends earlier, then as their first citations stand in the
 * documents, then by id; each linked to the next. An event without a known beginning stands where it ends.
 */
export function inOrder(events: readonly Draft<ArchiveEvent>[]): Draft<ArchiveEvent>[] {
  const ordered = events.toSorted(
    (a, b) => compareBounds(placeInTime(a), placeInTime(b)) || compareFirstPassages(a, b) || compareById(a, b),
  );
  for (const [index, event] of ordered.entries()) {
    event.previous = ordered[index - 1];
    event.next = ordered[index + 1];
  }
  return ordered;
}

/**
 * What a document tells of one day it tells in turn. Documents come by their ids, and an event whose first quotation is not found
 * comes after all others, so that the order is total.
 */
function compareFirstPassages(a: ArchiveEvent, b: ArchiveEvent): number {
  const [first, second] = [a.citations[0]?.passage, b.citations[0]?.passage];
  if (!first || !second) return Number(!first) - Number(!second);
  if (first.source !== second.source) return compareById(first.source, second.source);
  return first.start - second.start;
}

/** Puts every event into the era its first day lies in; an event with an open beginning goes by its end. */
export function fillEras(eras: readonly Draft<Era>[], events: readonly ArchiveEvent[]): void {
  for (const event of events) {
    const { earliest } = placeInTime(event);
    eras.find((era) => era.earliest <= earliest && earliest < era.latest)?.events.push(event);
  }
}

function placeInTime({ date }: ArchiveEvent): Bounds {
  return date.startBounds ? date : (date.endBounds ?? date);
}
