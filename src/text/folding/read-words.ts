import { type Folded, type Range, softSign, softSpace } from '../fold.ts';
import { withoutUnshown } from '../unseen.ts';
import { areLettersBeside } from '../word-across.ts';
import { lineBreaksIn } from './line-breaks.ts';

/**
 * The words of a raw range of a document as they are read, on one line: words divided by a line end are whole, and running
 * heads are left out.
 */
export function readWords(folded: Folded, { start, end }: Range): string {
  const pieces: string[] = [];
  let from = start;
  for (const each of lineBreaksIn(folded, { start, end })) {
    pieces.push(folded.clear.slice(from, Math.max(from, each.start)), each.read);
    from = each.end;
  }
  pieces.push(folded.clear.slice(from, Math.max(from, end)));
  return withoutUnshown(pieces.join('')).replace(/\s+/gu, ' ');
}

/**
 * The same for a range of the folded text, with plain signs: a soft hyphen becomes nothing where it only divides a word, and a
 * hyphen elsewhere.
 */
export function readFolded(folded: Folded, { start, end }: Range): string {
  const { text, starts } = folded;
  return text.slice(start, end).replace(softSign, (sign, index: number) => {
    const at = start + index;
    const raw = starts[at] as number;
    const read = lineBreaksIn(folded, { start: raw, end: raw + 1 })[0]?.read ?? '';
    if (sign === softSpace) return read === '' ? '' : ' ';
    return read === '' && areLettersBeside(text, at, at + 1) ? '' : '-';
  });
}
