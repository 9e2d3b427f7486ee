import { isContentsTitle } from './chapter-form.ts';
import type { Draft } from './draft.ts';

/** A table of contents has at least so many headings in a row, more than the titles at the beginning of any part of a book. */
const minContentsHeadings = 4;
/** The share of its lines that occur again as headings of the parts that they name. */
const minAgainShare = 0.6;
/** Titles that the first part may have above it: of the book, of the part, of the chapter. */
const maxTitles = 3;

/** Whether a line leads to a page: words, dots and a number. */
export function isContentsLine(line: string): boolean {
  const number = /(?<![\p{L}\p{N}])(?:\p{Nd}{1,4}|[ivxlcIVXLC]{1,7})$/u.exec(line);
  if (!number || !/\p{L}/u.test(line)) return false;
  const before = line.slice(Math.max(0, number.index - maxDotLetters), number.index).replace(/\s/gu, '');
  return /[.·_]{3}$|…$/u.test(before);
}

/** Letters before the page number among which the dots are, with the spaces between them. */
const maxDotLetters = 12;

/** The same blocks, with headings that only list what follows turned into lines of contents. */
export function contentsIn(drafts: readonly Draft[]): Draft[] {
  const made = [...drafts];
  const counts = new Map<string, number>();
  for (const draft of drafts)
    if (draft.kind === 'heading') for (const key of keysOf(draft)) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let at = 0; at < made.length; at += 1) {
    const end = endOfRun(made, at);
    if (end - at >= minContentsHeadings) {
      const [from, to] = listed(made.slice(at, end), counts);
      for (let index = at + from; index < at + to; index += 1) {
        const draft = made[index] as Draft;
        if (draft.kind !== 'divider') made[index] = { ...draft, kind: 'contents' };
      }
    }
    at = Math.max(at, end - 1);
  }
  return made;
}

/** The index at which a run of headings ends that follow one another with nothing between them. */
function endOfRun(drafts: readonly Draft[], from: number): number {
  let end = from;
  while (end < drafts.length && isTitle(drafts[end] as Draft)) end += 1;
  return end;
}

function isTitle({ kind }: Draft): boolean {
  return kind === 'heading' || kind === 'caption' || kind === 'contents';
}

/** The part of a run of headings that is a list: after its own title, before the first heading of the text. */
function listed(run: readonly Draft[], counts: ReadonlyMap<string, number>): readonly [number, number] {
  const title = run.findIndex((draft) => isContentsTitle(titleOf(draft)));
  const from = title + 1;
  const to = startOfText(run, from);
  const again = run
    .slice(from, to)
    .filter((draft) => draft.kind === 'contents' || keysOf(draft).some((key) => (counts.get(key) ?? 0) > 1));
  return title !== -1 || (again.length >= (to - from) * minAgainShare && !isTitlesOfParts(run)) ? [from, to] : [0, 0];
}

/** Whether a run holds a part and a chapter and the title of each, as over the first chapter of a part: "BOOK TWO", its name, … */
function isTitlesOfParts(run: readonly Draft[]): boolean {
  const ranks = run.flatMap(({ rank }) => rank ?? []);
  return ranks.length > 1 && new Set(ranks).size === ranks.length && run.length <= 2 * ranks.length;
}

/**
 * The index at which the first heading of the list occurs again; else after the widest gap near the end, or before the last
 * heading.
 */
function startOfText(run: readonly Draft[], from: number): number {
  const first = run[from];
  const again = first ? run.findIndex((draft, index) => index > from && sharesKey(draft, first)) : -1;
  if (again !== -1) return again;
  const last = run.length - 1;
  const usual = run[Math.floor((from + last) / 2)]?.lines[0]?.blanks ?? 0;
  for (let at = Math.max(from + 1, run.length - maxTitles); at <= last; at += 1) {
    if ((run[at]?.lines[0]?.blanks ?? 0) > usual + 1) return at;
  }
  return run[last]?.kind === 'contents' ? run.length : last;
}

function sharesKey(draft: Draft, other: Draft): boolean {
  const keys = keysOf(other);
  return keysOf(draft).some((key) => keys.includes(key));
}

/** The forms by which a heading is recognized when it occurs again: all of its words, and its kind and number. */
function keysOf(draft: Draft): string[] {
  const words = titleOf(draft)
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
  const form = draft.lines[0]?.form?.key;
  return form === undefined || form === words ? [words] : [words, form];
}

function titleOf({ lines }: Draft): string {
  return lines.map(({ text }) => text).join(' ');
}
