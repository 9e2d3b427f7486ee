import { expect, test } from 'vitest';
import { loneMarks, quotedRanges, withoutQuoted } from '../../../src/check/quoted.ts';

test.for([
  ['It was "good".', ['good']],
  ['It was “good”.', ['good']],
  ['"One" and “two” and "three".', ['One', 'two', 'three']],
  ['“One "two" three”', ['One "two" three']],
  ['It was "good', []],
  ["It's 'good'.", []],
  ['An empty "" pair', []],
  ['"Over\ntwo lines"', ['Over\ntwo lines']],
] as const)('%j', ([text, expected]) => {
  expect(quotedRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('quoted words are blanked and everything else keeps its place', () => {
  expect(withoutQuoted('It was "good" and “bad” too.')).toBe('It was "    " and “   ” too.');
});

test('marks that nothing closes are each found once', () => {
  const text = `${'“a '.repeat(50_000)}"b" c"`;
  expect(quotedRanges(text)).toEqual([{ start: 150_001, end: 150_002 }]);
  expect(loneMarks(text)).toHaveLength(50_001);
});
