import { type Folded, toFoldedRange } from '../fold.ts';
import { partsOfWord } from '../word-across.ts';
import { readFolded } from './read-words.ts';

/** Folded characters of a word that are looked at on each side. */
const maxLetters = 50;

/**
 * The two parts of the word inside which an offset of a document falls, as they are read; nothing if it falls between words.
 */
export function wordCut(folded: Folded, offset: number): { readonly before: string; readonly after: string } | undefined {
  const { start: at } = toFoldedRange(folded, { start: offset, end: folded.raw.length });
  const parts = partsOfWord(
    readFolded(folded, { start: Math.max(0, at - maxLetters), end: at }),
    readFolded(folded, { start: at, end: at + maxLetters }),
  );
  return parts.before === '' || parts.after === '' ? undefined : parts;
}
