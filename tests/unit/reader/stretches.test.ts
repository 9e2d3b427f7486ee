import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../../src/reader/stretches.ts';

/** Ten blocks of ten letters, a line apart. */
const blocks = Array.from({ length: 10 }, (_, index) => ({ start: index * 11, end: index * 11 + 10 }));
const sizes = (passages: readonly { start: number; end: number }[], letters: number) =>
  stretchesOf(blocks, passages, letters).map(({ length }) => length);

describe('stretches of a document', () => {
  test('hold every block once, in order', () => {
    expect(stretchesOf(blocks, [], 25).flat()).toEqual(blocks);
    expect(stretchesOf([], [], 25)).toEqual([]);
  });

  test('are as long as asked, or a little longer', () => {
    expect(sizes([], 25)).toEqual([3, 3, 3, 1]);
    expect(sizes([], 1000)).toEqual([10]);
  });

  test('end only where no passage crosses, however many overlap', () => {
    expect(sizes([{ start: 25, end: 35 }], 25)).toEqual([4, 3, 3]);
    const chain = [
      { start: 25, end: 40 },
      { start: 38, end: 60 },
      { start: 39, end: 42 },
    ];
    expect(sizes(chain, 25)).toEqual([6, 3, 1]);
  });

  test('may end where a passage ends or begins', () => {
    expect(sizes([{ start: 22, end: 33 }], 25)).toEqual([3, 3, 3, 1]);
  });
});
