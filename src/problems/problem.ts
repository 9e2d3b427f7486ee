import type { Position } from '../text/positions.ts';
import { catalogue, type ProblemCode } from './catalogue.ts';

/** Where a problem is: a file, relative to the content folder's parent, and the place in it. */
export interface Place extends Position {
  readonly file: string;
}

/** One thing that keeps an archive from being published. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What is wrong. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** Words that fill a row's message and hint; a value left out reads as nothing. */
type Words = Readonly<Record<string, string | number | undefined>>;

/** Makes a problem from its row in the catalogue. */
export function problem(code: ProblemCode, { file, line, column }: Place, words: Words = {}): Problem {
  const row = catalogue[code];
  const filled = Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, value === undefined ? '' : String(value)]),
  );
  return { code, file, line, column, message: row.message(filled), hint: row.hint(filled) };
}

/** File by file, line by line, so that the same problems always print in the same order. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column || compareStrings(a.code, b.code);
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
