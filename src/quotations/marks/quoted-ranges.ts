import { firstIndex } from '../../text/first-index.ts';
import type { Range } from '../../text/fold.ts';
import { doubleMarks } from './double-marks.ts';
import { singleMarks } from './single-marks.ts';

/** Ranges of a text that stand inside quotation marks of any language, without the marks; of nested ones, the outermost. */
export function quotedRanges(text: string, language: string): Range[] {
  return pairsIn(text, language)
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
    .filter(({ start, end }) => start < end);
}

/** Offsets of quotation marks without a partner. */
export function loneMarks(text: string, language: string): number[] {
  const lone = [...doubleMarks(text).lone, ...singleMarks(text, language).lone];
  const pairs = pairsIn(text, language);
  let next = 0;
  return lone
    .sort((a, b) => a - b)
    .filter((offset) => {
      while ((pairs[next]?.end ?? Infinity) <= offset) next += 1;
      return !((pairs[next]?.start ?? Infinity) <= offset);
    });
}

/**
 * Pairs of marks, none inside another. A pair of single marks that overlaps a double pair without containing it, or being
 * contained, does not count.
 */
function pairsIn(text: string, language: string): Range[] {
  const doubles = outermost(doubleMarks(text).pairs);
  const singles = outermost(singleMarks(text, language).pairs);
  return outermost([...doubles, ...singles.filter((single) => !crosses(single, doubles))]);
}

function crosses(single: Range, doubles: readonly Range[]): boolean {
  const isWithin = (offset: number) => {
    const at = firstIndex(doubles.length, (index) => (doubles[index] as Range).end > offset);
    return (doubles[at]?.start ?? Infinity) < offset ? at : undefined;
  };
  return isWithin(single.start) !== isWithin(single.end);
}

/** Of ranges that contain others, or overlap, those that begin first. */
export function outermost(pairs: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const pair of pairs.toSorted((a, b) => a.start - b.start)) if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair);
  return kept;
}
