import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../src/reader/marks.ts';
import type { Range } from '../../../src/text/fold.ts';

const blocks = [
  { start: 0, end: 10 },
  { start: 12, end: 30 },
  { start: 30, end: 31 },
];

/** Passages in the order of the text, as a source has them: of two that begin together, the longer one first. */
const ranges = fc
  .array(fc.tuple(fc.nat(35), fc.integer({ min: 1, max: 25 })))
  .map((pairs) =>
    pairs.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start || b.end - a.end),
  );

describe('segments', () => {
  test('of a block that nothing touches are the block', () => {
    expect(segmentsOf(blocks.slice(0, 1), [])).toEqual([[{ start: 0, end: 10, covering: [], starting: [], ending: [] }]]);
  });

  test('of a passage that crosses two blocks begin in the first and end in the second', () => {
    const passage = { start: 4, end: 20 };
    const [first, second, third] = segmentsOf(blocks, [passage]);
    expect(first?.map(({ starting, ending }) => [starting, ending])).toEqual([
      [[], []],
      [[passage], []],
    ]);
    expect(second?.map(({ start, end, ending }) => ({ start, end, ending }))).toEqual([
      { start: 12, end: 20, ending: [passage] },
      { start: 20, end: 30, ending: [] },
    ]);
    expect(third).toHaveLength(1);
  });

  test('begin where pages do, inside a block', () => {
    const passage = { start: 4, end: 20 };
    const starts = segmentsOf(blocks, [passage], [0, 6, 11, 12, 25]).map((segments) => segments.map(({ start }) => start));
    expect(starts).toEqual([[0, 4, 6], [12, 20, 25], [30]]);
  });

  test('tile every block, and say of each what any other way of counting says', () => {
    fc.assert(
      fc.property(ranges, (passages) => {
        for (const [index, segments] of segmentsOf(blocks, passages).entries()) {
          const block = blocks[index] as Range;
          expect(segments[0]?.start).toBe(block.start);
          expect(segments.at(-1)?.end).toBe(block.end);
          for (const [at, { start, end, covering, starting, ending }] of segments.entries()) {
            expect(start).toBeLessThan(end);
            if (at > 0) expect(start).toBe(segments[at - 1]?.end);
            expect(covering).toEqual(passages.filter((passage) => passage.start < end && start < passage.end));
            expect(covering.every((passage) => passage.start <= start && end <= passage.end)).toBe(true);
            expect(starting).toEqual(covering.filter((passage) => passage.start === start));
            expect(ending).toEqual(covering.filter((passage) => passage.end === end));
          }
          const inside = passages.flatMap((passage) => [passage.start, passage.end]);
          const cuts = segments.slice(1).map(({ start }) => start);
          expect(new Set(cuts)).toEqual(new Set(inside.filter((offset) => block.start < offset && offset < block.end)));
        }
      }),
    );
  });
});
