import { type DirectedPiece, directedPieces, type Direction, directionOf } from '../text/directions.ts';
import { loadArchive } from './load-archive.ts';

/** The `dir` of every page: none where it is what a browser takes anyway. */
export function dirOfPage(): 'rtl' | undefined {
  return pageDirection() === 'rtl' ? 'rtl' : undefined;
}

/** The `dir` of the words of a document on a page of this archive: none where they run as the page does. */
export function dirHere({ language }: { readonly language: string }): Direction | undefined {
  const direction = directionOf(language);
  return direction === pageDirection() ? undefined : direction;
}

/** Words of authors in pieces; those that run another way than the page are apart. Several words are a list with commas. */
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
