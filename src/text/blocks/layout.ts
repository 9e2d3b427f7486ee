import { type Line, pairsOf } from './lines.ts';
import { endOf, endsSentence } from './sentence-end.ts';

/** The layout of a document, by what most of its lines show. */
export interface Layout {
  /** The length in columns that 19 of 20 lines do not exceed: one long line does not make a document wide. */
  readonly width: number;
  /** Whether paragraphs are broken into lines; otherwise every line is one. */
  readonly isWrapped: boolean;
  /** Whether an empty line stands between the lines of a paragraph. */
  readonly isDoubleSpaced: boolean;
  /** Whether empty lines separate paragraphs. Where they do not, short and indented lines are looked at. */
  readonly hasBlanks: boolean;
  /** Whether most lines are broken by the author, as in a play or a poem. */
  readonly isVerse: boolean;
}

/** Letters of a line that was broken to fit a width: nobody uses wider or narrower columns. */
const [maxBrokenLetters, minBrokenLetters] = [220, 30];
/** Where no small letter tells that the next line goes on, shorter lines are verse. */
const minUncasedLetters = 40;
/** Two longer lines are no couplet, nor are any in a document whose paragraphs are single lines. */
export const maxVerseLetters = 70;
/** The share of letters in longer lines from which a document counts as not broken into lines. */
const minUnbrokenShare = 0.4;
/** The share of lines that the width must hold. */
const widthShare = 0.95;
/** The share of lines with an empty line before them in double spacing, and the number of lines needed to tell. */
const [minSpacedShare, minSpacedLines] = [0.7, 5];
/** The share of these that do not end a sentence, if the empty lines are inside paragraphs. */
const minOpenShare = 0.35;
/** The share of lines with an empty line before them, if these separate paragraphs. */
const minBlankShare = 0.1;
/** The share of lines within a sentence that the author broke, in verse, and the number of lines needed to tell. */
const [minByHandShare, minVerseLines] = [0.25, 40];
/**
 * The share of the width that remains free on a line the author broke. Proportional letters make printed lines differ by less.
 */
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

/**
 * Whether paragraphs are broken into lines: few letters are in long lines, or more lines continue in the next than are long.
 */
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
 * Whether many lines that end within a sentence leave room for the next word: one in four in verse and in plays, hardly one in
 * ten in prose.
 */
function isVerse(pairs: Pairs, width: number): boolean {
  const open = pairs.filter(([line, next]) => next.blanks === 0 && !endsSentence(line.text));
  const byHand = open.filter(([line, next]) => isShort(line, next, width));
  return pairs.length + 1 >= minVerseLines && byHand.length > open.length * minByHandShare;
}

/** Whether a line ends although the first word of the next would have fitted. */
export function isShort(line: Line, next: Line, width: number): boolean {
  return line.indent + line.text.length + 1 + firstWord(next.text) <= width * (1 - minRoomShare);
}

/** Letters of the first word; two in a script without spaces, which can be broken anywhere. */
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

/** Whether words continue in the next line in spite of what is between: the sentence is open, and a small letter follows. */
export function goesOn(words: string, next: string): boolean {
  return endOf(words) !== 'stop' && /^["“‘'(]?\p{Ll}/u.test(next);
}
