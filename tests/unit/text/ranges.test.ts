import { describe, expect, test } from 'vitest';
import { overlaps, trimRange, united } from '../../../src/text/ranges.ts';

const range = ([start, end]: readonly [number, number]) => ({ start, end });

describe('overlaps', () => {
  test.each<readonly [string, readonly [number, number], readonly [number, number], boolean]>([
    ['apart', [0, 4], [6, 9], false],
    ['side by side', [0, 4], [4, 9], false],
    ['one character in common', [0, 5], [4, 9], true],
    ['one inside the other', [0, 9], [4, 5], true],
    ['the same', [2, 3], [2, 3], true],
  ])('%s', (_, a, b, expected) => {
    expect([overlaps(range(a), range(b)), overlaps(range(b), range(a))]).toEqual([expected, expected]);
  });
});

describe('united', () => {
  test.each<readonly [string, readonly (readonly [number, number])[], readonly (readonly [number, number])[]]>([
    ['nothing', [], []],
    [
      'apart, out of order',
      [
        [6, 9],
        [0, 4],
      ],
      [
        [0, 4],
        [6, 9],
      ],
    ],
    [
      'side by side',
      [
        [0, 4],
        [4, 9],
      ],
      [[0, 9]],
    ],
    [
      'overlapping',
      [
        [0, 5],
        [4, 9],
      ],
      [[0, 9]],
    ],
    [
      'one inside the other',
      [
        [0, 9],
        [2, 4],
        [9, 10],
      ],
      [[0, 10]],
    ],
  ])('%s', (_, ranges, expected) => {
    expect(united(ranges.map(range))).toEqual(expected.map(range));
  });
});

test('a range is freed of the space at its ends', () => {
  expect(trimRange('a  b  c', { start: 1, end: 6 })).toEqual({ start: 3, end: 4 });
  expect(trimRange('a  b', { start: 1, end: 3 })).toEqual({ start: 3, end: 3 });
});
