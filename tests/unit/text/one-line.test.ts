import { expect, test } from 'vitest';
import { onOneLine } from '../../../src/text/one-line.ts';

test.for([
  ['a line end is a space', 'the river\n rose', 'the river rose'],
  ['a hyphen at the end of a line joins', 'Nether-\nFord', 'Nether-Ford'],
  ['so it does in a span of years', '1948- \n1953', '1948-1953'],
  ['but not over a blank line', 'Nether-\n\nFord', 'Nether- Ford'],
  ['a dash with space before it stays', 'rose -\nthen fell', 'rose - then fell'],
] as const)('%s', ([, words, expected]) => {
  expect(onOneLine(words)).toBe(expected);
});
