import { findAll } from '../find-part.ts';
import { readText, type ShownText } from '../read-text.ts';

/** The words of a block of a document as they are read, and where they stand in the page. */
export interface BlockText extends ShownText {
  /** The part of the document before an offset in the block. */
  readonly at: (offset: number) => number;
}

/** The blocks of a document, without what is not shown: hyphens at line ends, and the running heads of pages. */
export function documentText(root: Element): BlockText[] {
  const blocks = findAll(root, 'block');
  const starts = blocks.map(({ dataset }) => Number(dataset.start));
  const last = blocks.at(-1);
  const length = Math.max(1, (starts.at(-1) ?? 0) + (last?.textContent.length ?? 0));
  return blocks.flatMap((block, index) =>
    findAll(block, 'block-words').map((words) => ({
      ...readText(words),
      at: (offset) => Math.min(1, ((starts[index] ?? 0) + offset) / length),
    })),
  );
}
