import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/text/words.ts';

const whole = (text: string) => wordsOf(text, { start: 0, end: text.length });

describe('the form of a word', () => {
  test.for([
    ['capitals', 'The River', 'the river'],
    ['punctuation', '“The river,” he said.', 'the river he said'],
    ['apostrophes of both shapes', "Armenia’s Armenia's", 'armenias armenias'],
    ['hyphens and what is written without', 'counter-offensive counteroffensive', 'counteroffensive counteroffensive'],
    ['a hyphen at the end of a line', 'agree-\n  ment', 'agreement'],
    ['a dash between words', 'the bell – for an hour', 'the bell for an hour'],
    ['accents', 'Əliyev İlham Gəncə Boğaz', 'əliyev ilham gəncə bogaz'],
    ['numbers with commas and points', '4,300 houses, 2.5 metres. 84 more', '4300 houses 25 metres 84 more'],
    ['a year before a full stop', 'in 1994. Then', 'in 1994 then'],
    ['other letters', 'Հայաստան и Россия', 'հայաստան и россия'],
  ] as const)('%s', ([, text, expected]) => {
    expect(
      whole(text)
        .map(({ form }) => form)
        .join(' '),
    ).toBe(expected);
  });
});

test('words stand where the text has them, within the range alone', () => {
  const text = 'The river rose. It fell.';
  expect(wordsOf(text, { start: 16, end: 24 }).map(({ start, end }) => text.slice(start, end))).toEqual(['It', 'fell']);
});

test('nothing has no words', () => {
  expect(whole(' – “…” \n')).toEqual([]);
});
