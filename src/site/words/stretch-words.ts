import { onOneLine } from '../../text/one-line.ts';

/** The beginning of a stretch of a document as a quotation: all its letters are in the document, in this order. */
export interface StretchWords {
  readonly words: string;
  /** Whether the stretch continues after these words. */
  readonly goesOn: boolean;
}

/** Matches what comes before the first word, except opening marks of that word: it belongs to the words before the stretch. */
const closingBefore = /^[^\p{L}\p{N}]*?(?=(?:(?<=^|\s)["'¿¡\p{Ps}\p{Pi}]+)?[\p{L}\p{N}])/u;
/** Matches marks at the end that open the words after the stretch. */
const openingAfter = /(?<!\s)\s+["'¿¡\p{Ps}\p{Pi}]+$/u;

/**
 * The first words of a stretch on one line, with at most `maxCharacters` characters (UTF-16 code units). They are cut at the
 * end of a word, or, in scripts without spaces, after a letter with its combining marks. A first letter with more marks than
 * that is kept whole.
 */
export function stretchWords(stretch: string, maxCharacters: number): StretchWords {
  const whole = onOneLine(stretch.trim()).replace(closingBefore, '').replace(openingAfter, '').trim();
  if (whole.length <= maxCharacters) return { words: whole, goesOn: false };
  const upToMax = `{1,${maxCharacters}}`;
  const mark = '[\\u200C-\\u200F\\u061C]*\\p{M}';
  const [words = ''] = new RegExp(`^(?:.${upToMax}(?=\\s)|.${upToMax}(?!${mark})|.(?:${mark})*)`, 'su').exec(whole) ?? [];
  return { words: words.replace(openingAfter, ''), goesOn: words.length < whole.length };
}
