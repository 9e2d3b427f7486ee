import { expect, test } from 'vitest';
import { letterVariants } from '../../../../../src/site/pages/search/letter-variants.ts';

test.for([
  ['an archive without Chinese', ['mill', 'мельница'], ''],
  ['letters that are written in one way', ['水山'], ''],
  ['simplified letters', ['国战'], '国國 战戰'],
  ['traditional letters', ['國戰'], '国國 战戰'],
  ['one simplified letter for two', ['髮'], '发發髮'],
] as const)('of %s', ([, words, variants]) => {
  expect(letterVariants(words)).toBe(variants);
});
