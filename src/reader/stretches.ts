import type { Range } from '../text/fold.ts';

/**
 * Divides a document's blocks, in order, into stretches of at least `letters` letters, the last perhaps shorter, so that no
 * passage lies across two of them. Blocks and passages are in the order of the text.
 */
export function stretchesOf<T extends Range>(blocks: readonly T[], passages: readonly Range[], letters: number): T[][] {
  const stretches: T[][] = [];
  let stretch: T[] = [];
  let next = 0;
  let reach = 0;
  for (const block of blocks) {
    const [first] = stretch;
    if (first && block.start - first.start >= letters && reach <= block.start) {
      stretches.push(stretch);
      stretch = [];
    }
    stretch.push(block);
    for (let passage = passages[next]; passage && passage.start < block.end; passage = passages[(next += 1)])
      reach = Math.max(reach, passage.end);
  }
  return stretch.length > 0 ? [...stretches, stretch] : stretches;
}
