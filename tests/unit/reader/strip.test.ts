import { expect, test } from 'vitest';
import { segmentsOf } from '../../../src/reader/marks.ts';
import { stripOf } from '../../../src/reader/strip.ts';

const long = { start: 10, end: 30 };
const inner = { start: 15, end: 20 };
const next = { start: 30, end: 40 };
const segments = segmentsOf([{ start: 0, end: 100 }], [long, inner, next]).flat();

test('a strip leaves nothing out, and says how much lies over each stretch and what begins there', () => {
  expect(stripOf(segments, 100, 20)).toEqual([
    { from: 0, length: 2, depth: 0, passage: undefined },
    { from: 2, length: 1, depth: 1, passage: long },
    { from: 3, length: 1, depth: 2, passage: inner },
    { from: 4, length: 2, depth: 1, passage: long },
    { from: 6, length: 2, depth: 1, passage: next },
    { from: 8, length: 12, depth: 0, passage: undefined },
  ]);
});

test('a strip of any text is at most as long as its steps', () => {
  const stretches = stripOf(segments, 100, 3);
  expect(stretches.reduce((sum, { length }) => sum + length, 0)).toBe(3);
  expect(stretches[0]).toMatchObject({ depth: 2, passage: long });
});
