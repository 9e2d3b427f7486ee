/** The text of an element as it is shown, and where a range of it stands in the page. */
export interface ShownText {
  readonly text: string;
  readonly rangeOf: (range: { readonly start: number; readonly end: number }) => Range;
}

interface Piece {
  readonly node: Text;
  /** The offset in the text at which it begins. */
  readonly from: number;
}

export function readText(element: Element): ShownText {
  const pieces: Piece[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    // Only elements of this kind may not be shown, and to ask takes time.
    if (parentElement?.tagName === 'SPAN' && !parentElement.checkVisibility()) continue;
    pieces.push({ node: node as Text, from: text.length });
    text += (node as Text).data;
  }
  return { text, rangeOf: ({ start, end }) => rangeOf(pieces, start, end) };
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
