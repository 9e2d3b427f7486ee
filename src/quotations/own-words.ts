import type { Range } from '../text/ranges.ts';

/** A text of the same length in which what it quotes is blank; the ranges are in order. */
export function ownWords(text: string, quoted: readonly Range[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of quoted) {
    if (start < from) continue;
    pieces.push(
      text.slice(from, start),
      text.slice(start, end).replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length)),
    );
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
