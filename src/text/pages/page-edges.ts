import type { Range } from '../ranges.ts';
import { pageStartsIn } from './page-starts.ts';

/** A line that is not blank, without the white space around it. */
export interface EdgeLine extends Range {
  readonly text: string;
  /** Index of its page, from 0. */
  readonly page: number;
  /** The number of other lines that are not blank between it and the edge of the page. */
  readonly depth: number;
}

/** The lines at one edge of every page, those of a page from the edge inwards. */
export type Edge = readonly (readonly EdgeLine[])[];

/** At most so many lines that are not blank, at the top and at the foot of a page, may be running heads. */
const edgeLines = 4;

/** The first and the last lines of every page of a text, whose pages are parted by form feeds. A blank page has none. */
export function pageEdges(text: string): { readonly top: Edge; readonly foot: Edge } {
  const starts = pageStartsIn(text) ?? [];
  const pages = starts.map((start, page) => ({ start, end: (starts[page + 1] ?? text.length + 1) - 1 }));
  return {
    top: pages.map((range, page) => linesFrom(text, range, page, 1)),
    foot: pages.map((range, page) => linesFrom(text, range, page, -1)),
  };
}

/** The first lines of a range, or with `step` -1 the last ones, in reverse order. */
function linesFrom(text: string, { start, end }: Range, page: number, step: 1 | -1): EdgeLine[] {
  const lines: EdgeLine[] = [];
  let at = step === 1 ? start : end;
  while (lines.length < edgeLines && start <= at && at <= end) {
    const from = step === 1 ? at : lineStart(text, at, start);
    const to = step === 1 ? lineEnd(text, at, end) : at;
    const words = text.slice(from, to).trim();
    if (words !== '') {
      const first = text.indexOf(words, from);
      lines.push({ text: words, start: first, end: first + words.length, page, depth: lines.length });
    }
    at = step === 1 ? to + 1 : from - 1;
  }
  return lines;
}

function lineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isBreak(text, at)) at += 1;
  return at;
}

function lineStart(text: string, from: number, start: number): number {
  let at = from;
  while (at > start && !isBreak(text, at - 1)) at -= 1;
  return at;
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
