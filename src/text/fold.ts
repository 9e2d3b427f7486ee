/**
 * Folding makes two spellings of the same words equal, and nothing else: white space of every kind and length becomes
 * one space, curly quotation marks become straight, dashes become hyphens, invisible characters go. Every folded
 * character remembers the raw characters it stands for, so a match in folded text is always a range of the raw text.
 */

import { controls, turning, widthless } from './unseen.ts';

/** Half-open range of UTF-16 offsets, `0 <= start <= end <= text.length`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text and its folded form. `starts[i]` and `ends[i]` are the raw range of folded character `i`. */
export interface Folded {
  readonly raw: string;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * In folded text, stands for a hyphen at the end of a line, which may belong to the word (Nagorno-Karabakh) or only
 * to the line break (agree-ment). The matcher accepts both, see `anchor/find-quote.ts`.
 */
export const softHyphen = '\u00AD';

const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const singleQuotes = '\u2018\u2019\u201A\u201B\u2032\u00B4`';
const doubleQuotes = '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB';
const invisible = `${widthless}\\u200C-\\u200F\\u061C${turning}${controls}`;
/** White space; `\s` alone would count the invisible U+FEFF as a space. */
const space = '[^\\S\\uFEFF]';
const anyInvisible = new RegExp(`[${invisible}]`, 'gu');

/** Printable ASCII that folds to itself wherever it stands: all of it but the hyphen and the grave accent. */
const plain = '[!-,.-_a-~]';

const unit = new RegExp(
  [
    // Runs of what stays as it is come first, for speed alone; the last letter may still have a mark of its own. An engine
    // remembers every letter of a run, so that one run has no more than so many.
    `(?<plain>${plain}(?:${plain}| (?=${plain})){0,4000}(?![${invisible}]*\\p{M}))`,
    `(?<lineHyphen>(?<=[\\p{L}\\p{N}]\\p{M}*)[-${dashes}][^\\S\\n]*\\r?\\n[^\\S\\n]*(?=\\S))`,
    `(?<soft>${softHyphen}\\s*)`,
    `(?<space>[\\s${invisible}]*${space}[\\s${invisible}]*)`,
    `(?<invisible>[${invisible}]+)`,
    `(?<letter>\\p{Any}(?:[${invisible}]*\\p{M})*)`,
  ].join('|'),
  'gu',
);

/** Printable ASCII on one line; where no two spaces meet, it is folded already. */
const isFolded = /^[ -_a-~]*$/u;

/** Folds a whole text, keeping the map back to raw offsets. */
export function fold(raw: string): Folded {
  const pieces: string[] = [];
  const starts = new Offsets(raw.length);
  const ends = new Offsets(raw.length);
  for (const match of raw.matchAll(unit)) {
    const { groups: { plain: run } = {}, index } = match;
    if (run !== undefined) {
      pieces.push(run);
      for (let at = index; at < index + run.length; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    const piece = foldUnit(match);
    pieces.push(piece);
    for (let letter = 0; letter < piece.length; letter += 1) {
      starts.push(index);
      ends.push(index + match[0].length);
    }
  }
  return { raw, text: pieces.join(''), starts: starts.all(), ends: ends.all() };
}

/** Numbers one after another, in room that grows: a list of JavaScript takes many times as much. */
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

/** Folds words for comparing: the folded text alone, trimmed, with every soft hyphen shown as a hyphen. */
export function foldWords(words: string): string {
  if (isFolded.test(words) && !words.includes('  ')) return words.trim();
  return fold(words).text.trim().replaceAll(softHyphen, '-');
}

const shown = new RegExp(`[^\\s${invisible}${softHyphen}]`, 'u');

/** Whether there is anything in a text that is read, and not white space and invisible characters alone. */
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
  const first = countUntil(folded.ends, (rawEnd) => rawEnd > start);
  const last = countUntil(folded.starts, (rawStart) => rawStart >= end);
  return { start: first, end: Math.max(first, last) };
}

function foldUnit({ 0: match, groups = {} }: RegExpExecArray): string {
  if (groups['lineHyphen'] !== undefined || groups['soft'] !== undefined) return softHyphen;
  if (groups['space'] !== undefined) return ' ';
  if (groups['invisible'] !== undefined) return '';
  if (dashes.includes(match)) return '-';
  if (singleQuotes.includes(match)) return "'";
  if (doubleQuotes.includes(match)) return '"';
  return match.replaceAll(anyInvisible, '').normalize('NFC');
}

/** Index of the first element that passes, in an array where all that fail come first. */
function countUntil(sorted: Uint32Array, passes: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
