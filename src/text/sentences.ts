import { split } from 'sentence-splitter';
import type { Range } from './fold.ts';

/** The sentences of a stretch of running text as ranges of it, without the space around them. */
export function sentencesOf(text: string): Range[] {
  return split(text)
    .filter(({ type }) => type === 'Sentence')
    .map(({ range: [start, end] }) => trimRange(text, { start, end }))
    .filter(({ start, end }) => start < end);
}

/** The range without the white space at its ends. */
export function trimRange(text: string, { start, end }: Range): Range {
  const inside = text.slice(start, end);
  const leading = inside.length - inside.trimStart().length;
  return { start: start + leading, end: Math.max(start + leading, start + inside.trimEnd().length) };
}
