import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../../src/archive/coverage/coverage.ts';
import { documentSentences } from '../../../../src/text/document-sentences.ts';
import { fold } from '../../../../src/text/fold.ts';

const text = [
  'THE MILL',
  '',
  'The mill opened on 4 May 1907 and burnt on 2 June. It stood by the river.',
  'On 3 June it was sold. In 1948-',
  '1953 it stood empty.',
].join('\n');

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const coverage = (cited: readonly string[], excused: readonly string[] = []) =>
  coverageOf(
    { folded: fold(text), language: 'en', sentences: documentSentences(text) },
    cited.map(at),
    excused.map((words) => ({ ...at(words), reason: `Not ${words}.` })),
  );

describe('dated sentences', () => {
  test('are those that name a date; a sentence without one does not count', () => {
    const { sentences, datedSentences } = coverage([]);
    expect({ sentences, datedSentences }).toEqual({ sentences: 5, datedSentences: 3 });
  });

  test.for([
    ['nothing cited', [], ['4 May 1907|2 June', '3 June', '1948-1953']],
    ['one of two dates cited', ['opened on 4 May 1907'], ['2 June', '3 June', '1948-1953']],
    ['both dates cited, in two passages', ['opened on 4 May 1907', 'burnt on 2 June'], ['3 June', '1948-1953']],
    [
      'a date across two passages that meet',
      ['The mill opened on 4 May', ' 1907 and burnt on 2 June'],
      ['3 June', '1948-1953'],
    ],
    ['a date cut by its passage', ['June it was sold'], ['4 May 1907|2 June', '3 June', '1948-1953']],
    [
      'all but the dates cited',
      ['The mill opened', 'it was sold. In', 'it stood empty'],
      ['4 May 1907|2 June', '3 June', '1948-1953'],
    ],
    ['everything cited', [text], []],
  ] as const)('%s', ([, cited, expected]) => {
    const { uncitedDated, citedDatedSentences } = coverage(cited);
    expect(uncitedDated.map(({ dates }) => dates.join('|'))).toEqual(expected);
    expect(citedDatedSentences).toBe(3 - expected.length);
  });

  test('an uncited one has its place, its words on one line and the reason it needs no event', () => {
    const { uncitedDated } = coverage(['opened on 4 May 1907 and burnt on 2 June'], ['empty']);
    expect(uncitedDated).toEqual([
      {
        ...at('On 3 June it was sold.'),
        words: 'On 3 June it was sold.',
        line: 4,
        dates: ['3 June'],
        reason: undefined,
      },
      {
        ...at('In 1948-\n1953 it stood empty.'),
        words: 'In 1948-1953 it stood empty.',
        line: 4,
        dates: ['1948-1953'],
        reason: 'Not empty.',
      },
    ]);
  });

  test('an excuse excuses its own sentence only, and cites nothing', () => {
    const { uncitedDated, citedDatedSentences } = coverage([], ['sold']);
    expect(uncitedDated.map(({ reason }) => reason)).toEqual([undefined, 'Not sold.', undefined]);
    expect(citedDatedSentences).toBe(0);
  });
});

test('characters are counted without white space, once however often they are cited', () => {
  const { characters, citedCharacters } = coverage(['The mill opened', 'mill opened on']);
  expect(characters).toBe(text.replace(/\s/gu, '').length);
  expect(citedCharacters).toBe('Themillopenedon'.length);
});

test('a sentence that shares one character with a passage is cited', () => {
  expect(coverage(['T']).citedSentences).toBe(1);
  expect(coverage(['river.\nOn']).citedSentences).toBe(2);
});

test('an empty document has nothing to cite', () => {
  expect(coverageOf({ folded: fold(''), language: 'en', sentences: [] }, [], [])).toEqual({
    ...{ characters: 0, citedCharacters: 0, sentences: 0, citedSentences: 0 },
    ...{ datesAreRead: true, datedSentences: 0, citedDatedSentences: 0, uncitedDated: [] },
  });
});

test('where dates are not looked for in a language, no sentence of it is called dated', () => {
  expect(coverageOf({ folded: fold(text), language: 'tlh', sentences: documentSentences(text) }, [], [])).toMatchObject({
    ...{ datesAreRead: false, datedSentences: 0, sentences: 5 },
  });
});
