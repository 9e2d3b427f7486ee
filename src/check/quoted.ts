import type { Range } from '../text/fold.ts';

/** Ranges of a text that stand inside double quotation marks, straight or curly, without the marks. */
export function quotedRanges(text: string): Range[] {
  return [...text.matchAll(/"([^"]+)"|“([^”]+)”/gu)].map(({ index, 0: whole }) => ({
    start: index + 1,
    end: index + whole.length - 1,
  }));
}

/** Offsets of quotation marks that no other one closes or opens. */
export function loneMarks(text: string): number[] {
  const rest = quotedRanges(text).reduceRight(
    (left, { start, end }) => {
      return `${left.slice(0, start - 1)}${' '.repeat(end - start + 2)}${left.slice(end + 1)}`;
    },
    text.replace(/""/gu, '  '),
  );
  return [...rest.matchAll(/["“”]/gu)].map(({ index }) => index);
}

/** The text with everything inside quotation marks blanked, so that offsets stay. */
export function withoutQuoted(text: string): string {
  return quotedRanges(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
