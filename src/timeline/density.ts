import { drawBars, type Shape } from './svg.ts';
import type { Span, TimelineData, TimelineEvent } from './types.ts';

/** How many events begin in each of the equal parts of a span. */
export function countParts({ from, to }: Span, events: readonly TimelineEvent[], parts: number): number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const { at } of events) {
    const part = Math.floor(((at.from - from) / (to - from)) * parts);
    if (part >= 0 && part < parts) counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/** The bars of an era, of which one of the `highest` count of all eras is as high as there is room. */
export function eraBars(counts: readonly number[], highest: number): Shape[] {
  const bars = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const height = Math.round(2 + 22 * Math.sqrt(count / highest));
    return [{ start: index / counts.length, width: 0.82 / counts.length, top: 27 - height, height }];
  });
  return drawBars([['tl-count', bars]], 30);
}

/** The most events that begin in one part of an era. */
export function highestCount({ eras }: TimelineData): number {
  return Math.max(...eras.flatMap(({ counts }) => counts), 1);
}
