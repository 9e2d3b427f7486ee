import type { Range } from '../fold.ts';
import { closestMatches, type Match } from './closest-matches.ts';

/** The share of letters that may differ; beyond it, two passages are not worth comparing. */
const maxErrorShare = 0.4;
const maxComparedLength = 240;
/** At most so many ends of ranges are looked at: more than the few wanted matches can have. */
const maxMatches = 10_000;

/**
 * The ranges of `text` most like `words`: those in which the fewest letters differ, in order, none overlapping, at most
 * `count`. For suggestions only: an approximate match never anchors a citation. Long words are compared by their first
 * 240 letters.
 */
export function nearest(text: string, words: string, count = 3): Match[] {
  const pattern = words.slice(0, maxComparedLength);
  const found = closestMatches(text, pattern, Math.floor(pattern.length * maxErrorShare), maxMatches)
    .map(({ start, end, errors }) => ({ ...wholeWords(text, { start, end: end + words.length - pattern.length }), errors }))
    .sort((a, b) => a.start - b.start);
  const kept: Match[] = [];
  for (const near of found) {
    if (kept.length === count) break;
    if (kept.every((other) => near.end <= other.start || near.start >= other.end)) kept.push(near);
  }
  return kept;
}

function wholeWords(text: string, { start, end }: Range): Range {
  const before = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  return { start: start - before, end: Math.min(text.length, end + after) };
}
