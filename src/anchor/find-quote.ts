import {
  type Folded,
  foldWords,
  lineDash,
  plainWords,
  type Range,
  softHyphen,
  softSpace,
  toRawRange,
  wordsFolded,
} from '../text/fold.ts';
import { closedUp, hasOpenSigns } from '../text/folding/closed-up.ts';
import { areLettersBeside } from '../text/word-across.ts';
import { startsOf } from './letter-index.ts';

/** Words that name a passage: the quotation, and words just before and after when it stands more than once. */
export interface QuoteSelector {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Where a quotation stands. Ranges are of the raw text. `candidates` has at least two, in order. */
export type Anchor =
  | { readonly status: 'found'; readonly range: Range }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Range[] }
  | { readonly status: 'missing' };

/**
 * Finds a quotation in a source, never guessing: every word must stand there in its order, after folding. A hyphen at
 * the end of a line matches both a hyphen and nothing. After Hypothesis `match-quote` and Apache Annotator's text
 * quote selector, without their approximate matching: that is for suggestions only (`suggest-quote.ts`).
 */
export function findQuote(source: Folded, selector: QuoteSelector): Anchor {
  const ranges = findAll(source, selector);
  const [range] = ranges;
  if (range === undefined) return { status: 'missing' };
  return ranges.length === 1 ? { status: 'found', range } : { status: 'ambiguous', candidates: ranges };
}

/**
 * Every raw range where the selector's words occur, overlapping ones too, in order. `maxRanges` stops the search after that
 * many, any of them, for callers that only ask whether there is more than one.
 */
export function findAll(source: Folded, selector: QuoteSelector, maxRanges = Infinity): Range[] {
  const ranges: Range[] = [];
  for (const range of findEach(source, selector)) {
    ranges.push(range);
    if (ranges.length >= maxRanges) break;
  }
  return ranges.sort((a, b) => a.start - b.start);
}

/**
 * The same ranges in no particular order, each searched for only when it is asked for. Words that stand nowhere as they were
 * typed are looked for with the spaces around their signs closed up (`text/folding/closed-up.ts`).
 */
export function* findEach(source: Folded, { quote, prefix = '', suffix = '' }: QuoteSelector): Generator<Range> {
  let isFound = false;
  const typed = [quote, prefix, suffix].map(foldWords);
  for (const range of findIn(source, typed)) {
    isFound = true;
    yield range;
  }
  if (isFound || !typed.some(hasOpenSigns)) return;
  const words = [quote, prefix, suffix].map((each) => plainWords(closedUp(wordsFolded(each)).text));
  yield* findIn(closedUp(source), words);
}

function* findIn(source: Folded, [words = '', before = '', after = '']: readonly string[]): Generator<Range> {
  if (words === '') return;
  for (const start of startsOf(source, words, before, after)) {
    const end = endOfQuote(source, words, start);
    if (end !== undefined && standsBefore(source.text, before, start) && standsAfter(source.text, after, end))
      yield toRawRange(source, { start, end });
  }
}

/**
 * The offset at which a quotation ends that begins at `start` of the folded text; nothing if it does not occur there, or cuts a
 * letter.
 */
function endOfQuote({ text, starts }: Folded, words: string, start: number): number | undefined {
  const at = endOfWords(text, words, start);
  if (at === undefined) return undefined;
  // A letter whose combining mark is left out is another letter.
  const isCut = /^\p{M}/u.test(text.slice(at, at + 2)) && !isGap(text[at - 1]);
  // What is one character of the raw text is quoted whole: both letters of a ligature, all dots of an ellipsis.
  const cuts = (offset: number) => offset > 0 && offset < starts.length && starts[offset] === starts[offset - 1];
  return isCut || cuts(start) || cuts(at) ? undefined : at;
}

/**
 * The offset at which folded words end that begin at `start` of the folded text; nothing if they do not occur there. A soft
 * hyphen of the text may stand for a hyphen, for a hyphen and the space that was a line end, or for nothing between two
 * letters; a soft space for a space or nothing.
 */
function endOfWords(text: string, words: string, start: number): number | undefined {
  if (text.startsWith(words, start)) return start + words.length;
  let at = start;
  for (let index = 0; index < words.length; index += 1) {
    const letter = words[index];
    if (index > 0 && text[at] === softSpace && letter !== ' ') at += 1;
    const isLineEnd = letter === ' ' && words[index - 1] === '-' && isLineHyphen(text[at - 1]);
    if (isSame(text[at], letter)) at += 1;
    else if (text[at] === softHyphen && text[at + 1] === letter && areLettersBeside(words, index, index)) at += 2;
    else if (!isLineEnd) return undefined;
  }
  return at;
}

/** Whether folded words end at an offset, by the same rules read backward. */
function endsWith(text: string, words: string, end: number): boolean {
  if (text.endsWith(words, end)) return true;
  let at = end;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const letter = words[index];
    if (index < words.length - 1 && text[at - 1] === softSpace && letter !== ' ') at -= 1;
    const isLineEnd = letter === ' ' && words[index - 1] === '-' && isLineHyphen(text[at - 1]);
    if (isSame(text[at - 1], letter)) at -= 1;
    else if (!isLineEnd) return false;
    if (text[at - 1] === softHyphen && text[at - 2] === words[index - 1] && areLettersBeside(words, index, index)) at -= 1;
  }
  return true;
}

/** Whether a letter of folded text is that of folded words, which have no soft signs. */
function isSame(letter: string | undefined, wanted: string | undefined): boolean {
  return letter === wanted || (wanted === '-' && isLineHyphen(letter)) || (wanted === ' ' && letter === softSpace);
}

function isLineHyphen(letter: string | undefined): boolean {
  return letter === softHyphen || letter === lineDash;
}

/** Words before a quotation stand directly before it, or before the space or the end of a line that parts them. */
function standsBefore(text: string, words: string, start: number): boolean {
  return words === '' || endsWith(text, words, start) || (isGap(text[start - 1]) && endsWith(text, words, start - 1));
}

function standsAfter(text: string, words: string, end: number): boolean {
  if (words === '' || endOfWords(text, words, end) !== undefined) return true;
  return isGap(text[end]) && endOfWords(text, words, end + 1) !== undefined;
}

function isGap(letter: string | undefined): boolean {
  return letter === ' ' || letter === softHyphen || letter === softSpace;
}
