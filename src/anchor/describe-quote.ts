import { firstIndex } from '../text/first-index.ts';
import { type Folded, type Range, softHyphen, softSpace, toFoldedRange, toRawRange } from '../text/fold.ts';
import { readFolded } from '../text/folding/read-words.ts';
import { findAll, type QuoteSelector } from './find-quote.ts';

/** How many letters before and after a range may be used to tell it from its repetitions. */
const maxContextLetters = 1000;

/**
 * Describes a raw range so that `findQuote` gives it back: by its own words and, when they occur more than once, by the fewest
 * words before or after that tell the occurrences apart. The range is first widened to whole folded characters, without the
 * space at its ends (`anchorRange`). Returns nothing for a range that holds no words, or that `maxContextLetters` letters on
 * each side do not tell apart.
 */
export function describeQuote(source: Folded, range: Range): QuoteSelector | undefined {
  const folded = trimmed(source, range);
  if (folded === undefined) return undefined;
  const quote = readFolded(source, folded);
  if (isAlone(source, { quote })) return { quote };
  const before = readFolded(source, { start: Math.max(0, folded.start - maxContextLetters), end: folded.start }, ' ').trimEnd();
  const after = readFolded(source, { start: folded.end, end: folded.end + maxContextLetters }, ' ').trimStart();
  const whole = { quote, prefix: before, suffix: after };
  if (!isAlone(source, whole)) return undefined;
  const [wordsBefore, wordsAfter] = [wordsOf(before), wordsOf(after)];
  const prefix = (count: number) => wordsBefore.slice(-count).join(' ');
  const suffix = (count: number) => wordsAfter.slice(0, count).join(' ');
  const maxWords = Math.max(wordsBefore.length, wordsAfter.length);
  const ways: readonly ((words: number) => QuoteSelector)[] = [
    (words) => ({ quote, prefix: prefix(words) }),
    (words) => ({ quote, suffix: suffix(words) }),
    (words) => ({ quote, prefix: prefix(Math.ceil(words / 2)), suffix: suffix(Math.ceil(words / 2)) }),
  ];
  const [shortest] = ways
    .flatMap((way) => fewestWords(maxWords, (words) => isAlone(source, way(words)))?.map((words) => ({ way, words })) ?? [])
    .sort((a, b) => a.words - b.words);
  return shortest ? shortest.way(shortest.words) : whole;
}

/** The smallest number of words from 1 to `max` that passes, as a list of one; every larger number must pass too. */
function fewestWords(max: number, passes: (words: number) => boolean): [number] | undefined {
  let high = 1;
  while (high < max && !passes(high)) high *= 2;
  high = Math.min(high, max);
  if (max === 0 || !passes(high)) return undefined;
  const failed = high >> 1;
  return [failed + 1 + firstIndex(high - failed - 1, (index) => passes(failed + 1 + index))];
}

/** The raw range that `describeQuote` really describes for a range: whole characters, without space at its ends. */
export function anchorRange(source: Folded, range: Range): Range | undefined {
  const folded = trimmed(source, range);
  return folded && toRawRange(source, folded);
}

function trimmed(source: Folded, range: Range): Range | undefined {
  let { start, end } = toFoldedRange(source, range);
  while (start < end && isGap(source.text[start])) start += 1;
  while (end > start && isGap(source.text[end - 1])) end -= 1;
  return start < end ? { start, end } : undefined;
}

/** Whether a folded letter is a space, or may be read as one or as nothing. */
function isGap(letter: string | undefined): boolean {
  return letter === ' ' || letter === softSpace || letter === softHyphen;
}

function isAlone(source: Folded, selector: QuoteSelector): boolean {
  return findAll(source, selector, 2).length === 1;
}

function wordsOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
