import type { Range } from '../text/fold.ts';
import type { Segment } from './marks.ts';

/** A stretch of a document as its strip shows it. */
export interface StripStretch<T extends Range> {
  /** Its beginning and length, in steps of the strip. */
  readonly from: number;
  readonly length: number;
  /** The largest number of passages that cover any of it: 0 for text that nothing cites. */
  readonly depth: number;
  /** The first passage that begins in it, else one that covers it; none for text that nothing cites. */
  readonly passage: T | undefined;
}

/**
 * A document of any length as a limited number of stretches side by side, without gaps: neighbours of equal depth are one
 * stretch unless a passage begins between them. What is narrower than a step of the strip still gets one.
 */
export function stripOf<T extends Range>(segments: readonly Segment<T>[], length: number, steps: number): StripStretch<T>[] {
  const cells = Array.from({ length: steps }, () => ({ depth: 0, passage: undefined as T | undefined, begins: false }));
  const cellAt = (offset: number) => Math.min(steps - 1, Math.floor((offset / length) * steps));
  for (const { start, end, covering, starting } of segments) {
    for (let index = cellAt(start); covering.length > 0 && index <= cellAt(end - 1); index += 1) {
      const cell = cells[index] as (typeof cells)[number];
      const begins = starting.length > 0 && index === cellAt(start);
      if (begins && !cell.begins) Object.assign(cell, { passage: starting[0], begins });
      cell.passage ??= covering[0];
      cell.depth = Math.max(cell.depth, covering.length);
    }
  }
  const stretches: { from: number; length: number; depth: number; passage: T | undefined }[] = [];
  for (const [from, { depth, passage, begins }] of cells.entries()) {
    const last = stretches.at(-1);
    if (last && last.depth === depth && !begins) last.length += 1;
    else stretches.push({ from, length: 1, depth, passage });
  }
  return stretches;
}
