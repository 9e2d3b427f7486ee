import { foldWords, softHyphen, toRawRange, type Folded, type Range } from '../text/fold.ts';
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

/** Every raw range where the selector's words stand, overlapping ones too. */
export function findAll(source: Folded, { quote, prefix, suffix }: QuoteSelector): Range[] {
  const words = foldWords(quote);
  if (words === '') return [];
  const before = prefix ? new RegExp(`(?<=${wordsPattern(foldWords(prefix))}[ ${softHyphen}]?)`, 'uy') : undefined;
  const after = suffix ? new RegExp(`(?=[ ${softHyphen}]?${wordsPattern(foldWords(suffix))})`, 'uy') : undefined;
  return startsOf(source, words).flatMap((start) => {
    const end = endOfWords(source.text, words, start);
    if (end === undefined || !standsAt(before, source.text, start) || !standsAt(after, source.text, end)) return [];
    return toRawRange(source, { start, end });
  });
}

/**
 * Where folded words end that begin at an offset of folded text, if they stand there. A soft hyphen of the text may stand
 * for a hyphen, for a hyphen and the space that was a line end, or between two letters.
 */
function endOfWords(text: string, words: string, start: number): number | undefined {
  let at = start;
  for (let index = 0; index < words.length; index += 1) {
    const letter = words[index];
    const isLineEnd = letter === ' ' && words[index - 1] === '-' && text[at - 1] === softHyphen;
    if (text[at] === letter || (letter === '-' && text[at] === softHyphen)) at += 1;
    else if (text[at] === softHyphen && text[at + 1] === letter && isInWord(words, index)) at += 2;
    else if (!isLineEnd) return undefined;
  }
  // A letter whose combining mark is left out is another letter.
  const isCut = /^\p{M}/u.test(text.slice(at, at + 2)) && text[at - 1] !== ' ' && text[at - 1] !== softHyphen;
  return isCut || cutsPair(text, start) || cutsPair(text, at) ? undefined : at;
}

/** Whether an offset lies between the two units of one letter. */
function cutsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function standsAt(context: RegExp | undefined, text: string, at: number): boolean {
  if (!context) return true;
  context.lastIndex = at;
  return context.test(text);
}

/** Whether a letter of these words follows another with nothing between them. */
function isInWord(words: string, index: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(words.slice(0, index)) && /^[\p{L}\p{M}\p{N}]/u.test(words.slice(index, index + 2));
}

/** The same as a pattern, for the words before and after. */
function wordsPattern(words: string): string {
  const letters = Array.from(words);
  return letters
    .map((letter, index) => {
      const between = isWordLetter(letters[index - 1]) && isWordLetter(letter) ? `${softHyphen}?` : '';
      if (letter === ' ' && letters[index - 1] === '-') return `(?: |(?<=${softHyphen}))`;
      return between + (letter === '-' ? `[-${softHyphen}]` : letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'));
    })
    .join('');
}

function isWordLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
}
