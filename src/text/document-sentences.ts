import { type Block, blocksOf } from './blocks.ts';
import type { Range } from './fold.ts';
import { sentencesOf } from './sentences/sentences-of.ts';

/** A sentence of a document, and the paragraph, heading or caption that it stands in. */
export interface DocumentSentence extends Range {
  readonly block: Block;
}

/** The sentences of a whole document, in order; a heading or caption counts as one. */
export function documentSentences(text: string, language = 'en'): DocumentSentence[] {
  return blocksOf(text).flatMap((block) =>
    sentencesOf(text.slice(block.start, block.end), language).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block,
    })),
  );
}
