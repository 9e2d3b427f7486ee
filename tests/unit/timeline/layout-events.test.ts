import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelWidth } from '../../../src/timeline/label-width.ts';
import { heightOf, lanesOf, sizes } from '../../../src/timeline/lane-layout.ts';
import { placeEvents } from '../../../src/timeline/layout-events.ts';
import type { LaneMode, TimelineData, TimelineEvent } from '../../../src/timeline/types.ts';

const modes = ['topic', 'source', 'none'] as const;
const view = { from: 0, to: 1000 };

const anEvent = fc
  .record({
    from: fc.integer({ min: -500, max: 1400 }),
    days: fc.integer({ min: 1, max: 300 }),
    words: fc.integer({ min: 1, max: 12 }),
    topic: fc.integer({ min: 0, max: 2 }),
    importance: fc.integer({ min: 1, max: 5 }),
    end: fc.constantFrom('stated', 'about', 'unsure', 'open'),
  })
  .map(({ from, days, words, end, ...rest }) => ({
    ...rest,
    title: 'A word '.repeat(words).trim(),
    at: { from, to: from + days, sureFrom: from, sureTo: from + days, start: 'stated', end } as const,
  }));
const archives = fc.array(anEvent, { minLength: 1, maxLength: 500 }).map(dataOf);

test('never too much, nothing over anything else, and nothing lost', () => {
  fc.assert(
    fc.property(archives, fc.constantFrom(...sizes), fc.constantFrom(...modes), (data, size, mode: LaneMode) => {
      const lanes = lanesOf(data, mode, size);
      const { placed, left } = placeEvents(data, { mode, lanes, size, view, margin: 0.6 });
      expect(placed.length).toBeLessThanOrEqual(200);
      const scale = (size.least - size.names) / 1000;
      const rows = Map.groupBy(placed, ({ lane, top }) => `${lane} ${top}`);
      for (const row of rows.values()) {
        const boxes = row.map(({ event, label, back }) => {
          const { from, to } = event.at;
          const [start, end] = [from * scale, Math.max(to * scale, from * scale + 4)];
          const text = back ? end - labelWidth(label) : Math.max(start, end > 0 ? 0 : -Infinity);
          return { start: Math.min(start, text), end: Math.max(end, text + labelWidth(label)) };
        });
        const sorted = boxes.toSorted((a, b) => a.start - b.start);
        for (const [index, box] of sorted.entries())
          if (index > 0) expect(box.start).toBeGreaterThanOrEqual((sorted[index - 1]?.end ?? 0) - 0.01);
      }
      const seen = new Set([...placed.map(({ event }) => event.id), ...left.flat().map(({ id }) => id)]);
      const inView = data.events.filter(({ at }) => at.from < 1000 && at.to > 0);
      expect(inView.every(({ id }) => seen.has(id))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a label is not cut by the edge of the window, and a mark at the edge has none', () => {
  const at = [stated(900, 920), stated(990, 1300), stated(100, 110), stated(1100, 1101)];
  const title = 'A title of a good many words that go on';
  const data = dataOf(at.map((each, index) => ({ title, topic: index % 3, importance: 3, at: each })));
  const size = sizes[0];
  const lanes = lanesOf(data, 'topic', size);
  const { placed } = placeEvents(data, { mode: 'topic', lanes, size, view, margin: 0.6 });
  const [near, crossing, early, beyond] = at.map((each) => placed.find(({ event }) => event.at === each));
  expect(near).toMatchObject({ back: true });
  expect(crossing).toMatchObject({ back: false, label: '' });
  expect(early).toMatchObject({ back: false });
  expect(beyond).toMatchObject({ back: false });
});

test('a label turns back where its mark, wider than its days, reaches over the edge', () => {
  const title = 'أسّست الجمعية مكتبة للقراء في المدينة';
  const size = sizes[0];
  const at = [stated(999, 1000), stated(999.5, 999.9), stated(998, 1000)];
  const data = dataOf(at.map((each, index) => ({ title, topic: index, importance: 3, at: each })));
  const atEdge = { ...data, to: 1000 };
  const lanes = lanesOf(atEdge, 'topic', size);
  const { placed } = placeEvents(atEdge, { mode: 'topic', lanes, size, view, margin: 0.6 });
  for (const each of placed) expect(each).toMatchObject({ back: true, label: expect.stringMatching(/^أسّست/u) as string });
});

test('a selected event always has a place', () => {
  fc.assert(
    fc.property(archives, fc.nat(), (data, index) => {
      const event = data.events[index % data.events.length] as TimelineEvent;
      const around = { from: event.at.from - 500, to: event.at.from + 500 };
      const lanes = lanesOf(data, 'topic', sizes[0]);
      const options = { mode: 'topic', lanes, size: sizes[0], view: around, margin: 0.6, selected: event.id } as const;
      expect(placeEvents(data, options).placed.map((each) => each.event.id)).toContain(event.id);
    }),
    { numRuns: 40 },
  );
});

test('lanes of every kind are as high', () => {
  const data = dataOf([{ title: 'One', topic: 1, importance: 3, at: stated(0, 1) }]);
  for (const size of sizes) expect(new Set(modes.map((mode) => heightOf(lanesOf(data, mode, size)))).size).toBe(1);
});

test('never more than 500 elements, however many dates tellings give', () => {
  const others = Array.from({ length: 4 }, (_, index) => ({ words: '', at: stated(index * 3, index * 3 + 1) }));
  const events = Array.from({ length: 400 }, (_, index) => ({
    title: 'A',
    at: stated(index, index + 1),
    topic: 0,
    importance: 3,
    others,
  }));
  const tall = [{ title: '', lang: undefined, topic: 0, top: 0, height: 9000, firstRow: 0, rows: 400 }];
  const data = dataOf(events);
  const { placed } = placeEvents(data, { mode: 'none', lanes: tall, size: sizes[0], view, margin: 0.6 });
  const elements = placed.reduce((sum, { event }) => sum + 1 + 2 * (event.others?.length ?? 0), 1);
  expect(elements).toBeGreaterThan(400);
  expect(elements).toBeLessThanOrEqual(500);
});

function stated(from: number, to: number) {
  return { from, to, sureFrom: from, sureTo: to, start: 'stated', end: 'stated' } as const;
}

function dataOf(events: readonly Pick<TimelineEvent, 'title' | 'at' | 'topic' | 'importance'>[]): TimelineData {
  const titled = ['One', 'Two', 'Three'].map((title) => ({ id: title, title }));
  const full = events.map((event, index) => ({
    ...event,
    id: `e${index}`,
    words: '',
    sources: [index % 3],
    search: '',
    href: '/',
  }));
  return { from: -600, to: 1800, topics: titled, sources: titled, places: [], parties: [], eras: [], events: full };
}
