import { loweredWords, raisedWords } from '../html/raised-words.ts';
import type { PageItem } from './page-item.ts';

/**
 * The largest size of raised and lowered digits and their smallest distance from the line, as shares of the line's font size.
 */
const maxShiftedSize = 0.8;
const minRaise = 0.15;
const minLowering = 0.08;

/** The words of a line, with footnote numbers, powers and subscripts kept apart from the words beside them. */
export function withShiftedDigits(parts: readonly PageItem[]): string {
  const size = parts.reduce((largest, { fontSize, str }) => Math.max(largest, str.trim() === '' ? 0 : fontSize), 0);
  let [text, line] = ['', undefined as number | undefined];
  for (const { str, fontSize, y } of parts) {
    const shift = line === undefined ? 0 : y - line;
    const isSmall = fontSize <= maxShiftedSize * size && /^\s*\d+(?:[,\u2013-]\d+)*\s*$/u.test(str);
    if (isSmall && shift >= minRaise * size) text += raisedWords(str, text.slice(-60));
    else if (isSmall && shift <= -minLowering * size) text += loweredWords(str);
    else text += str;
    if (fontSize > maxShiftedSize * size && str.trim() !== '') line = y;
  }
  return text;
}
