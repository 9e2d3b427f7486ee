import type { Range } from './fold.ts';

/** A word of a text: its range, and the form by which it is compared. */
export interface Word extends Range {
  /** Small letters without accents, apostrophes and hyphens: "Armenia’s" is `armenias`, "counter-offensive" is `counteroffensive`. */
  readonly form: string;
}

const joint = '[-\\u2010\\u2011\\u00AD]';
/** Letters and digits; an apostrophe, a hyphen (also at the end of a line) and the point or comma of a number join them. */
const word = new RegExp(
  `[\\p{L}\\p{M}\\p{N}]+(?:(?:['’ʼ]|${joint}(?:[^\\S\\n]*\\r?\\n[^\\S\\n]*)?|(?<=\\p{N})[.,](?=\\p{N}))[\\p{L}\\p{M}\\p{N}]+)*`,
  'gu',
);

/** The words of a stretch of a text, in order, as ranges of the whole text. */
export function wordsOf(text: string, { start, end }: Range): Word[] {
  return [...text.slice(start, end).matchAll(word)].map(({ index, 0: letters }) => ({
    start: start + index,
    end: start + index + letters.length,
    form: formOf(letters),
  }));
}

function formOf(letters: string): string {
  return letters
    .normalize('NFD')
    .replace(/[\u0300-\u036F]|[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase();
}
