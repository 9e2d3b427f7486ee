import type { Line } from './lines.ts';

/** The share of the lines of a table that have a cell where others have one. */
const minAlignedShare = 0.6;

/** Whether lines are the rows of a table: separated by tabs or bars, or by wide gaps at the same columns. */
export function isTable(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const minAligned = lines.length * minAlignedShare;
  if (lines.filter(({ text }) => /\t/u.test(text) || /^[|+].*[|+]$/u.test(text)).length >= minAligned) return true;
  const columns = new Map<number, number>();
  const rows = lines.map(({ text, indent }) => new Set([...text.matchAll(/(?<! {3}) {3,}(?=\S)/gu)].map(cellAt(indent))));
  for (const row of rows) for (const column of row) columns.set(column, (columns.get(column) ?? 0) + 1);
  const aligned = rows.filter((row) => [...row].some((column) => (columns.get(column) ?? 0) > 1)).length;
  return aligned >= minAligned;
}

/** The column at which a cell begins, rounded to two: in print it moves by one. */
function cellAt(indent: number) {
  return ({ index, 0: gap }: RegExpExecArray) => Math.round((indent + index + gap.length) / 2);
}
