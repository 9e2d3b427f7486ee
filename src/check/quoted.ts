import type { Range } from '../text/fold.ts';

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/** Ranges of a text that stand inside double quotation marks, straight or curly, without the marks. */
export function quotedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/["“]/gu)) {
    if (index < from || unclosed.has(mark)) continue;
    const end = text.indexOf(closing[mark] as string, index + 1);
    // What is not closed here is not closed further on: it is not looked for again.
    if (end === -1) unclosed.add(mark);
    else if (end > index + 1) {
      ranges.push({ start: index + 1, end });
      from = end + 1;
    }
  }
  return ranges;
}

/** Offsets of quotation marks that no other one closes or opens. */
export function loneMarks(text: string): number[] {
  const marked = text.replace(/""/gu, '  ');
  const whole = quotedRanges(text).map(({ start, end }) => ({ start: start - 1, end: end + 1 }));
  return [...blanked(marked, whole).matchAll(/["“”]/gu)].map(({ index }) => index);
}

/** The text with everything inside quotation marks blanked, so that offsets stay. */
export function withoutQuoted(text: string): string {
  return blanked(text, quotedRanges(text));
}

function blanked(text: string, ranges: readonly Range[]): string {
  const pieces = ranges.map(
    ({ start, end }, index) => text.slice(ranges[index - 1]?.end ?? 0, start) + ' '.repeat(end - start),
  );
  return pieces.join('') + text.slice(ranges.at(-1)?.end ?? 0);
}
