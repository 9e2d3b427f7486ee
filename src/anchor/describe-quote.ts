import { softHyphen, toFoldedRange, toRawRange, type Folded, type Range } from '../text/fold.ts';
import { findAll, type QuoteSelector } from './find-quote.ts';

/**
 * Names a raw range so that `findQuote` gives it back: its own words, and when they stand more than once, the fewest
 * words before or after that tell it apart. The range is first widened to whole folded characters and freed of the
 * space at its ends (`anchorRange`); a range that holds no words at all has no name.
 */
export function describeQuote(source: Folded, range: Range): QuoteSelector | undefined {
  const folded = trimmed(source, range);
  if (folded === undefined) return undefined;
  const quote = show(source.text.slice(folded.start, folded.end));
  if (isAlone(source, { quote })) return { quote };
  const before = show(source.text.slice(0, folded.start)).trimEnd();
  const after = show(source.text.slice(folded.end)).trimStart();
  const most = Math.max(countWords(before), countWords(after));
  for (let words = 1; words <= most; words += 1) {
    const prefix = lastWords(before, words);
    const suffix = firstWords(after, words);
    const half = { prefix: lastWords(before, Math.ceil(words / 2)), suffix: firstWords(after, Math.ceil(words / 2)) };
    const alone = [{ prefix }, { suffix }, half]
      .map((context): QuoteSelector => ({ quote, ...context }))
      .find((selector) => isAlone(source, selector));
    if (alone) return alone;
  }
  return { quote, prefix: before, suffix: after };
}

/** The raw range that `describeQuote` names for a range: whole characters, no space at the ends. */
export function anchorRange(source: Folded, range: Range): Range | undefined {
  const folded = trimmed(source, range);
  return folded && toRawRange(source, folded);
}

function trimmed(source: Folded, range: Range): Range | undefined {
  let { start, end } = toFoldedRange(source, range);
  while (start < end && source.text[start] === ' ') start += 1;
  while (end > start && source.text[end - 1] === ' ') end -= 1;
  return start < end ? { start, end } : undefined;
}

function isAlone(source: Folded, selector: QuoteSelector): boolean {
  return findAll(source, selector).length === 1;
}

function show(folded: string): string {
  return folded.replaceAll(softHyphen, '-');
}

function countWords(text: string): number {
  return text === '' ? 0 : text.trim().split(' ').length;
}

function lastWords(text: string, count: number): string {
  return text.split(' ').slice(-count).join(' ');
}

function firstWords(text: string, count: number): string {
  return text.split(' ').slice(0, count).join(' ');
}
