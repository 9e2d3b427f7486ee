import { closest, findAll } from '../find-part.ts';

/** Half-open, in UTF-16 offsets of a document's raw text. */
interface Offsets {
  readonly start: number;
  readonly end: number;
}

/**
 * The raw range of words that are selected in a document's page. Each block states the offset at which it begins, and contains
 * the letters of the raw text in order: so letters are counted, and white space, which a page may keep, collapse or hide at the
 * end of a line, is not. Undefined when no words are selected, or when a page differs from its text.
 */
export function selectedOffsets(selected: Range, root: Element, raw: string): Offsets | undefined {
  const touched = findAll(root, 'block-words').filter((element) => selected.intersectsNode(element));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last || !isTrue(first, raw) || !isTrue(last, raw)) return undefined;
  const before = first.contains(selected.startContainer)
    ? lettersUntil(first, selected.startContainer, selected.startOffset)
    : 0;
  const through = last.contains(selected.endContainer)
    ? lettersUntil(last, selected.endContainer, selected.endOffset)
    : Number.POSITIVE_INFINITY;
  const start = nextLetter(raw, offsetAfter(raw, startOf(first), before));
  const end = offsetAfter(raw, startOf(last), Math.min(through, countLetters(last.textContent)));
  return start < end ? { start, end } : undefined;
}

/** The raw ranges of the blocks of a document's page. */
export function blocksOnPage(root: Element, raw: string): Offsets[] {
  return findAll(root, 'block-words').map((element) => {
    const start = startOf(element);
    return { start, end: offsetAfter(raw, start, countLetters(element.textContent)) };
  });
}

/** The offset in a raw text after `count` characters that are not white space, counted from an offset. */
export function offsetAfter(raw: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < raw.length; at += 1) if (!isSpace(raw, at)) left -= 1;
  return at;
}

function nextLetter(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && isSpace(raw, at)) at += 1;
  return at;
}

function isSpace(raw: string, at: number): boolean {
  return /\s/u.test(raw.charAt(at));
}

function startOf(element: Element): number {
  return Number(closest(element, 'block')?.dataset.start);
}

/** Whether the letters of a block are those of the raw text, so that they can be counted. */
function isTrue(element: Element, raw: string): boolean {
  const letters = onlyLetters(element.textContent);
  const start = startOf(element);
  return onlyLetters(raw.slice(start, offsetAfter(raw, start, letters.length))) === letters;
}

function lettersUntil(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return countLetters(range.toString());
}

function countLetters(text: string): number {
  return onlyLetters(text).length;
}

function onlyLetters(text: string): string {
  return text.replace(/\s+/gu, '');
}
