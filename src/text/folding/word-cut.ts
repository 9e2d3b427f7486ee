import { type Folded, toFoldedRange } from '../fold.ts';
import { partsOfWord } from '../word-across.ts';
import { readFolded } from './read-words.ts';

/** Folded characters of a word that are looked at, on each side. */
const maxLetters = 50;

/** The parts of the word that an offset of a document falls inside of, as it is read, if it does. */
export function wordCut(folded: Folded, offset: number): { readonly before: string; readonly after: string } | undefined {
  const { start: at } = toFoldedRange(folded, { start: offset, end: folded.raw.length });
  const parts = partsOfWord(
    readFolded(folded, { start: Math.max(0, at - maxLetters), end: at }),
    readFolded(folded, { start: at, end: at + maxLetters }),
  );
  return parts.before === '' || parts.after === '' ? undefined : parts;
}
