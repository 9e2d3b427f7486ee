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
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((lineStarts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (lineStarts[low] as number) + 1 };
  };
}
