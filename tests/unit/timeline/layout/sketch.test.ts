import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizes } from '../../../../src/timeline/layout/lanes.ts';
import { layOut } from '../../../../src/timeline/layout/lay-out.ts';
import { sketched } from '../../../../src/timeline/layout/sketch.ts';
import { zoomed } from '../../../../src/timeline/time-span.ts';
import { boxesOf, overlap } from './drawn-boxes.ts';
import { archives, dataOf, view } from './some-archives.ts';

const zooms = fc.record({
  data: archives,
  size: fc.constantFrom(...sizes),
  mode: fc.constantFrom('topic', 'source', 'none'),
  times: fc.constantFrom(0.05, 0.4, 0.9, 1, 1.6, 2, 5),
  around: fc.constantFrom(0, 300, 1000),
});

test('while one zooms lanes and names stay where they are, and nothing lies over anything else', () => {
  fc.assert(
    fc.property(zooms, ({ data, times, around, ...options }) => {
      const before = layOut(data, { ...options, view, margin: 0.6 });
      const window = zoomed(view, times, around);
      const after = sketched(before, data, { ...options, view: window, margin: 0.6 });
      expect(after.lanes.map(({ id, top, height }) => [id, top, height])).toEqual(
        before.lanes.map(({ id, top, height }) => [id, top, height]),
      );
      for (const [index, lane] of after.lanes.entries()) {
        expect(before.lanes[index]?.placed).toEqual(expect.arrayContaining([...lane.placed]));
        expect(overlap(boxesOf(lane, window, options.size))).toBe(undefined);
      }
    }),
    { numRuns: 100 },
  );
});

test('what has no room for its name any more is a mark without one', () => {
  const event = (title: string, from: number) => ({ title, at: { ...stated, from, to: from + 1 }, topic: 0, importance: 3 });
  const stated = { sureFrom: 0, sureTo: 1000, start: 'stated', end: 'stated' } as const;
  const data = dataOf([event('The mill opens on the river', 100), event('The mill closes for good', 700)]);
  const options = { mode: 'none', size: sizes[3] ?? sizes[0], margin: 0.6 } as const;
  const before = layOut(data, { ...options, view });
  expect(before.lanes.map(({ placed, bare }) => [placed.length, bare.length])).toEqual([[2, 0]]);
  const after = sketched(before, data, { ...options, view: zoomed(view, 9) });
  expect(after.lanes.map(({ placed }) => placed.map(({ event: { title } }) => title))).toEqual([
    ['The mill opens on the river'],
  ]);
  expect(after.lanes.map(({ bare }) => bare.length)).toEqual([1]);
});
