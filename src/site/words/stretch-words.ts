import { onOneLine } from '../../text/one-line.ts';

/** The beginning of a stretch of a document, as a quotation: every letter of it stands in the document, in its order. */
export interface StretchWords {
  readonly words: string;
  /** Whether the stretch goes on after these words. */
  readonly goesOn: boolean;
}

/** What stands before the first letter, but for marks that open its word: the rest closes the words before the stretch. */
const closingBefore = /^[^\p{L}\p{N}]*?(?=(?:(?<=^|\s)["'¿¡\p{Ps}\p{Pi}]+)?[\p{L}\p{N}])/u;
/** Marks at the end that open the words after the stretch. */
const openingAfter = /(?<!\s)\s+["'¿¡\p{Ps}\p{Pi}]+$/u;

/**
 * The first words of a stretch, at most so many characters, on one line. They are cut at the end of a word, or of a
 * letter with its marks where the script has no spaces. A first letter with more marks than that is whole all the same.
 */
export function stretchWords(stretch: string, maxCharacters: number): StretchWords {
  const whole = onOneLine(stretch.trim()).replace(closingBefore, '').replace(openingAfter, '').trim();
  if (whole.length <= maxCharacters) return { words: whole, goesOn: false };
  const most = `{1,${maxCharacters}}`;
  const mark = '[\\u200C-\\u200F\\u061C]*\\p{M}';
  const [words = ''] = new RegExp(`^(?:.${most}(?=\\s)|.${most}(?!${mark})|.(?:${mark})*)`, 'su').exec(whole) ?? [];
  return { words: words.replace(openingAfter, ''), goesOn: words.length < whole.length };
}
