import type { Range } from '../text/fold.ts';

/** A stretch of text over which the same passages lie. Segments are flat and in order, split at every boundary. */
export interface Segment<T extends Range> extends Range {
  /** The passages that cover it; none for text that nothing cites. */
  readonly covering: readonly T[];
  /** Those of them that begin with it. */
  readonly starting: readonly T[];
  /** Those of them that end with it. */
  readonly ending: readonly T[];
}

/** Splits a block at every boundary of the passages that touch it. A passage may overlap others and cross blocks. */
export function segmentsOf<T extends Range>(block: Range, passages: readonly T[]): Segment<T>[] {
  const touching = passages.filter(({ start, end }) => start < block.end && block.start < end);
  const inside = touching
    .flatMap(({ start, end }) => [start, end])
    .filter((offset) => block.start < offset && offset < block.end);
  const cuts = [...new Set([block.start, ...inside, block.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number;
    const covering = touching.filter((passage) => passage.start < end && start < passage.end);
    return {
      start,
      end,
      covering,
      starting: covering.filter((passage) => passage.start >= start),
      ending: covering.filter((passage) => passage.end <= end),
    };
  });
}
