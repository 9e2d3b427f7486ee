import { type Folded, foldWords, type Range, toRawRange } from '../text/fold.ts';
import { readFolded } from '../text/folding/read-words.ts';
import { nearest } from '../text/nearest/nearest.ts';
import { wordDifference } from '../text/word-difference.ts';

/** A passage like a quotation that was not found, with the words that differ. */
export interface Suggestion {
  readonly range: Range;
  /** The words of the passage on one line; quoting them exactly would be found. */
  readonly words: string;
  /** Both wordings in one: `[-as quoted-]{+as in the source+}`. */
  readonly difference: string;
}

/** The passages nearest to a quotation that was not found, best first. Never accepted in its place. */
export function suggestQuote(source: Folded, quote: string, count = 2): Suggestion[] {
  const wanted = foldWords(quote);
  return nearest(source.text, wanted, count).map((near) => {
    const found = source.text.slice(near.start, near.end);
    const words = readFolded(source, near).trim();
    const start = near.start + found.length - found.trimStart().length;
    const range = toRawRange(source, { start, end: Math.max(start, near.start + found.trimEnd().length) });
    return { range, words, difference: wordDifference(wanted, words) };
  });
}
