import { foldWords, softHyphen, toRawRange, type Folded, type Range } from '../text/fold.ts';

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
  const patternOf = source.text.includes(softHyphen) ? wordsPattern : escaped;
  const before = prefix ? `(?<=${patternOf(foldWords(prefix))}[ ${softHyphen}]?)` : '';
  const after = suffix ? `(?=[ ${softHyphen}]?${patternOf(foldWords(suffix))})` : '';
  // A letter whose combining mark is left out is another letter.
  const wholeLetter = `(?<![^ ${softHyphen}](?=\\p{M}))`;
  const pattern = new RegExp(`${before}${patternOf(words)}${wholeLetter}${after}`, 'gu');
  const ranges: Range[] = [];
  for (let match = pattern.exec(source.text); match; match = pattern.exec(source.text)) {
    ranges.push(toRawRange(source, { start: match.index, end: match.index + match[0].length }));
    pattern.lastIndex = match.index + ((match[0].codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  }
  return ranges;
}

/**
 * A pattern for folded words in which a soft hyphen of the text may stand for a hyphen, for a hyphen and the space that
 * was a line end, or between two letters. A text that has none needs the words alone, which are found much faster.
 */
function wordsPattern(words: string): string {
  const letters = Array.from(words);
  return letters
    .map((letter, index) => {
      const between = isWordLetter(letters[index - 1]) && isWordLetter(letter) ? `${softHyphen}?` : '';
      if (letter === ' ' && letters[index - 1] === '-') return `(?: |(?<=${softHyphen}))`;
      return between + (letter === '-' ? `[-${softHyphen}]` : escaped(letter));
    })
    .join('');
}

/** As `RegExp.escape`, which browsers of a year ago do not have; this runs in the reader's own too. */
function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function isWordLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
}
