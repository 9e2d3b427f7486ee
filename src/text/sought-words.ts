import { foldWords } from './fold.ts';

/** Folded characters of the longest words that are searched for in a document. Longer ones would take too long. */
export const maxSoughtLength = 2000;

/** Whether words are short enough to be searched for. */
export function isSought(words: string): boolean {
  return words.length <= maxSoughtLength || foldWords(words).length <= maxSoughtLength;
}
