import { expect, test } from 'vitest';
import { sizes } from '../../../../src/timeline/layout/lanes.ts';
import { layOut } from '../../../../src/timeline/layout/lay-out.ts';
import { markAt } from '../../../../src/timeline/layout/mark-at.ts';
import { dataOf, stated, view } from './some-archives.ts';

const events = Array.from({ length: 60 }, (_, index) => ({
  title: `Number ${index} of a crowd with a long name`,
  at: stated(500 + (index % 6), 501 + (index % 6)),
  topic: 0,
  importance: 1 + (index % 5),
}));
const layout = layOut(dataOf(events), { mode: 'topic', size: sizes[0], view, margin: 0 });
const lane = layout.lanes[0];
const marks = lane?.bare ?? [];

test('every mark without a label is found where it stands, and nothing where there is none', () => {
  expect(marks.length).toBeGreaterThan(5);
  for (const { event, start, width, top } of marks) {
    const point = { x: start + width / 2, y: (lane?.top ?? 0) + top + 2 };
    expect(markAt(layout, point, 0)?.event).toBe(event);
  }
  expect(markAt(layout, { x: 5, y: 80 }, 5)).toBe(undefined);
});

test('a finger that comes near means the nearest', () => {
  const first = marks.toSorted((a, b) => a.start - b.start || a.top - b.top)[0];
  if (!first) throw new Error('no mark');
  const point = { x: first.start - 12, y: (lane?.top ?? 0) + first.top + 2 };
  expect(markAt(layout, point, 5)).toBe(undefined);
  expect(markAt(layout, point, 16)?.event).toBe(first.event);
});
