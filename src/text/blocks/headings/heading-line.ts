import { isAllCapitals } from '../capitals.ts';
import { endOf } from '../sentence-end.ts';

/** Longer lines are never headings. The longest heading of the documents this was made for has 103 letters. */
const maxHeadingLetters = 110;
/** The same for scripts that write a word with one or two signs. */
const maxHanHeadingLetters = 40;
const maxHeadingWords = 18;

/** The share of the width that a heading of several lines may fill, or one in a text with an empty line after every line. */
export const maxHeadingWidth = 0.8;

/** Whether a line could be a heading by its own look: short, and neither the end of a sentence nor speech. */
export function looksLikeHeading(written: string): boolean {
  const line = withoutSpacing(withoutNote(written));
  const isHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(line);
  if (line.length > (isHan ? maxHanHeadingLetters : maxHeadingLetters) || !/\p{L}/u.test(line)) return false;
  if (isSpeech(line) || isDecorated(line) || holdsSentenceEnd(line) || line.split(/\s+/u).length > maxHeadingWords)
    return false;
  if (isAllCapitals(line)) return /\p{Lu}{2}/u.test(line) && endOf(line) !== 'pause' && !/[?!:]$/u.test(line);
  return (
    endOf(line) === 'words' &&
    /^(?:[\p{N}§]*[.\s)]{0,3}|[([]\p{Nd}{1,3}(?:[.-]\p{Nd}{1,3}){0,3}[)\]]\s+)(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{Script=Georgian}|["“„«][\p{Lu}\p{Lo}]|[\p{N}§])/u.test(
      line,
    )
  );
}

/** A title without the number of a note after it: "The weir[16]". */
export function withoutNote(line: string): string {
  return line.replace(/(?<=[\p{L}\p{N}\p{P}])\[(?:\p{Nd}{1,3}|\*)\]$/u, '');
}

/** A line whose letters are spaced to set it apart, with its words as they are read: "T H E   M I L L" is "THE MILL". */
function withoutSpacing(line: string): string {
  if (!/(?:^|\s)\p{L}(?: \p{L}){2,}(?:\s|$)/u.test(line)) return line;
  return line
    .split(/\s{2,}/u)
    .map((word) => (/^\S(?: \S)+$/u.test(word) ? word.replaceAll(' ', '') : word))
    .join(' ');
}

/** Whether a line begins like speech: with quotation marks that do not close as those of a name do, or with a dash. */
export function isSpeech(line: string): boolean {
  if (/^[-–—―‐]{1,3}\s*[\p{L}\p{N}"“«¡¿…]/u.test(line)) return !isDecorated(line);
  return /^["“”„«‹‘’‚'「『〈《‟]/u.test(line) && !/^(?:'\p{N}|《[^》]+》)/u.test(line);
}

/** Whether a line stands between ornaments, like a printer's mark: *** END ***. */
function isDecorated(line: string): boolean {
  return /^[*=_~#-]{2}/u.test(line) && /[*=_~#-]{2}$/u.test(line);
}

/** Whether a sentence ends within the line: a small word and a full stop before a capital. */
export function holdsSentenceEnd(line: string): boolean {
  return (
    /\p{Ll}{3}[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(line) ||
    /(?:[，；。！？؟।]|(?<=\p{Lo}{3})．)(?=.{0,3}[\p{L}\p{N}])/u.test(line)
  );
}
