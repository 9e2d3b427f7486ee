import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/text/sentences.ts';

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
