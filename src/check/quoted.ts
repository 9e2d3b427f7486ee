import type { Range } from '../text/fold.ts';

/** Ranges of a text that stand inside double quotation marks, straight or curly, without the marks. */
export function quotedRanges(text: string): Range[] {
  return [...text.matchAll(/"([^"]+)"|“([^”]+)”/gu)].map(({ index, 0: whole }) => ({
    start: index + 1,
    end: index + whole.length - 1,
  }));
}

/** The text with everything inside quotation marks blanked, so that offsets stay. */
export function withoutQuoted(text: string): string {
  return quotedRanges(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
