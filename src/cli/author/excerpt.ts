import type { Folded, Range } from '../../text/fold.ts';
import { readWords } from '../../text/folding/read-words.ts';
import { unspaced } from '../../text/folding/scripts.ts';

const [cutWordBefore, cutWordAfter] = [new RegExp(`^[^\\s${unspaced}]*\\s`, 'u'), new RegExp(`\\s[^\\s${unspaced}]*$`, 'u')];

/**
 * The words of a range of a document with those around it, as they are read, on one line, cut at word boundaries: for messages
 * and labels. `reach` is the number of characters shown on each side; `marks` enclose the words of the range.
 */
export function excerpt(folded: Folded, { start, end }: Range, reach = 40, marks = ['', '']): string {
  const read = (from: number, to: number) => readWords(folded, { start: Math.max(0, from), end: to }, ' ');
  const isCut = { before: start > reach, after: end + reach < folded.raw.length };
  const before = read(start - reach, start).replace(isCut.before ? cutWordBefore : '', '');
  const after = read(end, Math.min(folded.raw.length, end + reach)).replace(isCut.after ? cutWordAfter : '', '');
  const words = `${before}${marks[0]}${read(start, end)}${marks[1]}${after}`;
  return `${isCut.before ? '… ' : ''}${words}${isCut.after ? ' …' : ''}`.replaceAll(/\s+/gu, ' ').trim();
}
