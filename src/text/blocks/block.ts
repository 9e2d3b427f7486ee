import type { Range } from '../fold.ts';

/**
 * What a stretch of a document is. Of `verse`, `table`, `code` and `contents` the page keeps the lines as they are; a `divider` has
 * no words (`* * *`). Rows of a table with cells, quotations and code are told apart in Markdown alone.
 */
export type BlockKind =
  'heading' | 'paragraph' | 'caption' | 'verse' | 'item' | 'table' | 'contents' | 'divider' | 'quotation' | 'row' | 'code';

/** A stretch of a document that is set as one: ranges of the raw text, in order, which leave out only white space. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** How deep a heading stands, from 1. */
  readonly level?: number;
  /** How deep an item of a list stands, from 1. In Markdown alone, as what follows. */
  readonly depth?: number;
  /** Whether the mark before an item is no number, and so is not shown. */
  readonly isBulleted?: boolean;
  /** Of a row of a table. */
  readonly cells?: readonly Range[];
}

/** Whether the words of a block are running text; headings, captions and contents are short, and alike by chance. */
export function isRunningText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'verse' || kind === 'item' || kind === 'quotation';
}
