/**
 * The offsets at which the lines of a text begin. A line ends with a line feed, a carriage return or both, with NEL, U+2028 or
 * U+2029, with a vertical tab, and with a form feed between words: beside another line end a form feed only ends a page.
 */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  let hasWords = false;
  /** The offset after form feeds that end a line if words follow on it. */
  let newPage: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === formFeed) {
      if (hasWords) newPage = at + 1;
      continue;
    }
    const length = lineEndAt(text, at);
    if (length > 0) {
      at += length - 1;
      starts.push(at + 1);
      [hasWords, newPage] = [false, undefined];
    } else if ((!hasWords || newPage !== undefined) && !isSpace(code)) {
      if (newPage !== undefined) starts.push(newPage);
      [hasWords, newPage] = [true, undefined];
    }
  }
  return starts;
}

/** How many characters end a line at an offset of a text: 0 if none, 2 for a carriage return before a line feed. */
function lineEndAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < lineFeed || (code > carriageReturn && code < nextLine)) return 0;
  if (code === carriageReturn) return text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
  return code < carriageReturn || code === nextLine || code === lineSeparator || code === paragraphSeparator ? 1 : 0;
}

/** Whether a character is white space; `\s` leaves out NEL, which ends a line. */
export function isSpace(code: number): boolean {
  if (code < nextLine) return code === 0x20 || (code >= tab && code <= carriageReturn);
  return code === nextLine || /\s/u.test(String.fromCharCode(code));
}

const tab = 0x09;
const lineFeed = 0x0a;
const formFeed = 0x0c;
const carriageReturn = 0x0d;
const nextLine = 0x85;
const lineSeparator = 0x2028;
const paragraphSeparator = 0x2029;
