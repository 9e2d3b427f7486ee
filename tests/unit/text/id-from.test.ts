import { expect, test } from 'vitest';
import { idFrom } from '../../../src/text/id-from.ts';

test.for([
  ['The Mill Opens', 'the-mill-opens'],
  ['  Ördek _ Mill -- 2 ', 'ordek-mill-2'],
  ['Armenia’s answer', 'armenias-answer'],
  ['磨坊', ''],
] as const)('%s', ([words, id]) => {
  expect(idFrom(words)).toBe(id);
});
