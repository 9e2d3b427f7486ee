import { blocksOf } from '../text/blocks.ts';
import type { Range } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Coverage } from './types.ts';

/** How much of a text its passages cover. A character cited twice counts once; white space does not count. */
export function coverageOf(text: string, passages: readonly Range[]): Coverage {
  const cited = union(passages);
  const sentences = blocksOf(text).flatMap(({ start, end }) =>
    sentencesOf(text.slice(start, end)).map((range) => ({ start: start + range.start, end: start + range.end })),
  );
  return {
    characters: countLetters(text),
    citedCharacters: cited.reduce((sum, { start, end }) => sum + countLetters(text.slice(start, end)), 0),
    sentences: sentences.length,
    citedSentences: sentences.filter((sentence) =>
      cited.some((range) => range.start < sentence.end && sentence.start < range.end),
    ).length,
  };
}

function union(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function countLetters(text: string): number {
  return text.replace(/\s+/gu, '').length;
}
