import type { Range } from '../text/fold.ts';

/** A part of a text that the same passages cover. Segments are in order, do not overlap, and are split at every boundary. */
export interface Segment<T extends Range> extends Range {
  /** The passages that cover it; none for text that nothing cites. */
  readonly covering: readonly T[];
  /** Those of them that begin with it. */
  readonly starting: readonly T[];
  /** Those of them that end with it. */
  readonly ending: readonly T[];
}

/**
 * Splits every block at the boundaries of the passages that touch it. Blocks and passages are in the order of the text;
 * a passage may overlap others and cross blocks. One sweep: the work grows with the boundaries and how many passages lie
 * over each, not with blocks times passages. Where a page begins (`cuts`, in order), a segment does.
 */
export function segmentsOf<T extends Range>(
  blocks: readonly Range[],
  passages: readonly T[],
  cuts: readonly number[] = [],
): Segment<T>[][] {
  let [next, nextCut] = [0, 0];
  let open: T[] = [];
  return blocks.map((block) => {
    const inside: number[] = [];
    for (let cut = cuts[nextCut]; cut !== undefined && cut < block.end; cut = cuts[(nextCut += 1)]) {
      if (cut > block.start) inside.push(cut);
    }
    const touching = open.filter(({ end }) => end > block.start);
    for (let passage = passages[next]; passage && passage.start < block.end; passage = passages[(next += 1)]) {
      if (passage.end > block.start) touching.push(passage);
    }
    open = touching;
    return segmentsIn(block, touching, inside);
  });
}

function segmentsIn<T extends Range>(block: Range, touching: readonly T[], pages: readonly number[]): Segment<T>[] {
  const inside = touching
    .flatMap(({ start, end }) => [start, end])
    .filter((offset) => block.start < offset && offset < block.end);
  const cuts = [...new Set([block.start, ...inside, ...pages, block.end])].sort((a, b) => a - b);
  let next = 0;
  let covering: T[] = [];
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number;
    covering = covering.filter((passage) => passage.end > start);
    for (let passage = touching[next]; passage && passage.start <= start; passage = touching[(next += 1)])
      covering.push(passage);
    return {
      start,
      end,
      covering: [...covering],
      starting: covering.filter((passage) => passage.start >= start),
      ending: covering.filter((passage) => passage.end <= end),
    };
  });
}
