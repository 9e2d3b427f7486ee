import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestMatches, type Match } from '../../../../src/text/nearest/closest-matches.ts';

const text = 'The flood took twelve houses, then the flood took twenty.';

test.for<[string, string, number, [words: string, errors: number][]]>([
  ['words that stand there', 'twelve', 2, [['twelve', 0]]],
  [
    'words that stand there twice',
    'flood',
    2,
    [
      ['flood', 0],
      ['flood', 0],
    ],
  ],
  ['a letter changed', 'twelfe', 2, [['twelve', 1]]],
  ['a letter left out', 'fload tok twelve', 4, [['flood took twelve', 2]]],
  ['a letter too many', 'thenn the', 1, [['then the', 1]]],
  ['no more differences than allowed', 'mills', 1, []],
  ['not a letter in common', 'XXXX', 3, []],
  ['nothing looked for', '', 3, []],
])('%s', ([, pattern, maxErrors, expected]) => {
  expect(closestMatches(text, pattern, maxErrors).map(({ start, end, errors }) => [text.slice(start, end), errors])).toEqual(
    expected,
  );
});

test('in an empty text there is nothing', () => {
  expect(closestMatches('', 'flood', 5)).toEqual([]);
});

test('letters are counted in units of UTF-16, of any script', () => {
  expect(closestMatches('Ջրաղացը բացվեց մայիսին', 'բազվեց', 2)).toEqual([{ start: 8, end: 14, errors: 1 }]);
  expect(closestMatches('a 🌊 b', '🌊', 1)).toEqual([{ start: 2, end: 4, errors: 0 }]);
  expect(closestMatches('\u0000\uffff', '\uffff', 0)).toEqual([{ start: 1, end: 2, errors: 0 }]);
});

describe('as the whole table of differences says', () => {
  const letters = (alphabet: string, limits: { minLength?: number; maxLength: number }) =>
    fc.string({ unit: fc.constantFrom(...alphabet), ...limits });
  /** Texts of few letters have many matches; texts that contain the changed words have long ones. */
  const fewLetters = fc.tuple(letters('ab ', { maxLength: 120 }), letters('ab ', { maxLength: 40 }));
  const changedWords = fc
    .tuple(
      letters('abcdefgh', { maxLength: 60 }),
      letters('abcdefgh', { minLength: 1, maxLength: 140 }),
      letters('abcdefgh', { maxLength: 60 }),
    )
    .chain(([before, words, after]) =>
      fc
        .array(fc.tuple(fc.nat(words.length - 1), fc.constantFrom('', 'x', 'ab')), { maxLength: 30 })
        .map((changes) => [before + words + after, changed(words, changes)] as const),
    );

  test.for([
    ['few letters', fewLetters],
    ['words in which letters are changed', changedWords],
  ] as const)('%s', ([, texts]) => {
    fc.assert(
      fc.property(texts, fc.nat(150), ([searched, pattern], maxErrors) => {
        expect(closestMatches(searched, pattern, maxErrors)).toEqual(byTable(searched, pattern, maxErrors));
      }),
      { numRuns: 400 },
    );
  });

  test.for([1, 31, 32, 33, 63, 64, 65, 96, 97, 240])('words of %i letters, at the bounds of blocks of bits', (length) => {
    fc.assert(
      fc.property(
        letters('abc', { minLength: length, maxLength: length }),
        fc.nat(length),
        fc.nat(length),
        (words, at, maxErrors) => {
          const searched = `cab${words.slice(0, at)}x${words.slice(at + 1)}abc${words}`;
          expect(closestMatches(searched, words, maxErrors)).toEqual(byTable(searched, words, maxErrors));
        },
      ),
      { numRuns: 20 },
    );
  });
});

function changed(words: string, changes: readonly (readonly [number, string])[]): string {
  const letters = [...words];
  for (const [at, instead] of changes) letters[at] = instead;
  return letters.join('');
}

/**
 * The expected matches, by plain dynamic programming: of the ends with the fewest differences, the earliest start with as few.
 */
function byTable(searched: string, pattern: string, maxErrors: number): Match[] {
  if (pattern === '') return [];
  const differences = lastRow(pattern, searched, false);
  const errors = Math.min(maxErrors, ...differences.slice(1));
  return differences.flatMap((difference, end) => {
    if (end === 0 || difference !== errors) return [];
    const backwards = lastRow(reversed(pattern), reversed(searched.slice(0, end)), true);
    return [{ start: end - backwards.lastIndexOf(errors), end, errors }];
  });
}

/**
 * The numbers of differences between the words and each prefix of the text, or its closest suffix (Sellers 1980, Wagner and
 * Fischer 1974).
 */
function lastRow(words: string, searched: string, anchored: boolean): number[] {
  let row = Array.from({ length: searched.length + 1 }, (_, at) => (anchored ? at : 0));
  for (const [index, letter] of words.split('').entries()) {
    const next = [index + 1];
    for (let at = 1; at <= searched.length; at += 1) {
      const changedHere = (row[at - 1] ?? 0) + (searched.charAt(at - 1) === letter ? 0 : 1);
      next.push(Math.min(changedHere, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row;
}

function reversed(words: string): string {
  return words.split('').reverse().join('');
}

test('of many ranges the first are given, as many as are asked for', () => {
  const text = 'ab '.repeat(100);
  expect(closestMatches(text, 'ab', 0, 2)).toEqual(closestMatches(text, 'ab', 0).slice(0, 2));
});
