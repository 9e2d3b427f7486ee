import type { Range } from '../fold.ts';

/**
 * What a stretch of a document is. Of `verse`, `table` and `contents` the page keeps the lines as they are; a `divider` has no
 * words (`* * *`).
 */
export type BlockKind = 'heading' | 'paragraph' | 'caption' | 'verse' | 'item' | 'table' | 'contents' | 'divider';

/** A stretch of a document that is set as one: ranges of the raw text, in order, which leave out only white space. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** How deep a heading stands, from 1. */
  readonly level?: number;
}

/** Whether the words of a block are running text; headings, captions and contents are short, and alike by chance. */
export function isRunningText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'verse' || kind === 'item';
}
