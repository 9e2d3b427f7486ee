import { isSpace } from '../line-ends.ts';

/** What ends a sentence, in the scripts that have a sign for it. */
const stops = '.!?…‥:։՜՞؟۔।॥။።፧።᠃᠉‼⁇⁈⁉。．！？：｡︒។៕།༎';
/** What parts a sentence: no heading ends with it. */
const pauses = ',;·•՝،؛‚﹐﹑、，；︐፣፤፥၊–—―-‐&\u0387';
const closers = '"”’\'»›」』）)]}〉》】*_';
const superscripts = '¹²³⁰⁴⁵⁶⁷⁸⁹†‡';

/** Whether the last words of a line end a sentence; a colon ends what stands before it too. */
export function endsSentence(line: string | undefined): boolean {
  return line !== undefined && endOf(line) === 'stop';
}

/**
 * How a line ends: as a sentence does, with a sign that parts one, with the mark of a note, with a quotation that is closed
 * after a space as the French do, or with words alone. Closing marks and numbers of notes after a sign do not count.
 */
export function endOf(line: string): 'stop' | 'pause' | 'note' | 'quotation' | 'words' {
  let at = lastLetter(line, line.length);
  const isQuotation = /[»›]/u.test(line[at] ?? '') && /\s/u.test(line[at - 1] ?? '');
  let hasNote = false;
  for (;;) {
    const before = at;
    while (closers.includes(line[at] ?? ' ')) at = lastLetter(line, at);
    const note = noteBefore(line, at);
    // A number in round brackets may as well belong to the words.
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

/** The last character before a place that is no white space. */
function lastLetter(line: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && isSpace(line.charCodeAt(at))) at -= 1;
  return at;
}

/** Before the number of a note that ends at a place: raised, in brackets, or right after a sign or a small letter. */
function noteBefore(line: string, end: number): number {
  let at = end;
  while (at > 0 && superscripts.includes(line[at] as string)) at -= 1;
  if (at < end) return at;
  while (at > 0 && /\p{Nd}/u.test(line[at] as string)) at -= 1;
  const isNumber = at < end && end - at <= (line[end + 1] === ')' || line[end + 1] === ']' ? 4 : maxNoteDigits);
  if (isNumber && /[[(]/u.test(line[at] as string) && /[\])]/u.test(line[end + 1] ?? '')) return lastLetter(line, at);
  return isNumber && (stops + closers).includes(line[at] as string) && !isDecimal(line, at) ? at : noteAtWord(line, at, end);
}

/** In "the mill3" a note; in "A4" and "2020" none. */
function noteAtWord(line: string, at: number, end: number): number {
  return at < end && end - at <= 2 && /\p{Ll}\p{Ll}$/u.test(line.slice(Math.max(0, at - 1), at + 1)) ? at : end;
}

function isDecimal(line: string, at: number): boolean {
  return /[.:]/u.test(line[at] as string) && /\p{Nd}/u.test(line[at - 1] ?? '');
}

const maxNoteDigits = 3;
