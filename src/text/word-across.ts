/** Raised and lowered digits are no part of the word before them: notes and powers (1907³, m²). */
const letter = '[[\\p{L}\\p{M}\\p{N}]--[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u2079\\u2080-\\u2089]]';
const endOfWord = new RegExp(`(?<!${letter})${letter}+$`, 'v');
const beginningOfWord = new RegExp(`^${letter}+`, 'v');

/** The word that an offset falls inside of, if it does. */
export function wordAcross(text: string, offset: number): string | undefined {
  const before = endOfWord.exec(text.slice(Math.max(0, offset - 50), offset))?.[0];
  const after = beginningOfWord.exec(text.slice(offset, offset + 50))?.[0];
  return before !== undefined && after !== undefined ? before + after : undefined;
}
