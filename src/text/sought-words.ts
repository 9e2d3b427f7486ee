import { foldWords } from './fold.ts';

/** Folded characters of the longest words that are looked for in a document. To look for longer ones takes too long. */
export const maxSoughtLength = 2000;

/** Whether words are not too long to be looked for. */
export function isSought(words: string): boolean {
  return words.length <= maxSoughtLength || foldWords(words).length <= maxSoughtLength;
}
