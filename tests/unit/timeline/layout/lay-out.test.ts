import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plotWidth, type Size, sizes } from '../../../../src/timeline/layout/lanes.ts';
import { type Layout, layOut, type LayOutOptions } from '../../../../src/timeline/layout/lay-out.ts';
import { openAll, openName } from '../../../../src/timeline/layout/open-names.ts';
import { hasDay, isIn } from '../../../../src/timeline/layout/spots.ts';
import type { LaneMode, TimelineData, TimelineEvent } from '../../../../src/timeline/types.ts';
import { boxesOf, overlap } from './drawn-boxes.ts';
import { archives, dataOf, type Drawable, somewhere, stated, view, views } from './some-archives.ts';

const modes = ['topic', 'source', 'none'] as const;
const [narrow] = sizes;

const anyView = fc.record({ data: archives, size: fc.constantFrom(...sizes), mode: fc.constantFrom(...modes), view: views });

test('everything in a window is drawn, or one action draws it, and nothing lies over anything else', () => {
  fc.assert(
    fc.property(anyView, ({ data, ...options }) => {
      const layout = laidOut(data, options);
      const opened = new Map<string, Layout>();
      for (const lane of layout.lanes) {
        expect(overlap(boxesOf(lane, options.view, options.size))).toBe(undefined);
        for (const name of [lane.more > 0 ? lane.moreName : '', lane.gathered?.name ?? ''].filter((each) => each !== '')) {
          const after = laidOut(data, { ...options, opened: new Set([name]) });
          for (const each of after.lanes) expect(overlap(boxesOf(each, options.view, options.size))).toBe(undefined);
          opened.set(name, after);
        }
      }
      const drawn = [layout, ...opened.values()].flatMap(drawnIn);
      const missing = data.events.filter(isIn(options.view)).filter(({ id }) => !drawn.includes(id));
      expect(missing).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('of every event that is drawn in the window a mark or a label is seen', () => {
  fc.assert(
    fc.property(anyView, ({ data, view: window, ...options }) => {
      const { lanes } = laidOut(data, { ...options, view: window, margin: 0.6 });
      const width = plotWidth(options.size);
      const isSeen = isIn(window);
      const hidden = lanes.flatMap((lane) => {
        const boxes = boxesOf(lane, window, options.size);
        const drawn = [...lane.placed, ...lane.bare].map(({ event }, index) => ({ event, box: boxes[index] }));
        return drawn.filter(
          ({ event, box }) => isSeen(event) && box && Math.min(box.right, width) - Math.max(box.left, 0) < 0.99,
        );
      });
      expect(hidden).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the label of what is in the window is all in it, and so is the mark that it ends with', () => {
  fc.assert(
    fc.property(anyView, ({ data, view: window, ...options }) => {
      const last = { title: 'At the edge', at: stated(window.to - 0.2, window.to - 0.1), topic: 0, importance: 5 };
      const { lanes } = laidOut(dataOf([...data.events, last]), { ...options, view: window, margin: 0.6 });
      const width = plotWidth(options.size) + 0.01;
      const over = lanes.flatMap((lane) => {
        const boxes = boxesOf(lane, window, options.size).slice(0, lane.placed.length);
        const seen = boxes.filter((_, index) => isIn(window)(lane.placed[index]?.event as TimelineEvent));
        const turned = boxes.filter((box, index) => seen.includes(box) && lane.placed[index]?.back);
        return [
          ...seen.filter(({ label }) => label && (label.from < -0.01 || label.to > width)),
          ...turned.filter(({ right }) => right > width),
        ];
      });
      expect(over).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what is counted is what has no room', () => {
  fc.assert(
    fc.property(anyView, ({ data, ...options }) => {
      const { lanes, count } = laidOut(data, { ...options, mode: 'topic' });
      expect(count).toBe(data.events.filter(isIn(options.view)).length);
      const isSeen = isIn(options.view);
      const drawn = lanes.map(({ placed, bare }) => new Set([...placed, ...bare].map(({ event }) => event).filter(isSeen)));
      const told = lanes.map(({ more, gathered }) => more + (gathered && !gathered.isOpen ? gathered.events.length : 0));
      expect(drawn.reduce((sum, { size }, lane) => sum + size + (told[lane] ?? 0), 0)).toBe(count);
    }),
    { numRuns: 50 },
  );
});

test('lanes with events take at least three fifths of the height', () => {
  const titles = Array.from({ length: 40 }, (_, index) => `Topic number ${index}`);
  const [one] = dataOf([{ title: 'One', topic: 1, importance: 3, at: stated(1, 2) }]).events;
  const data = { ...dataOf([], titles), events: one ? [one] : [] };
  for (const size of sizes)
    for (const opened of [new Set<string>(), new Set(['folded'])]) {
      const { lanes, height } = laidOut(data, { size, opened });
      expect(lanes.reduce((sum, lane) => sum + lane.height, 0) / height).toBeGreaterThanOrEqual(0.6);
    }
});

test('at the closest zoom every event with a stated day in the window is drawn', () => {
  fc.assert(
    fc.property(anyView, ({ data, ...options }) => {
      const { from } = options.view;
      const closest = { ...options, view: { from, to: from + 3 }, isClosest: true };
      const drawn = new Set(drawnIn(laidOut(data, closest)));
      const isSeen = isIn(closest.view);
      const isThroughout = ({ at }: TimelineEvent) => at.from <= from && at.to >= from + 3;
      for (const event of data.events)
        if (isSeen(event) && hasDay(event.at) && !event.others && !isThroughout(event)) expect(drawn).toContain(event.id);
    }),
    { numRuns: 50 },
  );
});

test('what waits beside the window changes nothing that is in it', () => {
  fc.assert(
    fc.property(anyView, ({ data, ...options }) => {
      const isSeen = isIn(options.view);
      const seen = ({ lanes, ...rest }: Layout) => ({
        ...rest,
        lanes: lanes.map((lane) => ({
          ...lane,
          placed: lane.placed.filter(({ event }) => isSeen(event)),
          // What is drawn of a mark ends with what is drawn at all.
          bare: lane.bare.flatMap(({ event, top }) => (isSeen(event) ? { event, top } : [])),
        })),
      });
      const [alone, among] = [0, 0.6].map((margin) => seen(laidOut(data, { ...options, margin })));
      const rounded = (layout: unknown) => JSON.parse(JSON.stringify(layout, (_, value) => round(value)));
      expect(rounded(among)).toEqual(rounded(alone));
    }),
    { numRuns: 50 },
  );
});

test('a selected event always has a place', () => {
  fc.assert(
    fc.property(archives, fc.nat(), (data, index) => {
      const event = data.events[index % data.events.length] as TimelineEvent;
      const around = { from: event.at.from - 500, to: event.at.from + 500 };
      const layout = laidOut(data, { view: around, selected: event.id });
      const placed = layout.lanes.flatMap((lane) => lane.placed.map((each) => each.event.id));
      expect(placed).toContain(event.id);
    }),
    { numRuns: 40 },
  );
});

test('"Show all" draws all, and then says so', () => {
  fc.assert(
    fc.property(anyView, ({ data, ...options }) => {
      const layout = laidOut(data, { ...options, opened: new Set([openAll]) });
      expect(layout.lanes.map(({ more }) => more)).toEqual(layout.lanes.map(() => 0));
      const drawn = new Set(drawnIn(layout));
      expect(data.events.filter(isIn(options.view)).filter(({ id }) => !drawn.has(id))).toEqual([]);
      const bare = layout.lanes.flatMap((lane) => lane.bare.filter(({ event }) => isIn(options.view)(event)));
      expect(layout.isWhole).toBe(bare.length === 0);
    }),
    { numRuns: 40 },
  );
});

test('a drawing fits its screen until a reader opens it', () => {
  fc.assert(
    fc.property(archives, fc.constantFrom(...sizes), fc.constantFrom(30, 1000, 2400), (data, size, length) => {
      const { height } = laidOut(data, { size, view: { from: 0, to: length } });
      expect(height).toBeLessThanOrEqual(size.budget);
    }),
    { numRuns: 50 },
  );
});

test('what a reader opens leaves everything else as it was', () => {
  fc.assert(
    fc.property(anyView, ({ data, ...options }) => {
      const closed = laidOut(data, options);
      const [first] = closed.lanes.flatMap(({ id, gathered }) => (gathered ? [{ id, name: gathered.name }] : []));
      if (!first) return;
      const opened = laidOut(data, { ...options, opened: new Set([first.name]) });
      const others = ({ lanes }: Layout) =>
        lanes.filter(({ id }) => id !== first.id).map(({ placed, bare, more }) => ({ placed, bare, more }));
      expect(others(opened)).toEqual(others(closed));
    }),
    { numRuns: 50 },
  );
});

test('what has a day comes first, and by importance; what has none is gathered', () => {
  const day = (importance: number) => ({ title: `Of ${importance}`, topic: 0, importance, at: stated(500, 501) });
  const during = { title: 'During the war', topic: 0, importance: 5, at: somewhere(0, 900) };
  const all = { title: 'All through', topic: 0, importance: 5, at: stated(-100, 1100) };
  const crowd = Array.from({ length: 200 }, (_, index) => day(1 + (index % 4)));
  const data = dataOf([...crowd, day(5), during, all, during]);
  const { lanes } = laidOut(data, {});
  expect(lanes).toHaveLength(1);
  expect(lanes[0]?.placed[0]).toMatchObject({ event: { title: 'Of 5' }, top: expect.any(Number) as number });
  expect(lanes[0]?.gathered).toMatchObject({ kind: 'throughoutOrNoDay', isOpen: false, events: { length: 3 } });
  expect(lanes[0]?.gathered?.events.map(({ title }) => title)).toContain('All through');
  const apart = laidOut(dataOf([...crowd, during, during]), {});
  expect(apart.lanes[0]?.gathered).toMatchObject({ kind: 'noDay' });
});

test('what would be gathered with less than a pixel of it in the window is drawn at its edge', () => {
  const one = { title: 'In it', topic: 0, importance: 3, at: somewhere(0, 300) };
  const data = dataOf([one, { ...one, title: 'At the edge', at: somewhere(998, 1298) }, one]);
  for (const opened of [[], [openAll], [openName('gathered', 'one')]]) {
    const layout = laidOut(data, { opened: new Set(opened) });
    expect(layout.lanes[0]?.gathered?.events.map(({ title }) => title) ?? []).not.toContain('At the edge');
    expect(drawnIn(layout)).toContain('e1');
  }
});

test('what ends with the first pixel of the window, and has no room for a label there, is a bare mark', () => {
  const other = { words: '', at: somewhere(1380, 1413) };
  const data = dataOf([{ title: 'A word', label: '¶ A word', topic: 0, importance: 1, at: somewhere(0, 1), others: [other] }]);
  const { lanes } = laidOut(data, { view: { from: 1412, to: 4212 } });
  expect([lanes[0]?.placed, lanes[0]?.bare.length]).toEqual([[], 1]);
});

test('a label is not cut by the edge of the window, and a mark at the edge has none', () => {
  const at = [stated(900, 920), stated(990, 1300), stated(100, 110), stated(1100, 1101)];
  const title = 'A title of a good many words that go on';
  const data = dataOf(at.map((each, index) => ({ title, topic: index % 3, importance: 3, at: each })));
  const placed = laidOut(data, { margin: 0.6 }).lanes.flatMap((lane) => lane.placed);
  const [near, crossing, early, beyond] = at.map((each) => placed.find(({ event }) => event.at === each));
  expect(near).toMatchObject({ back: true });
  expect(crossing).toMatchObject({ back: false, label: '' });
  expect(early).toMatchObject({ back: false });
  expect(beyond).toMatchObject({ back: false });
});

test('a label turns back where its mark, wider than its days, reaches over the edge', () => {
  const title = 'أسّست الجمعية مكتبة للقراء في المدينة';
  const at = [stated(999, 1000), stated(999.5, 999.9), stated(998, 1000)];
  const data = dataOf(at.map((each, index) => ({ title, topic: index, importance: 3, at: each })));
  const placed = laidOut({ ...data, to: 1000 }, { margin: 0.6 }).lanes.flatMap((lane) => lane.placed);
  expect(placed).toHaveLength(3);
  for (const each of placed) expect(each).toMatchObject({ back: true, label: expect.stringMatching(/^أسّست/u) as string });
});

test('a label turns back only to where it has more room', () => {
  const title = 'A word A word A word A word A word A word';
  const data = dataOf([{ title, topic: 0, importance: 1, at: somewhere(-293, 7) }]);
  const [placed] = laidOut(data, { view: { from: 0, to: 2400 } }).lanes[0]?.placed ?? [];
  expect(placed).toMatchObject({ back: false, label: expect.stringMatching(/^A word.*…$/u) as string });
});

test('a label grows into what is free beside it', () => {
  const title = 'A title of a good many words that go on and on, further than any label has room for at first';
  const data = dataOf([{ title, topic: 0, importance: 3, at: stated(10, 11) }]);
  const wide = sizes.at(-1) ?? narrow;
  expect(laidOut(data, { size: wide }).lanes[0]?.placed[0]?.label).toBe(title);
  expect(laidOut(data, { size: narrow }).lanes[0]?.placed[0]?.label).toMatch(/^A title of a good many.*…$/u);
});

test('a name is whole before what is left beside it goes to another, except to what matters most', () => {
  const first = { title: 'A short title', topic: 0, importance: 5, at: stated(10, 11) };
  const last = { title: 'A title of twice twenty letters and more', topic: 0, at: stated(980, 981) };
  const short = { title: 'Another title', topic: 0, importance: 3, at: stated(450, 451) };
  const named = (importance: number) => {
    const data = dataOf([first, { ...last, importance }, short]);
    const [lane] = laidOut(data, { size: { ...narrow, budget: 85 } }).lanes;
    return lane?.placed.map(({ label }) => label);
  };
  expect(named(4)).toEqual([first.title, short.title]);
  expect(named(5)).toEqual([first.title, expect.stringMatching(/^A title of.*…$/u)]);
});

test('an event with a label has it in place of its title, and takes no more room than it needs', () => {
  const title = 'A title of a good many words that go on and on, further than any label has room for at first';
  const others = [{ words: '', at: stated(400, 410) }];
  const event = { title, topic: 0, importance: 3, at: stated(10, 11) };
  const named = (each: Partial<Drawable>) =>
    laidOut(dataOf([{ ...event, ...each }]), {}).lanes.flatMap(({ placed }) => placed.map(({ label }) => label));
  expect(named({ label: 'جمعية الطاحونة' })).toEqual(['جمعية الطاحونة']);
  expect(named({ label: 'The mill', others })).toEqual(['≠\u2002The mill']);
});

test('an event of which only another date is in the window is drawn there', () => {
  const others = [{ words: '', at: stated(400, 410) }];
  const events = [{ title: 'Elsewhere', topic: 0, importance: 3, at: stated(-300, -290), others }];
  const [placed] = laidOut(dataOf(events), { margin: 0.6 }).lanes[0]?.placed ?? [];
  expect(placed).toMatchObject({ at: others[0]?.at, label: expect.stringMatching(/^≠/u) as string });
});

test('a name of a mark before the window stays out of it', () => {
  const data = dataOf([
    { title: 'A name that would reach in', topic: 0, importance: 3, at: stated(-2, 0) },
    { title: 'In it', topic: 0, importance: 3, at: stated(500, 501) },
  ]);
  const [lane] = laidOut(data, { margin: 0.6 }).lanes;
  expect(lane?.placed.map(({ event }) => event.title)).toEqual(['In it']);
});

test('a name of a mark after the window stays out of it, though all events end there', () => {
  const title = 'A name that would reach back into it';
  const data = dataOf([
    { title, topic: 0, importance: 3, at: stated(1010, 1011) },
    { title, topic: 0, importance: 3, at: stated(1300, 1301) },
    { title: 'In it', topic: 0, importance: 3, at: stated(500, 501) },
  ]);
  const [lane] = laidOut({ ...data, to: 1320 }, { margin: 0.6 }).lanes;
  const boxes = lane ? boxesOf(lane, view, narrow) : [];
  const intruding = boxes.filter(({ what, left }) => what.includes('reach back') && left < plotWidth(narrow));
  expect(intruding).toEqual([]);
});

test('no more than 500 elements are drawn, however many dates tellings give', () => {
  const others = Array.from({ length: 4 }, (_, index) => ({ words: '', at: stated(index * 3, index * 3 + 1) }));
  const events = Array.from({ length: 400 }, (_, index) => {
    return { title: 'A', at: stated(index, index + 1), topic: 0, importance: 3, others };
  });
  const { lanes } = laidOut(dataOf(events), { opened: new Set([openAll]) });
  const placed = lanes.flatMap((lane) => lane.placed);
  const elements = placed.reduce((sum, { event }) => sum + 1 + 2 * (event.others?.length ?? 0), 1);
  expect(elements).toBeGreaterThan(400);
  expect(elements).toBeLessThanOrEqual(500);
});

function laidOut(data: TimelineData, options: Partial<LayOutOptions> & { readonly size?: Size; readonly mode?: LaneMode }) {
  return layOut(data, { mode: 'topic', size: narrow, view, margin: 0, ...options });
}

/** The ids of events that have a mark. */
function drawnIn({ lanes }: Layout): string[] {
  return lanes.flatMap(({ placed, bare }) => [...placed, ...bare].map(({ event }) => event.id));
}

function round(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
