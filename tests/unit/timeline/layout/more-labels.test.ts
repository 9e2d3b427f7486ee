import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Size, sizes, wider } from '../../../../src/timeline/layout/lanes.ts';
import { type Layout, layOut, type LayOutOptions } from '../../../../src/timeline/layout/lay-out.ts';
import type { TimelineData } from '../../../../src/timeline/types.ts';
import { boxesOf, overlap } from './drawn-boxes.ts';
import { archives, dataOf, stated, view, views } from './some-archives.ts';

const [narrow] = sizes;

test.for([
  ['ends in the window after a third of it', stated(-2000, 350), 'lasting', false],
  ['begins in the window and lasts on', stated(600, 2000), 'lasting', false],
  ['lasts all through', stated(-100, 1100), 'throughout', false],
  ['takes less than three tenths of the window', stated(-2000, 250), undefined, false],
  ['is as long as the window', stated(-500, 500), undefined, false],
  ['ends in the closest window', stated(-2000, 350), undefined, true],
] as const)('what %s is gathered only if it lasts longer', ([, at, kind, isClosest]) => {
  const lasting = { title: 'In the war', topic: 0, importance: 3, at };
  const days = Array.from({ length: 40 }, () => ({ title: 'A day', topic: 0, importance: 5, at: stated(500, 501) }));
  const { lanes } = laidOut(dataOf([...days, lasting, lasting]), { isClosest });
  expect(lanes[0]?.gathered?.kind).toBe(kind);
});

test('room that is kept for counts under the names of lanes is for labels where nothing is counted', () => {
  const titles = Array.from({ length: 12 }, (_, index) => `Topic ${index} with a name of some three lines of words`);
  const days = [100, 101, 102, 103];
  const events = titles.flatMap((_, topic) =>
    days.map((day) => ({ title: 'Some words', topic, importance: 3, at: stated(day, day + 1) })),
  );
  const size = sizes.at(-1) ?? narrow;
  const { lanes, height } = laidOut(dataOf(events, titles), { size });
  expect(lanes.reduce((sum, { more }) => sum + more, 0)).toBe(0);
  expect(lanes.filter(({ placed }) => placed.length > 1).length).toBeGreaterThan(0);
  expect(height).toBeLessThanOrEqual(size.budget);
});

test('in a wider drawing the same marks have longer labels where there is room, and none lies over anything', () => {
  fc.assert(
    fc.property(archives, fc.constantFrom(...sizes), views, (data, built, window) => {
      const before = laidOut(data, { size: built, view: window, margin: 0.6 });
      for (const size of wider(built)) {
        const { lanes } = laidOut(data, { size, view: window, margin: 0.6 });
        const drawn = { ...size, least: size.grown ?? size.least };
        for (const lane of lanes) expect(overlap(boxesOf(lane, window, drawn))).toBe(undefined);
        const unnamed = (all: Layout['lanes']) => all.map((lane) => ({ ...lane, placed: lane.placed.map(withoutLabel) }));
        expect(unnamed(lanes)).toEqual(unnamed(before.lanes));
      }
    }),
    { numRuns: 50 },
  );

  function withoutLabel(placed: Layout['lanes'][number]['placed'][number]) {
    return { ...placed, label: '' };
  }
});

test('a label that is cut at the least width is whole where the drawing is wider', () => {
  const title = 'A title of twice twenty letters and more to say';
  const data = dataOf([{ title, topic: 0, importance: 3, at: stated(10, 11) }]);
  const label = (size: Size) => laidOut(data, { size }).lanes[0]?.placed[0]?.label;
  const cut = { ...narrow, least: 200 };
  expect([label(cut), label({ ...cut, grown: 400 })]).toEqual([expect.stringMatching(/…$/u), title]);
});

function laidOut(data: TimelineData, options: Partial<LayOutOptions>) {
  return layOut(data, { mode: 'topic', size: narrow, view, margin: 0, ...options });
}
