import { isUpperOrUncased } from './capitals.ts';
import { isContentsTitle } from './chapter-form.ts';
import { isContentsLine } from './contents.ts';
import type { Draft } from './draft.ts';
import { holdsSentenceEnd, isSpeech } from './headings/heading-line.ts';
import { isShort, type Layout, lettersOf, maxVerseLetters } from './layout.ts';
import { type Line, pairsOf } from './lines.ts';
import { endsSentence } from './sentence-end.ts';

/** The share of the lines of a stanza that leave room for the first word of the next; a smaller one in a poem or a play. */
const [minShortShare, minShortShareInVerse] = [0.7, 0.3];
/** The share of the lines that begin with a capital, or in a script without capitals. */
const minUpperShare = 0.7;
/** If such a share of so many lines begins with a capital, they are verse however long they are. */
const [minCapitalShare, minCapitalLines] = [0.9, 4];
/** The share of the width that each of two lines may fill that are an address or a couplet. */
const maxWidthOfTwo = 0.7;
/** If a sentence ends inside such a share of lines of so many letters, they are prose. */
const [minProseShare, minProseLetters] = [0.5, 50];
/** The share of the width that a line of verse may fill, allowing for proportional letters. */
const maxVerseWidth = 1.3;

/** Whether lines were each broken by the author: verse, addresses, speeches of a play. */
export function isVerse(lines: readonly Line[], layout: Layout): boolean {
  const { width, isWrapped } = layout;
  if (isWrapped && lines.some(({ indent, text }) => indent + text.length > maxVerseWidth * width)) return false;
  if (!layout.isVerse && lines.filter(isOfProse).length >= lines.length * minProseShare) return false;
  const capitals = lines.filter(({ text }) => /^[^\p{L}]{0,3}\p{Lu}.*\p{Ll}/u.test(text)).length;
  if (lines.length >= minCapitalLines && capitals >= lines.length * minCapitalShare) return true;
  const isPair = lines.length === 2 && !layout.isVerse;
  if (
    isPair &&
    (!isWrapped || lines.some(({ text }) => text.length > maxWidthOfTwo * width || lettersOf(text) > maxVerseLetters))
  )
    return false;
  const pairs = pairsOf(lines);
  const short = isWrapped ? pairs.filter(([line, next]) => isShort(line, next, width)).length : pairs.length;
  const upper = lines.filter(({ text }) => isUpperOrUncased(text)).length;
  const isInset = lines.every(({ indent }) => indent > 1);
  const minShare = layout.isVerse ? minShortShareInVerse : minShortShare;
  return short >= pairs.length * minShare && (upper >= lines.length * minUpperShare || isInset);
}

function isOfProse({ text }: Line): boolean {
  return lettersOf(text) >= minProseLetters && holdsSentenceEnd(text);
}

/** So many headings without a number follow one another in no text, unless they stand at its front. */
const minLines = 4;
/** In a document with so many such lines, fewer are enough. */
const minLinesOfDocument = 8;
/** With a paragraph of so many letters the text has begun. */
const minTextLetters = 160;
/** The number of a section before its title, in brackets or not: "(٢-١)", "3.2". */
const sectionNumber = /^[([]?\p{Nd}{1,3}(?:[.-]\p{Nd}{1,3}){0,3}[)\].]?\s/u;

/**
 * The same blocks, with verse of which every line, or every half of one, stands alone between empty lines. Each looks like a
 * heading; but headings have text under them.
 */
export function loneVersesIn(drafts: readonly Draft[]): Draft[] {
  const from = drafts.findIndex(({ kind, lines }) => kind === 'paragraph' && lettersIn(lines) >= minTextLetters);
  if (from === -1) return [...drafts];
  const runs = runsOf(drafts, from);
  const found = new Set(runs.filter(isLoneVerse));
  const isUsual = [...found].reduce((sum, { lines }) => sum + lines.length, 0) >= minLinesOfDocument;
  const starts = new Map(runs.flatMap((run) => (found.has(run) || (isUsual && isVerseOfMany(run)) ? [[run.at, run]] : [])));
  const made: Draft[] = [];
  for (let at = 0; at < drafts.length; at += 1) {
    const run = starts.get(at);
    made.push(run ? { kind: 'verse', lines: run.lines.flatMap(({ lines }) => lines), level: 1 } : (drafts[at] as Draft));
    if (run) at += run.lines.length - 1;
  }
  return made;
}

/** Short lines that follow one another, each alone; and whether the words before them lead to more. */
interface Run {
  readonly at: number;
  readonly lines: readonly Draft[];
  readonly isIntroduced: boolean;
}

function runsOf(drafts: readonly Draft[], from: number): Run[] {
  const runs: Run[] = [];
  for (let at = from + 1; at < drafts.length; at += 1) {
    let end = at;
    while (end < drafts.length && isLone(drafts[end] as Draft)) end += 1;
    if (end === at) continue;
    // What is under the title of a table of contents stays one.
    const title = drafts[at - 1]?.lines[0]?.text ?? '';
    if (isContentsTitle(title)) {
      at = end;
      continue;
    }
    const before = drafts[at - 1]?.lines.at(-1)?.text ?? '';
    const isNamed = /[:：]$/u.test(before);
    runs.push({ ...withoutTitles(drafts, at, end, isNamed), isIntroduced: isNamed || !endsSentence(before) });
    at = end;
  }
  return runs;
}

/** A run without the title over it, which is set apart from it, and the one under it, which the text follows. */
function withoutTitles(drafts: readonly Draft[], at: number, end: number, isNamed: boolean): Pick<Run, 'at' | 'lines'> {
  const blanks = (index: number) => drafts[index]?.lines[0]?.blanks ?? 0;
  const from = end - at > 2 && blanks(at) > blanks(at + 1) && drafts[at]?.kind === 'heading' ? at + 1 : at;
  // Half lines of verse come in pairs, if all of them are here: what is left over before text is its title.
  const isOdd = isNamed && (end - from) % 2 === 1;
  const isOver = isOdd && drafts[end - 1]?.kind === 'heading' && drafts[end]?.kind === 'paragraph';
  return { at: from, lines: drafts.slice(from, isOver ? end - 1 : end) };
}

function isLoneVerse(run: Run): boolean {
  return headingsIn(run) >= Math.max(minLines, run.lines.length / 2);
}

/** Whether a run is verse in a document that has much of it. */
function isVerseOfMany(run: Run): boolean {
  return run.isIntroduced && run.lines.length > 1 && headingsIn(run) >= run.lines.length / 2;
}

function headingsIn({ lines }: Run): number {
  return lines.filter(({ kind }) => kind !== 'paragraph').length;
}

/** A short line without a number or brackets, alone, that is no speech. */
function isLone({ kind, lines }: Draft): boolean {
  const [line, second] = lines;
  return (
    (kind === 'heading' || kind === 'paragraph' || kind === 'contents') &&
    line !== undefined &&
    second === undefined &&
    line.form === undefined &&
    lettersOf(line.text) <= maxVerseLetters &&
    !/[()]|[:：]$/u.test(line.text) &&
    !isSpeech(line.text) &&
    !sectionNumber.test(line.text) &&
    !isContentsLine(line.text)
  );
}

function lettersIn(lines: Draft['lines']): number {
  return lines.reduce((sum, { text }) => sum + lettersOf(text), 0);
}
