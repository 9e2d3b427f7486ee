import { type Line, pairsOf } from './lines.ts';
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

/** Letters of a line that was broken by its width: nobody breaks lines at more, nor at fewer. */
const [maxBrokenLetters, minBrokenLetters] = [220, 30];
/** Where no small letter tells that the next line goes on, shorter lines are verse. */
const minUncasedLetters = 40;
/** Two longer lines are no couplet, nor are any in a document whose paragraphs are single lines. */
export const maxVerseLetters = 70;
/** The share of letters in longer lines from which on a document is not broken into lines. */
const minUnbrokenShare = 0.4;
/** Which share of all lines the width of a document holds. */
const widthShare = 0.95;
/** The share of lines with an empty one before them where that is double spacing, and the lines by which it is told. */
const [minSpacedShare, minSpacedLines] = [0.7, 5];
/** The share of these that do not end a sentence, where the empty line stands inside paragraphs. */
const minOpenShare = 0.35;
/** The share of lines with an empty one before them where that parts paragraphs. */
const minBlankShare = 0.1;
/** The share of lines with an open sentence that are ended by hand in verse, and the lines by which it is told. */
const [minByHandShare, minVerseLines] = [0.25, 40];
/** How much of the width a line leaves that was ended by hand. Lines of print with letters of any width differ by less. */
const minRoomShare = 0.15;

export function layoutOf(lines: readonly Line[]): Layout {
  const pairs = pairsOf(lines);
  const isWrapped = isBroken(lines, pairs);
  const width = isWrapped ? widthOfBroken(lines, pairs) : widthOf(lines);
  const spaced = pairs.filter(([, next]) => next.blanks > 0);
  return {
    width,
    isWrapped,
    isDoubleSpaced: isWrapped && isDoubleSpaced(pairs, spaced, width),
    hasBlanks: spaced.length >= Math.max(1, pairs.length) * minBlankShare,
    isVerse: isWrapped && isVerse(pairs, width),
  };
}

type Pairs = ReturnType<typeof pairsOf>;

/** Whether paragraphs are broken into lines: few letters stand in long lines, or more lines go on in the next than are long. */
function isBroken(lines: readonly Line[], pairs: Pairs): boolean {
  const long = lines.filter(({ text }) => text.length > maxBrokenLetters);
  if (lettersIn(long) < lettersIn(lines) * minUnbrokenShare) return true;
  return pairs.filter(([line, next]) => isEndedByWidth(line, next)).length > long.length;
}

/**
 * Whether a line was ended by its width alone, as far as it and the next one tell: it is long enough, its sentence is open,
 * and no capital follows.
 */
export function isEndedByWidth({ text }: Line, next: Line): boolean {
  if (next.blanks > 0 || next.isOnNewPage || text.length > maxBrokenLetters) return false;
  if (goesOn(text, next.text)) return text.length > minBrokenLetters;
  return endOf(text) !== 'stop' && /^["“‘'(]?\p{Lo}/u.test(next.text) && lettersOf(text) >= minUncasedLetters;
}

function lettersIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** By the lines that were ended by it, if there are any: a paragraph on one line among others that are broken may be wider. */
function widthOfBroken(lines: readonly Line[], pairs: Pairs): number {
  const ended = pairs.flatMap(([line, next]) => (isEndedByWidth(line, next) ? [line] : []));
  return widthOf(ended.length > 0 ? ended : lines.filter(({ text }) => text.length <= maxBrokenLetters));
}

function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ indent, text }) => indent + text.length).sort((a, b) => a - b);
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * widthShare))] ?? 0;
}

function isDoubleSpaced(pairs: Pairs, spaced: Pairs, width: number): boolean {
  if (pairs.length + 1 < minSpacedLines) return false;
  const open = spaced.filter(([line, next]) => next.blanks === 1 && !endsSentence(line.text) && !isShort(line, next, width));
  return spaced.length >= pairs.length * minSpacedShare && open.length >= spaced.length * minOpenShare;
}

/**
 * Whether lines that leave their sentence open leave room too, as one line in four does in verse and in plays, and hardly
 * one in ten in prose.
 */
function isVerse(pairs: Pairs, width: number): boolean {
  const open = pairs.filter(([line, next]) => next.blanks === 0 && !endsSentence(line.text));
  const byHand = open.filter(([line, next]) => isShort(line, next, width));
  return pairs.length + 1 >= minVerseLines && byHand.length > open.length * minByHandShare;
}

/** Whether a line ends although the first word of the next had room on it. */
export function isShort(line: Line, next: Line, width: number): boolean {
  return line.indent + line.text.length + 1 + firstWord(next.text) <= width * (1 - minRoomShare);
}

/** Letters of the first word; of a script without spaces two, because it is broken anywhere. */
function firstWord(text: string): number {
  if (startsWithHan(text)) return 2;
  const space = text.search(/\s/u);
  return space === -1 ? text.length : space;
}

/** How long a line is: a sign of Chinese or Japanese says as much as two letters. */
export function lettersOf(text: string): number {
  return text.length * (startsWithHan(text) ? 2 : 1);
}

function startsWithHan(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** Whether words go on in the next line, although something stands between: the sentence is open, and a small letter follows. */
export function goesOn(words: string, next: string): boolean {
  return endOf(words) !== 'stop' && /^["“‘'(]?\p{Ll}/u.test(next);
}
