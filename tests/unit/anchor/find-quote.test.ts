import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, findQuote } from '../../../src/anchor/find-quote.ts';
import { fold, type Folded, plainWords, softHyphen, toFoldedRange, wordsFolded } from '../../../src/text/fold.ts';
import { closedUp } from '../../../src/text/folding/closed-up.ts';
import { documents } from '../../support/documents.ts';
import { quotes } from './find-quote.cases.ts';

test.for(Object.entries(quotes))('%s', ([, { source, stands, ...selector }]) => {
  const anchor = findQuote(fold(source), selector);
  const ranges = findAll(fold(source), selector);
  expect(ranges.map(({ start, end }) => source.slice(start, end))).toEqual(stands);
  const [range] = ranges;
  if (ranges.length === 0) expect(anchor).toEqual({ status: 'missing' });
  else if (ranges.length === 1) expect(anchor).toEqual({ status: 'found', range });
  else expect(anchor).toEqual({ status: 'ambiguous', candidates: ranges });
});

test('every place of words that stand more than once is given, in order', () => {
  const anchor = findQuote(fold('a flood, a flood,\na flood'), { quote: 'a flood' });
  expect(anchor).toEqual({
    status: 'ambiguous',
    candidates: [
      { start: 0, end: 7 },
      { start: 9, end: 16 },
      { start: 18, end: 25 },
    ],
  });
});

describe.for(documents)('$name', ({ folded }) => {
  const plain = folded.text.replaceAll(softHyphen, '-');
  const words = plain.trim().split(' ');
  const stretch = fc
    .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 25 }))
    .map(([start, length]) => words.slice(start, start + length));
  const anyWord = fc.constantFrom(...words);
  const inserted = (quote: readonly string[], at: number, word: string) => quote.with(at % quote.length, word).join(' ');

  test('one word replaced by a word that is not in the document is never found', () => {
    // The same applies to a hyphen at the end of a line that may be left out.
    const joined = folded.text.replaceAll(softHyphen, '');
    const foreign = fc.stringMatching(/^[a-z]{2,9}$/u).filter((word) => !plain.includes(word) && !joined.includes(word));
    fc.assert(
      fc.property(stretch, fc.nat(), foreign, (quote, at, word) => {
        expect(findQuote(folded, { quote: inserted(quote, at, word) })).toEqual({ status: 'missing' });
      }),
      { numRuns: 200 },
    );
  });

  test('one word replaced by another of the document is found only where it stands so', () => {
    fc.assert(
      fc.property(stretch, fc.nat(), anyWord, (quote, at, word) => {
        const changed = inserted(quote, at, word);
        expect(findQuote(folded, { quote: changed }).status !== 'missing').toBe(plain.includes(changed));
      }),
      { numRuns: 200 },
    );
  });

  test('one letter replaced is found only where it stands so', () => {
    fc.assert(
      fc.property(stretch, fc.nat(), fc.constantFrom(...'aeinorst0123456789'), (quote, at, letter) => {
        const letters = Array.from(quote.join(' '));
        const changed = letters.with(at % letters.length, letter).join('');
        expect(findQuote(folded, { quote: changed }).status !== 'missing').toBe(plain.includes(changed));
      }),
      { numRuns: 200 },
    );
  });
});

describe('words before and after', () => {
  /** The same search with a regular expression, which is too large for long words. */
  const patternOf = (words: string): string => {
    const letters = Array.from(words);
    const isInWord = (letter = '') => /[\p{L}\p{M}\p{N}]/u.test(letter);
    return letters
      .map((letter, index) => {
        const between = isInWord(letters[index - 1]) && isInWord(letter) ? `${softHyphen}?` : '';
        if (letter === ' ' && letters[index - 1] === '-') return `(?: |(?<=${softHyphen}))`;
        return between + (letter === '-' ? `[-${softHyphen}]` : letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'));
      })
      .join('');
  };

  test('are found as a pattern of them is', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '-', '-\n', '\u00AD', '\n', '.', 'é', '😀'), { maxLength: 20 });
    const few = fc.array(fc.constantFrom('a', 'b', ' ', '-', '- ', '.', 'é', '😀'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, fc.constantFrom('a', 'b', 'ab', 'a b'), few, few, (letters, quote, ...context) => {
        const source = fold(letters.join(''));
        const typed = context.map((words) => wordsFolded(words.join('')));
        const [prefix = '', suffix = ''] = context.map((words) => words.join(''));
        const standing = (text: Folded, words: readonly Folded[]) => {
          const [before = '', after = ''] = words.map((each) => patternOf(plainWords(each.text)));
          const [behind, ahead] = [
            new RegExp(`(?<=${before}[ ${softHyphen}]?)$`, 'u'),
            new RegExp(`^[ ${softHyphen}]?${after}`, 'u'),
          ];
          return findAll(text, { quote }).filter(({ start, end }) => {
            const { start: from, end: to } = toFoldedRange(text, { start, end });
            return behind.test(text.text.slice(0, from)) && ahead.test(text.text.slice(to));
          });
        };
        const asTyped = standing(source, typed);
        const expected = asTyped.length > 0 ? asTyped : standing(closedUp(source), typed.map(closedUp));
        expect(findAll(source, { quote, prefix, suffix })).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
  });

  test('may be of any length', () => {
    const many = 'at the old mill, '.repeat(20_000);
    const source = fold(`${many}it broke. ${many}`);
    expect(findAll(source, { quote: 'it broke', prefix: many, suffix: `. ${many}` })).toHaveLength(1);
    expect(findAll(source, { quote: 'it broke', prefix: `b${many}` })).toEqual([]);
  });

  test('the search ends at the number of matches that the caller wants', () => {
    const source = fold('the mill '.repeat(50_000));
    expect(findAll(source, { quote: 'the mill' }, 2)).toHaveLength(2);
    expect(findAll(source, { quote: 'the mill the mill the mill' })).toHaveLength(49_998);
  });
});
