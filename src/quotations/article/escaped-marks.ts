import { filler } from '../../text/folding/filler.ts';

/** Letters of a text in the quotation marks of LaTeX: ``so''. */
const latex = /(?<!`)``(?![`\s])(?<words>(?:(?!``|''|\n[^\S\n]*\n)[^]){1,4000}?)''(?!')/gu;
const looksLikeJson = /^\s*[[{]\s*(?:["{[])/u;
/** To its end, or to that of its line if it has none, so that no part of it is read again. */
const jsonString = /"(?:[^"\\\n]|\\[^\n])*(?<end>")?/gu;

/**
 * A text of the same length in which quotation marks that a format writes with other signs are marks: those of LaTeX, those
 * behind a backslash, and in JSON the characters that it escapes.
 */
export function withEscapedMarks(text: string): string {
  const plain = text.includes("''") ? text.replace(latex, `${filler}“$<words>${filler}”`) : text;
  if (!plain.includes('\\')) return plain;
  if (!looksLikeJson.test(plain)) return withMarks(plain);
  return plain.replace(jsonString, (string, end?: string) => (end === undefined ? string : withoutEscapes(string)));
}

/** Marks behind a backslash, which open and close in turn within a paragraph. */
function withMarks(text: string): string {
  let isOpen = false;
  return text.replace(/\\(?<mark>["“”«»])|\n[^\S\n]*\n/gu, (found, mark: string | undefined) => {
    if (mark === undefined) {
      isOpen = false;
      return found;
    }
    if (mark !== '"') return filler + mark;
    isOpen = !isOpen;
    return filler + (isOpen ? '“' : '”');
  });
}

/** A string of JSON. One that has marks within is no quotation as a whole, and loses those around it. */
function withoutEscapes(string: string): string {
  const words = withMarks(
    string.slice(1, -1).replace(/\\(?:u(?<hex>[\da-f]{4})|(?<sign>[nrt/\\]))/giu, (found, hex?: string, sign?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16)) + filler.repeat(found.length - 1);
      return `${filler}${sign === 'n' || sign === 'r' ? '\n' : sign === 't' ? ' ' : (sign ?? '')}`;
    }),
  );
  return /[“”„«»]/u.test(words) ? ` ${words} ` : `"${words}"`;
}
