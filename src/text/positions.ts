import { firstIndex } from './first-index.ts';
import { lineStartsOf } from './line-ends.ts';

/** One-based line and column (in UTF-16 units) of a place in a text, as editors show it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Returns a function that turns an offset into its position; the text is scanned once. */
export function positionsOf(text: string): (offset: number) => Position {
  const lineStarts = lineStartsOf(text);
  return (offset) => {
    const line = Math.max(
      1,
      firstIndex(lineStarts.length, (index) => (lineStarts[index] as number) > offset),
    );
    return { line, column: offset - (lineStarts[line - 1] as number) + 1 };
  };
}
