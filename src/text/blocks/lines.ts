import type { Range } from '../fold.ts';
import { isSpace, lineStartsOf } from '../line-ends.ts';
import { type ChapterForm, chapterForm } from './chapter-form.ts';

/** A line of a document that has words: their range, without the white space around them. */
export interface Line extends Range {
  readonly text: string;
  /** The kind and number that it names, if it is the heading of a part. */
  readonly form: ChapterForm | undefined;
  /** Indentation in columns. */
  readonly indent: number;
  /** The number of empty lines before it. */
  readonly blanks: number;
  /** Whether a form feed comes between it and the line before. */
  readonly isOnNewPage: boolean;
}

/** The lines that have words, in order. Of a text with blanks for its running heads, `raw` tells which blanks indent a line. */
export function linesOf(text: string, raw = text): Line[] {
  const lines: Line[] = [];
  const starts = lineStartsOf(text);
  let blanks = 0;
  let isOnNewPage = false;
  for (const [number, from] of starts.entries()) {
    const to = starts[number + 1] ?? text.length;
    const range = inside(text, from, to);
    const before = text.slice(from, range.start);
    if (range.start < range.end) {
      isOnNewPage ||= before.includes('\f');
      const words = text.slice(range.start, range.end);
      const indent = columnsOf(
        raw
          .slice(from, range.start)
          .split(/[\n\r\v\f\u0085\u2028\u2029]/u)
          .at(-1) ?? '',
      );
      lines.push({ ...range, text: words, form: chapterForm(words), indent, blanks, isOnNewPage });
      [blanks, isOnNewPage] = [0, text.slice(range.end, to).includes('\f')];
    } else if (before.includes('\f')) isOnNewPage = true;
    else if (number < starts.length - 1) blanks += 1;
    // A paragraph separator (U+2029) counts as an empty line.
    if (text[to - 1] === '\u2029' && range.start < range.end) blanks += 1;
  }
  return lines;
}

/** Every line but the last with the line after it. */
export function pairsOf(lines: readonly Line[]): (readonly [line: Line, next: Line])[] {
  return lines.slice(1).map((next, index) => [lines[index] as Line, next]);
}

function inside(text: string, from: number, to: number): Range {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

const tabColumns = 8;

/** A tab is as wide as eight spaces, the space of Chinese and Japanese as two. */
function columnsOf(space: string): number {
  let columns = 0;
  for (const character of space) {
    if (character === '\t') columns += tabColumns;
    else if (character === '\u3000') columns += 2;
    else if (character !== '\f' && character !== '\uFEFF') columns += 1;
  }
  return columns;
}
