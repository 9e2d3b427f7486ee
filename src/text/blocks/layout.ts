import type { Line } from './lines.ts';
import { endOf, endsSentence } from './sentence-end.ts';

/** How a document is laid out, as most of its lines say. */
export interface Layout {
  /** The length that 19 lines in 20 do not pass: one long line is not how wide a document is. */
  readonly width: number;
  /** Whether paragraphs are broken into lines; otherwise every line is one. */
  readonly isWrapped: boolean;
  /** Whether an empty line stands between the lines of a paragraph. */
  readonly isDoubleSpaced: boolean;
  /** Whether empty lines part paragraphs: where none do, short lines and lines that are moved in are looked at. */
  readonly hasBlanks: boolean;
  /** Whether most lines are ended by hand: a play, a poem. */
  readonly isVerse: boolean;
}

/** Nobody breaks lines at more letters than these. */
const widest = 220;
/** Nor at fewer than these. */
const leastWidth = 30;
/** The share of letters in longer lines from which on a document is not broken into lines. */
const shareUnwrapped = 0.4;
const shareDoubleSpaced = 0.7;
/** The share of lines before an empty one that do not end a sentence, where it stands inside paragraphs. */
const shareOpen = 0.35;
const shareBlank = 0.1;
/** Lines of which something can be said, and of which more can. */
const [fewest, manyLines] = [5, 40];
const shareByHand = 0.25;

export function layoutOf(lines: readonly Line[]): Layout {
  const isWrapped = isBroken(lines);
  const width = lengthOfMost(isWrapped ? lines.filter(({ text }) => text.length <= widest) : lines);
  const pairs = Math.max(1, lines.length - 1);
  const blank = lines.filter(({ blanks }, index) => index > 0 && blanks > 0).length;
  return {
    width,
    isWrapped,
    isDoubleSpaced: isWrapped && isDoubleSpaced(lines, width),
    hasBlanks: blank >= pairs * shareBlank,
    isVerse: isWrapped && isVerse(lines, width),
  };
}

/** Whether lines that leave their sentence open leave room too, as one line in four does in verse and in plays, and hardly one in ten in prose. */
function isVerse(lines: readonly Line[], width: number): boolean {
  const open = lines.filter((line, index) => lines[index + 1]?.blanks === 0 && !endsSentence(line.text));
  const short = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next?.blanks === 0 && !endsSentence(line.text) && isShort(line, next, width);
  });
  return lines.length >= manyLines && short.length > open.length * shareByHand;
}

/** Whether paragraphs are broken into lines: few letters stand in long lines, or more lines go on in the next than are long. */
function isBroken(lines: readonly Line[]): boolean {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const long = lines.filter(({ text }) => text.length > widest);
  if (long.reduce((sum, { text }) => sum + text.length, 0) < letters * shareUnwrapped) return true;
  const goingOn = lines.filter(({ text }, index) => {
    const next = lines[index + 1];
    return text.length <= widest && text.length > leastWidth && next?.blanks === 0 && goesOn(text, next.text);
  });
  return goingOn.length > long.length;
}

function lengthOfMost(lines: readonly Line[]): number {
  const lengths = lines.map(({ indent, text }) => indent + text.length).sort((a, b) => a - b);
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.95))] ?? 0;
}

function isDoubleSpaced(lines: readonly Line[], width: number): boolean {
  if (lines.length < fewest) return false;
  const apart = lines.filter(({ blanks }, index) => index > 0 && blanks > 0);
  const open = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next?.blanks === 1 && !endsSentence(line.text) && !isShort(line, next, width);
  });
  return apart.length >= (lines.length - 1) * shareDoubleSpaced && open.length >= apart.length * shareOpen;
}

/** How much of the width a line leaves that was ended by hand. Lines of print with letters of any width differ by less. */
const leastLeft = 0.15;

/** Whether a line ends although the first word of the next had room on it. */
export function isShort(line: Line, next: Line, width: number): boolean {
  return line.indent + line.text.length + 1 + firstWord(next.text) <= width * (1 - leastLeft);
}

/** Letters of the first word; of a script without spaces two, because it is broken anywhere. */
function firstWord(text: string): number {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 2;
  const space = text.search(/\s/u);
  return space === -1 ? text.length : space;
}

/** Whether words go on in the next line, although something stands between: the sentence is open, and a small letter follows. */
export function goesOn(words: string, next: string): boolean {
  return endOf(words) !== 'stop' && /^["“‘'(]?\p{Ll}/u.test(next);
}
