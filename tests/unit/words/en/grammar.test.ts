import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, decimal, list, listInParts, share, smallNumber } from '../../../../src/words/en/grammar.ts';

test.for([
  [0, '0 events'],
  [1, '1 event'],
  [2, '2 events'],
  [1360, '1,360 events'],
] as const)('%d is counted as %s', ([count, words]) => {
  expect(counted(count, { one: 'event', other: 'events' })).toBe(words);
});

test.for([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
] as const)('%j is listed as "%s"', ([names, words]) => {
  expect(list(names)).toBe(words);
  const parts = listInParts(names);
  expect(parts.map((part) => (typeof part === 'string' ? part : part.words)).join('')).toBe(words);
  expect(parts.flatMap((part) => (typeof part === 'string' ? [] : part.name))).toEqual(names.map((_, index) => index));
});

test.for([
  [0, 0, '0%'],
  [1, 3, '33%'],
  [15, 16, '94%'],
  [989, 1000, '99%'],
  [999, 1000, 'more than 99%'],
  [1, 1000, 'less than 1%'],
  [1, 200, '1%'],
  [29, 100, '29%'],
  [7, 7, '100%'],
] as const)('%d of %d is %s', ([part, of, words]) => {
  expect(share(part, of)).toBe(words);
});

test('numbers up to ten are words', () => {
  expect([0, 1, 10, 11].map(smallNumber)).toEqual(['no', 'one', 'ten', '11']);
});

test('a decimal number loses none of its digits', () => {
  const digits = (least: number, most: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((some) => some.join(''));
  fc.assert(
    fc.property(digits(1, 21), digits(0, 30), (before, after) => {
      const written = after === '' ? before : `${before}.${after}`;
      expect(decimal(written).replaceAll(',', '')).toBe(written);
      expect(decimal(written).split('.')[0]).toMatch(/^\d{1,3}(?:,\d{3})*$/u);
    }),
  );
});
