import { isSpace } from '../line-ends.ts';

/** What ends a sentence, in the scripts that have a sign for it. */
const stops = '.!?…‥:։՜՞؟۔।॥။።፧።᠃᠉‼⁇⁈⁉。．！？：｡︒។៕།༎';
/** Punctuation inside a sentence: no heading ends with it. */
const pauses = ',;·•՝،؛‚﹐﹑、，；︐፣፤፥၊–—―-‐&\u0387';
const closers = '"”’\'»›」』）)]}〉》】*_';
const superscripts = '¹²³⁰⁴⁵⁶⁷⁸⁹†‡';

/** Whether the last words of a line end a sentence; a colon ends what stands before it too. */
export function endsSentence(line: string | undefined): boolean {
  return line !== undefined && endOf(line) === 'stop';
}

/**
 * How a line ends: with a sentence, with punctuation inside one, with a footnote mark, with a quotation closed after a space in
 * the French way, or with plain words. Closing marks and footnote numbers after a sign are skipped.
 */
export function endOf(line: string): 'stop' | 'pause' | 'note' | 'quotation' | 'words' {
  let at = lastLetter(line, line.length);
  const isQuotation = /[»›]/u.test(line[at] ?? '') && /\s/u.test(line[at - 1] ?? '');
  let hasNote = false;
  for (;;) {
    const before = at;
    while (closers.includes(line[at] ?? ' ')) at = lastLetter(line, at);
    const note = noteBefore(line, at);
    // A number in round brackets may belong to the words.
    hasNote ||= note < at && line[at + 1] !== ')';
    at = note;
    if (at === before || at < 0) break;
  }
  const sign = line[at] ?? ' ';
  if (stops.includes(sign)) return 'stop';
  if (pauses.includes(sign)) return 'pause';
  if (hasNote) return 'note';
  return isQuotation ? 'quotation' : 'words';
}

/** The offset of the last character before `before` that is not white space. */
function lastLetter(line: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && isSpace(line.charCodeAt(at))) at -= 1;
  return at;
}

/**
 * The offset before a footnote number that ends at `end`: one that is raised, in brackets, or directly after a sign or a small
 * letter.
 */
function noteBefore(line: string, end: number): number {
  let at = end;
  while (at > 0 && superscripts.includes(line[at] as string)) at -= 1;
  if (at < end) return at;
  while (at > 0 && /\p{Nd}/u.test(line[at] as string)) at -= 1;
  const isNumber = at < end && end - at <= (line[end + 1] === ')' || line[end + 1] === ']' ? 4 : maxNoteDigits);
  if (isNumber && /[[(]/u.test(line[at] as string) && /[\])]/u.test(line[end + 1] ?? '')) return lastLetter(line, at);
  return isNumber && (stops + closers).includes(line[at] as string) && !isDecimal(line, at) ? at : noteAtWord(line, at, end);
}

/** In "the mill3" there is a footnote number; in "A4" and "2020" there is none. */
function noteAtWord(line: string, at: number, end: number): number {
  return at < end && end - at <= 2 && /\p{Ll}\p{Ll}$/u.test(line.slice(Math.max(0, at - 1), at + 1)) ? at : end;
}

function isDecimal(line: string, at: number): boolean {
  return /[.:]/u.test(line[at] as string) && /\p{Nd}/u.test(line[at - 1] ?? '');
}

const maxNoteDigits = 3;
