import { findAll } from '../../anchor/find-quote.ts';
import { type Folded, foldWords, plainSigns, type Range, toFoldedRange, toRawRange } from '../../text/fold.ts';
import { readFolded } from '../../text/folding/read-words.ts';
import { nearest } from '../../text/nearest/nearest.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import { overlaps } from '../../text/ranges.ts';
import { wordAcross } from '../../text/word-across.ts';
import { wordDifference } from '../../text/word-difference.ts';
import type { Citation, Source } from '../types.ts';

/** A place where words occur, or words like them. */
export interface FoundWords extends Range {
  readonly source: Source;
  readonly line: number;
  /** How many letters differ, capitals apart: 0 for exactly these words. */
  readonly errors: number;
  /** Both wordings in one, `[-looked for-]{+found+}`, when they differ. */
  readonly difference: string | undefined;
  /** Citations of passages that share at least one character with it. */
  readonly citations: readonly Citation[];
}

/** Share of the letters that may differ. */
const maxErrorShare = 0.25;
/** At most so many places are listed. */
export const maxPlaces = 9;

/**
 * The places of the sources where words stand, exactly or with a few letters different, the nearest first; at most nine.
 * A place is widened to whole words.
 */
export function findWords(words: string, sources: readonly Source[]): FoundWords[] {
  const wanted = foldWords(words);
  const letters = lowerCase(wanted);
  if (letters === '') return [];
  return sources
    .flatMap((source) => {
      const exact = findAll(source.folded, { quote: words }).map((range) => ({ range, errors: 0, isExact: true }));
      const text = lowerCase(plainSigns(source.folded.text));
      const near = nearest(text, letters, maxPlaces)
        .filter(({ errors }) => errors <= letters.length * maxErrorShare)
        .map((found) => ({ range: toRawRange(source.folded, found), errors: found.errors, isExact: false }))
        .filter(({ range }) => exact.every((other) => !overlaps(range, other.range)));
      return [...exact, ...near].map(({ range, errors, isExact }) => {
        const whole = toWholeWords(source.folded, range);
        return foundAt(
          source,
          whole,
          errors,
          isExact && whole.end - whole.start === range.end - range.start ? undefined : wanted,
        );
      });
    })
    .sort((a, b) => Number(isOther(a)) - Number(isOther(b)) || a.errors - b.errors)
    .slice(0, maxPlaces);
}

function isOther({ difference }: FoundWords): boolean {
  return difference !== undefined;
}

function foundAt(source: Source, range: Range, errors: number, other: string | undefined): FoundWords {
  const found = readFolded(source.folded, toFoldedRange(source.folded, range));
  const passages = source.passages.filter((passage) => overlaps(passage, range));
  return {
    ...range,
    source,
    line: documentPositionsOf(source.text)(range.start).line,
    errors,
    difference: other === undefined || other === found ? undefined : wordDifference(other, found),
    citations: passages.flatMap(({ citations }) => citations),
  };
}

function toWholeWords({ clear: text }: Folded, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (wordAcross(text, from) !== undefined) from -= 1;
  while (wordAcross(text, to) !== undefined) to += 1;
  return { start: from, end: to };
}

/** Small letters of the same length: a letter whose small form is two letters is left as it is. */
function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
