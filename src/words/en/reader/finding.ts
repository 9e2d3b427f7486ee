/** Finding words in a document, on its page. */

import { list, partOf, quotedOnce } from '../grammar.ts';

export const find = 'Find';
/** The accessible name of the field. */
export const field = 'Find in this document';
export const previous = 'Previous place';
export const next = 'Next place';
export const everywhere = 'In all documents';
export const nowhere = 'Not in this document';

/** Which of the places is shown: "3 of 17". */
export function place({ number, count }: { readonly number: number; readonly count: number }): string {
  return partOf(number, count);
}

/** Of a word that is nowhere, where others like it are shown. */
export function nearest({ place: shown, words }: { readonly place: string; readonly words: readonly string[] }): string {
  return `${shown}, of the nearest: ${list(words.map(quotedOnce))}`;
}
