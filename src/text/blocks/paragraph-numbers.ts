import type { Block, BlockKind } from './block.ts';

/**
 * Kinds that are not counted: what only orders or separates the rest. Paragraphs are numbered as a reader with a pencil would
 * do it.
 */
const uncounted: ReadonlySet<BlockKind> = new Set(['heading', 'contents', 'divider', 'front-matter']);

/** The number of each block of a document, from 1, or nothing for one that is not counted. */
export function paragraphNumbers(blocks: readonly Block[]): (number | undefined)[] {
  let count = 0;
  return blocks.map(({ kind }) => (uncounted.has(kind) ? undefined : ++count));
}
