import type { Range } from '../text/ranges.ts';

/** A text of the same length in which ranges are blank but for their line ends; the ranges are in order, and may be nested. */
export function blanked(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    if (end <= from) continue;
    pieces.push(
      text.slice(from, start),
      text.slice(Math.max(from, start), end).replace(/[^\n\r]/gu, (sign) => ' '.repeat(sign.length)),
    );
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
