import { numberOf } from '../digits.ts';
import { largestOf } from '../extremes.ts';
import type { Range } from '../ranges.ts';
import { type Edge, type EdgeLine, pageEdges } from './page-edges.ts';
import { isDay, pageNumbersIn } from './page-numbers.ts';

/** Letters of a running head. Longer lines belong to the text. */
const maxHeadLetters = 140;
/** A pattern must occur on so many pages; in a document of two pages on both, if the numbers agree too. */
const minHeadPages = 3;
/** How far apart two pages of one pattern may be: left and right pages have different heads, and a page may have none. */
const maxPagesApart = 3;

/**
 * The running heads, feet and page numbers of a text whose pages are separated by form feeds: ranges of lines, in order. A line
 * at the top or at the foot of a page is one if lines that differ only in their numbers stand at the same edge of most pages,
 * or of three that are close to one another (chapter titles, or alternating heads), or if it holds a number that increases with
 * the pages.
 */
export function runningHeads(text: string): Range[] {
  const { top, foot } = pageEdges(text);
  const lines = new Map([...headsAt(top), ...headsAt(foot)].map(({ start, end }) => [start, end]));
  return [...lines].map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
}

function headsAt(edge: Edge): Range[] {
  const pages = edge.filter(({ length }) => length > 0).length;
  if (pages < 2) return [];
  const lines = edge.flat().filter(({ text }) => text.length <= maxHeadLetters);
  const numbered = numberedLines(lines, pages);
  const repeated = repeatedLines(lines, pages, numbered);
  return edge.flatMap((page) => {
    const isHead = (line: EdgeLine | undefined) =>
      line !== undefined &&
      (repeated.has(line) || (numbered.has(line) && (pages > 2 || isAlone(line) || page.some((other) => repeated.has(other)))));
    // Outside a head there may be one other line, such as the title on the first page.
    const last = page.findLastIndex((line, depth) => isHead(line) && (depth < 2 || isHead(page[depth - 1])));
    return page.slice(0, last + 1).filter(isHead);
  });
}

function isAlone({ text }: EdgeLine): boolean {
  return pageNumbersIn(text).some((number) => number.isAlone);
}

/** Lines with a number that increases by one from page to page. */
function numberedLines(lines: readonly EdgeLine[], pages: number): ReadonlySet<EdgeLine> {
  const series = grouped(lines, ({ text, page }) =>
    pageNumbersIn(text).map(({ value, isRoman }) => `${isRoman ? 'roman ' : ''}${value - page}`),
  );
  return new Set([...series].flatMap((members) => (isOnMost(members, pages) ? members : inRows(members))));
}

/** Lines that differ only in their numbers. */
function repeatedLines(lines: readonly EdgeLine[], pages: number, numbered: ReadonlySet<EdgeLine>): ReadonlySet<EdgeLine> {
  const alike = grouped(lines, ({ text }) => {
    if (isDay(text)) return [];
    const key = text
      .toLowerCase()
      .replace(/\p{Nd}+/gu, '#')
      .replace(/\s+/gu, ' ');
    return /\p{L}{2}/u.test(key) ? [key] : [];
  });
  const numberedPages = new Set([...numbered].map(({ page }) => page));
  return new Set(
    [...alike].flatMap((members) => {
      if (!hasSteadyNumbers(members)) return [];
      if (!isOnMost(members, pages)) return inRows(members);
      return pages > 2 || members.every(({ page }) => numberedPages.has(page)) ? members : [];
    }),
  );
}

/**
 * Whether lines that differ only in numbers have none, the same ones, or one that increases with the pages: other numbers are
 * those of days or chapters.
 */
function hasSteadyNumbers(members: readonly EdgeLine[]): boolean {
  const rows = members.map(({ text, page }) =>
    (text.match(/\p{Nd}+/gu) ?? []).map((digits) => ({ number: numberOf(digits), page })),
  );
  const places = rows[0]?.length ?? 0;
  const columns = Array.from({ length: places }, (_, at) => rows.flatMap((row) => row[at] ?? []));
  const isMostly = (values: readonly number[]) => 2 * timesOfCommonest(values) > members.length;
  return (
    columns.every((column) => isMostly(column.map(({ number }) => number))) ||
    columns.some((column) => isMostly(column.map(({ number, page }) => number - page)))
  );
}

/** How often the most frequent value occurs. */
function timesOfCommonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return largestOf(counts.values(), 0);
}

function isOnMost(members: readonly EdgeLine[], pages: number): boolean {
  const { size } = new Set(members.map(({ page }) => page));
  return size >= Math.min(minHeadPages, pages) && 2 * size > pages;
}

/** The lines that occur on three pages or more that are close to one another. */
function inRows(members: readonly EdgeLine[]): EdgeLine[] {
  const rows: EdgeLine[][] = [];
  for (const line of members) {
    const row = rows.at(-1);
    if (row && line.page - (row.at(-1)?.page ?? 0) <= maxPagesApart) row.push(line);
    else rows.push([line]);
  }
  return rows.filter((row) => new Set(row.map(({ page }) => page)).size >= minHeadPages).flat();
}

function grouped(lines: readonly EdgeLine[], keysOf: (line: EdgeLine) => readonly string[]): Iterable<readonly EdgeLine[]> {
  const groups = new Map<string, EdgeLine[]>();
  for (const line of lines) {
    for (const key of keysOf(line)) {
      const others = groups.get(key);
      if (others) others.push(line);
      else groups.set(key, [line]);
    }
  }
  return groups.values();
}
