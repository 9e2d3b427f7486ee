import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../../src/text/sentences/sentences-of.ts';
import { inEnglishText, inLanguages } from './languages.cases.ts';

test.for([
  ['after a year', 'It fell in 1911. It rose again.', ['It fell in 1911.', 'It rose again.']],
  ['after a day', 'It rose on May 8. It fell.', ['It rose on May 8.', 'It fell.']],
  ['after a span of years', 'It stood from 1907-1911. Then it fell.', ['It stood from 1907-1911.', 'Then it fell.']],
  ['not after the number of a list', '1. The mill rose.', ['1. The mill rose.']],
  ['not before a small letter', 'It rose by No. 12. of the rules.', ['It rose by No. 12. of the rules.']],
  ['after a full stop inside quotation marks', 'He said "It fell." They left.', ['He said "It fell."', 'They left.']],
  ['not inside a title that cries out', 'The “Mill for all!” campaign won.', ['The “Mill for all!” campaign won.']],
] as const)('a sentence ends %s', ([, text, expected]) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

describe('in every language', () => {
  test.for(Object.entries(inLanguages))('%s', ([, [language, ...sentences]]) => {
    const gap = /^(?:zh|ja|my|bo)/u.test(language) ? '' : ' ';
    const text = sentences.join(gap);
    expect(sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test.for(Object.entries(inEnglishText))('%s, in a text of another language', ([, sentences]) => {
    const text = sentences.join(' ');
    expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test('a line end ends nothing', () => {
    const text = 'Le moulin\nde la\r\nville. Il brûla.';
    expect(sentencesOf(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Le moulin\nde la\r\nville.',
      'Il brûla.',
    ]);
  });

  test('a text in a language that nothing knows is parted all the same', () => {
    expect(sentencesOf('Aperta est. Clausa est.', 'la')).toHaveLength(2);
    expect(sentencesOf('Aperta est. Clausa est.', 'mul')).toHaveLength(2);
  });
});
