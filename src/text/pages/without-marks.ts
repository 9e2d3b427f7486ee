import { filler } from '../folding/filler.ts';
import type { Range } from '../ranges.ts';

/**
 * A text with its marks replaced: by spaces beside white space, and by invisible characters inside words. It says the same, at
 * unchanged offsets.
 */
export function withoutMarks(text: string, marks: readonly Range[]): string {
  if (marks.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    const isApart = !/\S/u.test(text.charAt(start - 1)) || !/\S/u.test(text.charAt(end));
    pieces.push(
      text.slice(from, start),
      text.slice(start, end).replace(/[^\s]/gu, (sign) => (isApart ? ' ' : filler).repeat(sign.length)),
    );
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
