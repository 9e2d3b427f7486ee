import stringWidth from 'string-width';
import type { Place } from '../../problems/problem.ts';
import { isUnseen } from './plain-words.ts';

/** A line of a file as a terminal shows it, with the place in it underlined. All three have the same number of cells. */
export interface CodeFrame {
  readonly number: string;
  readonly line: string;
  readonly underline: string;
}

const tabCells = 4;
/** At most so many letters on either side of a place are looked at. */
const maxContext = 300;
/** Widths of the letters seen so far, in cells; measuring them takes as long as all the rest. */
const sizes = new Map<string, number>();
const maxKnownSizes = 10_000;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Frames of a text: the line in which a place begins, at most `width` cells wide, cut around the place when it is longer.
 * Letters count as many cells as terminals give them, tabs become spaces, and letters that would not be seen show as a
 * sign. Nothing for a place that is a whole file or a line that is not there.
 */
export function codeFrames(text: string): (place: Place, width: number) => CodeFrame | undefined {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return (place, width) => codeFrame(lines[place.line - 1], place, width);
}

function codeFrame(whole: string | undefined, { line, column, end }: Place, width: number): CodeFrame | undefined {
  if (whole === undefined || (end && end.line === line && end.column === column)) return undefined;
  const start = Math.min(column - 1, whole.length);
  const stop = Math.max(!end ? start + 1 : end.line > line ? whole.trimEnd().length : end.column - 1, start + 1);
  const cells = cellsOf(whole, start, stop);
  const { shown, before, after } = cutAround(cells, width);
  const underline = shown.map(({ isMarked, size }) => (isMarked ? '^' : ' ').repeat(size)).join('');
  return {
    number: String(line),
    line: `${before ? '…' : ''}${shown.map(({ letter }) => letter).join('')}${after ? '…' : ''}`.trimEnd(),
    underline: `${before ? ' ' : ''}${underline}`.trimEnd(),
  };
}

interface Cell {
  readonly letter: string;
  readonly size: number;
  readonly isMarked: boolean;
}

function cellsOf(line: string, start: number, stop: number): Cell[] {
  const from = Math.max(0, start - maxContext);
  const to = Math.min(stop, start + maxContext) + maxContext;
  // A place may be the end of the line.
  const near = line.slice(from, to) + (to > line.length ? ' ' : '');
  if (/^[ -~]*$/u.test(near)) {
    return Array.from(near, (letter, index) => ({ letter, size: 1, isMarked: start <= from + index && from + index < stop }));
  }
  let used = 0;
  return [...letters.segment(near)].map(({ segment, index }) => {
    const letter = segment === '\t' ? ' '.repeat(tabCells - (used % tabCells)) : isUnseen(segment) ? '\uFFFD' : segment;
    const size = sizes.get(letter) ?? stringWidth(letter);
    if (sizes.size < maxKnownSizes) sizes.set(letter, size);
    used += size;
    return { letter, size, isMarked: from + index < stop && start < from + index + segment.length };
  });
}

/** The cells that fit: the whole place if possible, with more of the line before it than after it. */
function cutAround(cells: readonly Cell[], width: number) {
  const total = sizeOf(cells);
  if (total <= width + 1) return { shown: cells, before: false, after: false };
  const room = width - 2;
  const first = cells.findIndex(({ isMarked }) => isMarked);
  const marked = Math.min(sizeOf(cells.filter(({ isMarked }) => isMarked)), room);
  let from = first;
  for (let left = Math.floor((room - marked) * 0.6); from > 0 && left >= (cells[from - 1]?.size ?? 0); from -= 1) {
    left -= cells[from - 1]?.size ?? 0;
  }
  let to = from;
  for (let left = room; to < cells.length && left >= (cells[to]?.size ?? 0); to += 1) left -= cells[to]?.size ?? 0;
  // Near the end of the line, room that is left goes to the words before.
  for (let left = room - sizeOf(cells.slice(from, to)); from > 0 && left >= (cells[from - 1]?.size ?? 0); from -= 1) {
    left -= cells[from - 1]?.size ?? 0;
  }
  return { shown: cells.slice(from, to), before: from > 0, after: to < cells.length };
}

function sizeOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { size }) => sum + size, 0);
}
