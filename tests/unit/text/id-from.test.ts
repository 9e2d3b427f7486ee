import { expect, test } from 'vitest';
import { idFrom } from '../../../src/text/id-from.ts';

test.for([
  ['The Mill Opens', 'the-mill-opens'],
  ['  Ördek _ Mill -- 2 ', 'ordek-mill-2'],
  ['Armenia’s answer', 'armenias-answer'],
  ['磨坊', ''],
  ['Con', 'con-1'],
  ['LPT1', 'lpt1-1'],
  ['Com 1', 'com-1'],
  ['a'.repeat(300), 'a'.repeat(100)],
  [`${'a'.repeat(99)} b`, 'a'.repeat(99)],
] as const)('%s', ([words, id]) => {
  expect(idFrom(words)).toBe(id);
});
