import type { Range } from '../ranges.ts';

/** Has no width and joins nothing: what folds away without parting the letters beside it. */
const nothing = '\u2060';

/**
 * A text with spaces for its marks that stand beside white space, and nothing to be seen for those inside words: what it says,
 * at the offsets where it says it.
 */
export function withoutMarks(text: string, marks: readonly Range[]): string {
  if (marks.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    const isApart = !/\S/u.test(text.charAt(start - 1)) || !/\S/u.test(text.charAt(end));
    pieces.push(
      text.slice(from, start),
      text.slice(start, end).replace(/[^\s]/gu, (sign) => (isApart ? ' ' : nothing).repeat(sign.length)),
    );
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
