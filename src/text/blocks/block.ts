import type { Range } from '../fold.ts';

/**
 * What a part of a document is. The page keeps the lines of `verse`, `table`, `code` and `contents` as they are; a `divider`
 * has no words (`* * *`). Table rows with cells, quotations, code and front matter are only recognized in Markdown.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'verse'
  | 'item'
  | 'table'
  | 'contents'
  | 'divider'
  | 'quotation'
  | 'row'
  | 'code'
  | 'front-matter';

/**
 * A part of a document that is set as one: a range of the raw text. Blocks are in order, and only white space is between them.
 */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Level of a heading, from 1. */
  readonly level?: number;
  /** Level of a list item, from 1. This and the fields below are for Markdown alone. */
  readonly depth?: number;
  /** Whether the mark before an item is a bullet, which is not shown. */
  readonly isBulleted?: boolean;
  /** Whether it belongs to a note under the text; and what is shown of the label of the note that begins with it. */
  readonly isOfNote?: boolean;
  readonly note?: string;
  /** Of a row of a table. */
  readonly cells?: readonly Range[];
}

/** Whether the words of a block are running text; headings, captions and contents are short, and alike by chance. */
export function isRunningText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'verse' || kind === 'item' || kind === 'quotation';
}
