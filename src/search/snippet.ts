import type { Range } from '../text/ranges.ts';
import { united } from '../text/ranges.ts';

/** A part of words that are shown, and whether it is what was asked for. */
export interface SnippetPiece {
  readonly text: string;
  readonly isFound: boolean;
}

export interface Snippet {
  readonly pieces: readonly SnippetPiece[];
  /** Whether words before and after these are left out. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Letters that are shown of a long text, and how many of them before what was found. */
const [maxLetters, lettersBefore] = [280, 80];

/** The part of a text that has the most of what was found, with that marked. `found` is in order. */
export function snippetOf(text: string, found: readonly (Range & { readonly concept: number })[]): Snippet {
  const [start, end] = text.length <= maxLetters ? [0, text.length] : windowOf(text, found);
  const pieces: SnippetPiece[] = [];
  let at = start;
  for (const range of inRows(
    text,
    found.filter((each) => each.start >= start && each.end <= end),
  )) {
    if (range.start > at) pieces.push({ text: text.slice(at, range.start), isFound: false });
    pieces.push({ text: text.slice(range.start, range.end), isFound: true });
    at = range.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isFound: false });
  return { pieces, isCutBefore: start > 0, isCutAfter: end < text.length };
}

/** Ranges in order, those that only a space or a hyphen parts as one. */
export function inRows(text: string, ranges: readonly Range[]): Range[] {
  const rows: { start: number; end: number }[] = [];
  for (const { start, end } of united(ranges)) {
    const last = rows.at(-1);
    if (last && /^[\s\p{Pd}]{1,2}$/u.test(text.slice(last.end, start))) last.end = end;
    else rows.push({ start, end });
  }
  return rows;
}

function windowOf(text: string, found: readonly (Range & { readonly concept: number })[]): [number, number] {
  let best = { from: 0, kinds: 0, count: 0 };
  for (const first of found) {
    const inside = found.filter(({ start, end }) => start >= first.start && end <= first.start + maxLetters - lettersBefore);
    const kinds = new Set(inside.map(({ concept }) => concept)).size;
    if (kinds > best.kinds || (kinds === best.kinds && inside.length > best.count))
      best = { from: first.start, kinds, count: inside.length };
  }
  const from = Math.max(0, Math.min(best.from - lettersBefore, text.length - maxLetters));
  const start = from === 0 ? 0 : from + (/^\S*\s+/u.exec(text.slice(from, best.from))?.[0].length ?? 0);
  const to = Math.min(text.length, start + maxLetters);
  const end = to === text.length ? to : start + (/^[^]*(?=\s)/u.exec(text.slice(start, to))?.[0].length ?? maxLetters);
  return [start, end];
}
