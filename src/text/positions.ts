import { firstIndex } from './first-index.ts';
import { lineStartsOf } from './line-ends.ts';

/** One-based line and column (in UTF-16 units) of a place in a text, as editors show it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Returns a function from an offset of an author's file to its position; the text is scanned once. */
export function positionsOf(text: string): (offset: number) => Position {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return positionsAmong(lineStarts);
}

/** The same for a document, in which every line end counts that `lineStartsOf` knows. */
export function documentPositionsOf(text: string): (offset: number) => Position {
  return positionsAmong(lineStartsOf(text));
}

function positionsAmong(lineStarts: readonly number[]): (offset: number) => Position {
  return (offset) => {
    const line = Math.max(
      1,
      firstIndex(lineStarts.length, (index) => (lineStarts[index] as number) > offset),
    );
    return { line, column: offset - (lineStarts[line - 1] as number) + 1 };
  };
}
