import { findAll } from '../find-part.ts';

/** The words of a block of a document as they are read, and where they stand in the page. */
export interface BlockText {
  readonly text: string;
  readonly rangeOf: (range: { readonly start: number; readonly end: number }) => Range;
  /** The part of the document before an offset in the block. */
  readonly at: (offset: number) => number;
}

interface Piece {
  readonly node: Text;
  /** The offset in the text of the block at which it begins. */
  readonly from: number;
}

/** The blocks of a document, without what is not shown: hyphens at line ends, and the running heads of pages. */
export function documentText(root: Element): BlockText[] {
  const blocks = findAll(root, 'block');
  const starts = blocks.map(({ dataset }) => Number(dataset.start));
  const last = blocks.at(-1);
  const length = Math.max(1, (starts.at(-1) ?? 0) + (last?.textContent.length ?? 0));
  return blocks.flatMap((block, index) =>
    findAll(block, 'block-words').map((words) => {
      const { text, pieces } = readText(words);
      return {
        text,
        rangeOf: ({ start, end }) => rangeOf(pieces, start, end),
        at: (offset) => Math.min(1, ((starts[index] ?? 0) + offset) / length),
      };
    }),
  );
}

function readText(words: Element): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    // Only elements of this kind may not be shown, and to ask takes time.
    if (parentElement?.tagName === 'SPAN' && !parentElement.checkVisibility()) continue;
    pieces.push({ node: node as Text, from: text.length });
    text += (node as Text).data;
  }
  return { text, pieces };
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range {
  const range = document.createRange();
  const first = pieces.findLast(({ from }) => from <= start);
  const last = pieces.findLast(({ from }) => from < end);
  if (first && last) {
    range.setStart(first.node, Math.min(start - first.from, first.node.length));
    range.setEnd(last.node, Math.min(end - last.from, last.node.length));
  }
  return range;
}
