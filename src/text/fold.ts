/**
 * Folding makes two spellings of the same words equal, and nothing else: white space of every kind and length becomes one
 * space, variant signs and letter shapes become plain ones by one table (`folding/fold-table.ts`), and invisible characters and
 * running heads are removed. Every folded character remembers the raw characters it stands for, so a match in folded text is
 * always a range of the raw text.
 */

import { firstIndex } from './first-index.ts';
import { foldLetter } from './folding/fold-letter.ts';
import { choosers } from './folding/fold-table.ts';
import { unspaced, wide } from './folding/scripts.ts';
import { withoutHeads } from './pages/without-heads.ts';
import { withoutMarks } from './pages/without-marks.ts';
import type { Range } from './ranges.ts';
import { controls, turning, widthless } from './unseen.ts';

export type { Range } from './ranges.ts';

/** A text and its folded form. `starts[i]` and `ends[i]` are the raw range of folded character `i`. */
export interface Folded {
  readonly raw: string;
  /** The raw text with its running heads replaced by spaces: what is read, at unchanged offsets. */
  readonly clear: string;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * In folded text, stands for a hyphen at the end of a line, which may belong to the word (Nagorno-Karabakh) or only
 * to the line break (agree-ment). The matcher accepts both, see `anchor/find-quote.ts`.
 */
export const softHyphen = '\u00AD';
/** Stands for a dash at the end of a line, after which a space may be read or nothing. */
export const lineDash = '\uFE58';
/** Stands for white space, mostly a line end, that may be read as a space or as nothing: among Chinese words, for instance. */
export const softSpace = '\u2063';
/** All of these, for use inside a character class. */
export const softSigns = `${softHyphen}${lineDash}${softSpace}`;
export const softSign = new RegExp(`[${softSigns}]`, 'gu');

const hyphens = '-\u2010\u058A\u05BE\u2E17\u00AC';
const dashes = '\u2011-\u2015\u2212\u2E3A\u2E3B';
const lineEnd = '(?:[^\\S\\n\\r]*(?:\\r\\n?|\\n)|[^\\S\\n\\r\\f]*\\f)[^\\S\\n\\r]*(?=\\S)';
/** Blank lines between the two parts of a word, as in double spacing. */
const blankLines = '(?=[^\\S\\n\\r]*[\\n\\r])\\s+(?=\\p{Ll})';
const afterLetter = '(?<=[\\p{L}\\p{N}]\\p{M}*)';
const invisible = `${widthless}\\u200C-\\u200F\\u061C${turning}${controls}`;
/** White space; `\s` alone would count the invisible U+FEFF as a space. */
const space = '[^\\S\\uFEFF]';
const anyInvisible = new RegExp(`[${invisible}]`, 'gu');

/** Printable ASCII that folds to itself in any context: all of it but the hyphen and the grave accent. */
const plain = '[!-,.-_a-~]';
/** A combining mark; Arabic also has presentation forms of marks. */
const mark = `[${invisible}]*[\\p{M}\\uFE70-\\uFE7F]`;

const unit = new RegExp(
  [
    // Runs of what stays as it is come first, for speed only; the last letter may still have a combining mark. Runs are limited
    // in length, because an engine remembers every letter that a pattern runs over.
    `(?<plain>${plain}(?:${plain}| (?=${plain})){0,4000}(?!${mark}))`,
    `(?<lineHyphen>${afterLetter}[${hyphens}](?:${lineEnd}|${blankLines}))`,
    `(?<lineDash>${afterLetter}[${dashes}]${lineEnd})`,
    `(?<soft>${softHyphen}\\s*)`,
    `(?<space>[\\s${invisible}]*${space}[\\s${invisible}]*)`,
    `(?<invisible>[${invisible}]+)`,
    // Each of these folds as one letter: two single quotation marks, a Hangul syllable in parts, a halfwidth kana with its
    // voicing mark, and a letter with its marks, strokes and vowels that may be typed as two characters. Radicals and Roman
    // numerals become letters.
    `(?<letter>‘‘|’’|[${lineDash}${softSpace}]|[\\u1100-\\u115F][\\u1160-\\u11A7][\\u11A8-\\u11FF]?|[\\uFF66-\\uFF9D][\\uFF9E\\uFF9F]` +
      `|[\\p{L}\\u2160-\\u217F\\u2E80-\\u2FD5](?:${mark}|[${invisible}]*\\u0640|[\\u0E33\\u0EB3])*|\\p{Any}(?:${mark})*)`,
  ].join('|'),
  'gu',
);

/** Printable ASCII on one line. It is folded already, unless it has two spaces in a row or three spaced dots. */
const foldedAscii = /^[ -_a-~]*$/u;
const spacedDots = /\. \. \./u;

/**
 * Folds a whole text, keeping the map back to raw offsets. `hidden` are the marks that only say how words are set, such as
 * those of Markdown: ranges in order.
 */
export function fold(raw: string, hidden: readonly Range[] = []): Folded {
  // NEL ends a line, but is not white space to patterns.
  return foldClear(raw, withoutMarks(withoutHeads(raw), hidden).replaceAll('\x85', '\n'));
}

function foldClear(raw: string, clear: string): Folded {
  const pieces: string[] = [];
  const starts = new Offsets(raw.length);
  const ends = new Offsets(raw.length);
  for (const match of clear.matchAll(unit)) {
    const { groups: { plain: run } = {}, index } = match;
    if (run !== undefined) {
      pieces.push(run);
      for (let at = index; at < index + run.length; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    const piece = foldUnit(match, clear);
    pieces.push(piece);
    for (let letter = 0; letter < piece.length; letter += 1) {
      starts.push(index);
      ends.push(index + match[0].length);
    }
  }
  const text = pieces.join('');
  const folded = { raw, clear, text, starts: starts.all(), ends: ends.all() };
  return spacedDots.test(text) ? tightened(folded) : folded;
}

/** Removes the spaces between spaced dots, which are an ellipsis. */
function tightened(folded: Folded): Folded {
  const dropped = new Uint8Array(folded.text.length);
  for (const { index } of folded.text.matchAll(spaceAmongDots)) dropped[index] = 1;
  return foldedWithout(folded, dropped);
}

/** The same text without the folded letters that are marked with 1; those that stay stand for what they stood for. */
export function foldedWithout({ raw, clear, text, starts, ends }: Folded, dropped: Uint8Array): Folded {
  const isKept = (_: unknown, at: number) => dropped[at] === 0;
  return { raw, clear, text: withoutDropped(text, dropped), starts: starts.filter(isKept), ends: ends.filter(isKept) };
}

/** Text without the UTF-16 units that are marked with 1, put together from what lies between them. */
function withoutDropped(text: string, dropped: Uint8Array): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = dropped.indexOf(1); at !== -1; at = dropped.indexOf(1, at + 1)) {
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  return pieces.join('') + text.slice(from);
}

const spaceAmongDots = /(?<=\.) (?=\. \.|(?<=\. \. )\.)/gu;

/** A growing array of offsets; a plain JavaScript array takes several times the memory. */
class Offsets {
  #numbers: Uint32Array<ArrayBuffer>;
  #count = 0;

  constructor(expected: number) {
    this.#numbers = new Uint32Array(expected + 1);
  }

  push(number: number): void {
    if (this.#count === this.#numbers.length) {
      const more = new Uint32Array(2 * this.#count);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.#count++] = number;
  }

  all(): Uint32Array {
    return this.#numbers.slice(0, this.#count);
  }
}

/** Folds words for comparing: the folded text alone, trimmed, every hyphen and space that may be read as none made plain. */
export function foldWords(words: string): string {
  if (foldedAscii.test(words) && !words.includes('  ') && !spacedDots.test(words)) return words.trim();
  return plainWords(wordsFolded(words).text);
}

/** Words folded with the map back, whatever they are: they have no running heads. */
export function wordsFolded(words: string): Folded {
  return foldClear(words, words);
}

/** Folded text, trimmed, with every hyphen and space that may be read as none made plain. */
export function plainWords(text: string): string {
  return text.trim().replaceAll(softHyphen, '-').replaceAll(lineDash, '-').replaceAll(softSpace, '');
}

/** Folded text with every soft sign replaced by a plain one, so that offsets stay the same. */
export function plainSigns(text: string): string {
  return text.replace(softSign, (sign) => (sign === softSpace ? ' ' : '-'));
}

/** The words of a raw range of a text, folded for comparing. */
export function foldedWords(folded: Folded, range: Range): string {
  return plainWords(foldedText(folded, range));
}

/** The folded text of a raw range, as it is. */
export function foldedText(folded: Folded, range: Range): string {
  const { start, end } = toFoldedRange(folded, range);
  return folded.text.slice(start, end);
}

const shown = new RegExp(`[^\\s${invisible}${softHyphen}]`, 'u');

/** Whether a text has anything to read, apart from white space and invisible characters. */
export function hasWords(text: string): boolean {
  return shown.test(text);
}

/** The raw range that a non-empty folded range stands for. */
export function toRawRange(folded: Folded, { start, end }: Range): Range {
  const first = folded.starts[start];
  const last = folded.ends[end - 1];
  if (first === undefined || last === undefined || start >= end) {
    throw new RangeError(`Folded range ${start}-${end} is empty or outside 0-${folded.text.length}`);
  }
  return { start: first, end: last };
}

/** The smallest folded range that covers a raw range; empty when the raw range holds only invisible characters. */
export function toFoldedRange(folded: Folded, { start, end }: Range): Range {
  const { starts, ends } = folded;
  const first = firstIndex(ends.length, (index) => (ends[index] as number) > start);
  const last = firstIndex(starts.length, (index) => (starts[index] as number) >= end);
  return { start: first, end: Math.max(first, last) };
}

function foldUnit({ 0: match, index, groups = {} }: RegExpExecArray, text: string): string {
  if (groups['lineHyphen'] !== undefined || groups['soft'] !== undefined) return softHyphen;
  if (groups['lineDash'] !== undefined) return lineDash;
  if (groups['space'] !== undefined) return foldSpace(match, index, text);
  if (groups['invisible'] !== undefined) return '';
  const known = foldedLetters.get(match);
  if (known !== undefined) return known;
  const letter = foldLetter(match.replaceAll(anyInvisible, ''));
  // Letters with many marks have countless combinations, so these are not kept.
  if (match.length <= 2) foldedLetters.set(match, letter);
  return letter;
}

const foldedLetters = new Map<string, string>();

/** A space, unless the letters on both sides, or on one side of a line end, are of scripts that part no words. */
function foldSpace(gap: string, index: number, text: string): string {
  const end = index + gap.length;
  const [before, after] = [text.slice(Math.max(0, index - maxUnitsBefore), index), text.slice(end, end + 2)];
  if (before === '' || after === '' || ascii.test(before + after)) return ' ';
  const [isWideBefore, isWideAfter] = [endsWide.test(before), startsWide.test(after)];
  if (isWideBefore && isWideAfter) return softSpace;
  if (!/[\n\r]/u.test(gap)) return ' ';
  const mayBeNone = isWideBefore || isWideAfter || (endsUnspaced.test(before) && startsUnspaced.test(after));
  return mayBeNone ? softSpace : ' ';
}

/** UTF-16 units before a space that are looked at: a letter and the characters after it that fold to nothing. */
const maxUnitsBefore = 6;
const ascii = /^\p{ASCII}*$/u;
/** What may follow a letter and folds to nothing: a variation selector, or a tatweel. */
const folding = `[\\u0640${choosers}]*`;
const [endsWide, startsWide] = [new RegExp(`[${wide}]${folding}$`, 'u'), new RegExp(`^[${wide}]`, 'u')];
const [endsUnspaced, startsUnspaced] = [new RegExp(`[${unspaced}]${folding}$`, 'u'), new RegExp(`^[${unspaced}]`, 'u')];
