import { type Folded, type Range, softSign, softSpace } from '../fold.ts';
import { withoutUnshown } from '../unseen.ts';
import { areLettersBeside } from '../word-across.ts';
import { type LineBreak, lineBreaksIn } from './line-breaks.ts';

/**
 * The words of a raw range of a document as they are read, on one line: words divided by a line end are whole, and running
 * heads are left out. `parting` is read at a blank line where the words of a script without spaces would else follow at once: what
 * stands over it may be a heading.
 */
export function readWords(folded: Folded, { start, end }: Range, parting = ''): string {
  const pieces: string[] = [];
  let from = start;
  for (const each of lineBreaksIn(folded, { start, end })) {
    pieces.push(folded.clear.slice(from, Math.max(from, each.start)), readAt(folded, each, parting));
    from = each.end;
  }
  pieces.push(folded.clear.slice(from, Math.max(from, end)));
  return withoutUnshown(pieces.join('')).replace(/\s+/gu, ' ');
}

/**
 * The same for a range of the folded text, with plain signs: a soft hyphen becomes nothing where it only divides a word, and a
 * hyphen elsewhere.
 */
export function readFolded(folded: Folded, { start, end }: Range, parting = ''): string {
  const { text, starts } = folded;
  return text.slice(start, end).replace(softSign, (sign, index: number) => {
    const at = start + index;
    const raw = starts[at] as number;
    const [place] = lineBreaksIn(folded, { start: raw, end: raw + 1 });
    const read = place ? readAt(folded, place, parting) : '';
    if (sign === softSpace) return read === '' ? '' : ' ';
    return read === '' && areLettersBeside(text, at, at + 1) ? '' : '-';
  });
}

function readAt({ clear }: Folded, { start, end, read }: LineBreak, parting: string): string {
  const stands = clear.slice(start, end);
  return read === '' && !/\S/u.test(stands) && stands.split(/\r\n?|\n/u).length > 2 ? parting : read;
}
