import type { Block } from './blocks/block.ts';
import { blocksOf } from './blocks/blocks.ts';
import { markerLength } from './blocks/list.ts';
import type { Range } from './fold.ts';
import { sentencesOf } from './sentences/sentences-of.ts';

/** A sentence of a document, and the paragraph, heading or caption that it stands in. */
export interface DocumentSentence extends Range {
  readonly block: Block;
}

/**
 * The sentences of a whole document, in order; a heading or caption counts as one. The marker of a list item belongs to none,
 * and front matter has none: it tells of the file.
 */
export function documentSentences(
  text: string,
  language = 'en',
  blocks: readonly Block[] = blocksOf(text),
): DocumentSentence[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'front-matter') return [];
    const words = text.slice(block.start, block.end);
    const from = block.start + (block.kind === 'item' ? markerLength(words) : 0);
    return sentencesOf(words.slice(from - block.start), language).map(({ start, end }) => ({
      start: from + start,
      end: from + end,
      block,
    }));
  });
}
