import { expect, test } from 'vitest';
import { wrapWords } from '../../../../src/check/reporters/wrap-words.ts';

test.for([
  ['One two three', 7, ['One two', 'three']],
  ['One two', 7, ['One two']],
  ['Onetwothree four', 5, ['Onetwothree', 'four']],
  ['One\n  - quote: "One two three"', 7, ['One', '  - quote: "One two three"']],
  ['漢字 漢字', 7, ['漢字', '漢字']],
  ['', 7, ['']],
] as const)('%j in %i cells', ([words, width, lines]) => {
  expect(wrapWords(words, width)).toEqual(lines);
});
