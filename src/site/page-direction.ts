import { type DirectedPiece, directedPieces, type Direction, directionOf } from '../text/directions.ts';
import { loadArchive } from './load-archive.ts';

/** The `dir` of every page: undefined for left to right, which is the default of browsers. */
export function dirOfPage(): 'rtl' | undefined {
  return pageDirection() === 'rtl' ? 'rtl' : undefined;
}

/** The `dir` of words of a document on a page of this archive: undefined if they run in the direction of the page. */
export function dirHere({ language }: { readonly language: string }): Direction | undefined {
  const direction = directionOf(language);
  return direction === pageDirection() ? undefined : direction;
}

/**
 * Words of authors in pieces; words that run in the other direction than the page are pieces of their own. Several texts are
 * joined to a list with commas.
 */
export function wordsHere(words: string | readonly string[]): readonly DirectedPiece[] {
  const each = typeof words === 'string' ? [words] : words;
  return each.flatMap((text, index) => [
    ...(index > 0 ? [{ text: ', ', isApart: false }] : []),
    ...directedPieces(text, pageDirection()),
  ]);
}

function pageDirection(): Direction {
  return directionOf(loadArchive().site.language);
}
