import { isDay } from '../pages/page-numbers.ts';
import { isAllCapitals } from './capitals.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './sentence-end.ts';
import { isStamp } from './stamp-words.ts';

/**
 * Lines that stand alone as headings do and are none, in scanned papers above all: what is printed at the edge of a page with its
 * number, stamps, the fields of forms, notes under the text, and numbers of files. A line with a chapter's number is never one.
 */
export function linesAroundText(groups: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const alone = groups.map(([line, second]) => (line && !second && line.text.length <= maxLetters ? line : undefined));
  const single = alone.filter((line) => line !== undefined);
  const heads = new Set(pageHeads(alone));
  const around = new Set([
    ...heads,
    ...fieldsOfForms(groups),
    ...notes(single.filter((line) => !heads.has(line))),
    ...single.filter(({ text }) => isStamp(text) || hasField(text) || fileNumber.test(text)),
  ]);
  return new Set([...around].filter((line) => line.form === undefined || (heads.has(line) && minFormWords <= wordsIn(line))));
}

/** Longer lines are text. */
const maxLetters = 140;
const numberBefore = /^\p{Nd}{1,3}[\s|·—–-]{1,20}(?=\p{L})/u;
const numberAfter = /[\s|·—–-]{1,20}\p{Nd}{1,3}$/u;
/** A number with a stop after it counts something in the text. */
const pageNumber = /^(?!\p{Nd}+[.)]$)[^\p{L}\p{N}]*\p{Nd}{1,4}[^\p{L}\p{N}]*$/u;

/**
 * Lines with the number of a page before or after words that stand alone elsewhere, with another number or with none; and these
 * words beside a page number that has a line of its own. Parts that are counted from 1 are no pages.
 */
function pageHeads(alone: readonly (Line | undefined)[]): Line[] {
  const places = alone.flatMap((line, index) =>
    line && /\p{L}{2}/u.test(line.text) && !isDay(line.text) ? { line, index } : [],
  );
  const alike = [...Map.groupBy(places, ({ line }) => wordsOf(line.text)).values()].filter((same) => same.length > 1);
  return alike.flatMap((same) => {
    if (areCounted(same.map(({ line }) => line))) return [];
    const bare = same.filter(({ line }) => wordsOf(line.text) === plain(line.text));
    const numbered = same.filter(({ line }) => wordsOf(line.text) !== plain(line.text));
    // The same line with the same number, as "BOOK FIVE: 1806 - 07" in the contents and in the text, is on no two pages.
    const isCounting = bare.length > 0 || new Set(numbered.map(({ line }) => plain(line.text))).size > 1;
    const isHead = ({ text }: Line) => bare.length > 0 || numberBefore.test(text) || isAllCapitals(text);
    return [
      ...numbered.filter(({ line }) => isCounting && isHead(line)),
      ...(bare.length > 1 ? bare.filter(({ index }) => isPage(alone[index - 1]) || isPage(alone[index + 1])) : []),
    ].map(({ line }) => line);
  });
}

function isPage(line: Line | undefined): boolean {
  return line !== undefined && pageNumber.test(line.text);
}

function wordsOf(text: string): string {
  return plain(text.replace(numberBefore, '').replace(numberAfter, ''));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}

/** A number and words that could be those of a part are the head of a page only if they are so many. */
const minFormWords = 3;

function wordsIn({ text }: Line): number {
  return wordsOf(text).split(' ').length;
}

function areCounted(lines: readonly Line[]): boolean {
  return lines.every(
    ({ text }, index) => (/^\d{1,3}(?!\d)/u.exec(text) ?? /(?<!\d)\d{1,3}$/u.exec(text))?.[0] === String(index + 1),
  );
}

/** A place to write or to tick. */
function hasField(text: string): boolean {
  return /[._…]{4,}|[_‗]{2,}|\[[ xX✓]?\]|[☐☑☒□]/u.test(text);
}

/** So many short lines in a row, each by itself, are the fields of a form, if so many of them can be nothing else. */
const [minFields, minSureFields] = [5, 2];
const maxFieldLetters = 60;

function fieldsOfForms(groups: readonly (readonly Line[])[]): Line[] {
  const found: Line[] = [];
  let run: Line[] = [];
  const close = () => {
    if (run.length >= minFields && run.filter(isOfForm).length >= minSureFields) found.push(...run);
    run = [];
  };
  for (const group of groups) {
    const [line] = group;
    if (line && group.length === 1 && mayBeField(line)) run.push(line);
    else close();
  }
  close();
  return found;
}

function mayBeField({ text, form }: Line): boolean {
  if (text.length > maxFieldLetters) return false;
  return hasField(text) || ((!form || pageNumber.test(text)) && !endsSentence(text));
}

/** Whether a line is a label with what was filled in, or a place to do so, or a number that was filled in. */
function isOfForm({ text }: Line): boolean {
  return (
    hasField(text) ||
    pageNumber.test(text) ||
    /^\p{Lu}[^:.]{1,40}:(?:\s|$)/u.test(text) ||
    (isAllCapitals(text) && !/\s/u.test(text))
  );
}

const noteNumber = /^(?:\p{Nd}{1,3}\)?|[*†‡§]{1,3})\s+(?=\S)/u;
/** So many notes end as sentences at least. */
const minNotes = 2;

/** Numbered lines, where half of them end as sentences do: notes, not titles. */
function notes(single: readonly Line[]): Line[] {
  const numbered = single.filter(({ text }) => noteNumber.test(text) && !pageNumber.test(text));
  const ended = numbered.filter(({ text }) => endsSentence(text)).length;
  return ended >= minNotes && 2 * ended >= numbered.length ? numbered : [];
}

const fileNumber = /(?:^|\s)(?:№|N[or]\.|N[°º]|#)\s?\p{Nd}[\p{Nd}/.-]*$/u;
