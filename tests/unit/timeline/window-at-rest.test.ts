import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/timeline/bounds.ts';
import { spanWords } from '../../../src/timeline/calendar/span-words.ts';
import { firstWindow } from '../../../src/timeline/first-view.ts';
import { isIn } from '../../../src/timeline/layout/spots.ts';
import { readView, writeView } from '../../../src/timeline/query.ts';
import { ChosenScale } from '../../../src/timeline/scale/chosen-scale.ts';
import type { Span, TimelineData, TimelineEvent } from '../../../src/timeline/types.ts';
import { askedWindow, atRest } from '../../../src/timeline/window-at-rest.ts';

const minWindowDays = 1;
const at = (date: string) => Date.parse(date) / 86_400_000;

/** An event on each third day of three years, and before them one in 480 BC. */
const data = dataOf([at('-000479-09-20'), ...Array.from({ length: 365 }, (_, index) => at('1918-02-03') + index * 3)]);
const bounds = boundsOf(data);
const scale = new ChosenScale(data, data.events, false);

/** Windows as a hand leaves them: of any length, between days, over the ends of the archive too. */
const anyWindow = fc
  .record({
    around: fc.oneof(fc.double({ min: bounds.from - 900, max: bounds.to + 900, noNaN: true }), fc.nat(1100).map(onADay)),
    length: fc.oneof(...[6, 90, 4000, 2_000_000].map((max) => fc.double({ min: 0, max, noNaN: true }))),
  })
  .map(({ around, length }): Span => ({ from: around - length / 2, to: around + length / 2 }));

test('any window is the same again when its address is opened: its days, its words, its events', () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const rest = atRest(data, window);
      const view = { window: rest, lanes: 'topic', isEven: false, selected: undefined } as const;
      const read = readView(new URL(writeView(view, { pathname: '/', search: '' }), 'http://localhost'));
      const again = askedWindow(data, read, data.events, scale);
      expect(again).toEqual(rest);
      expect(spanWords(again)).toBe(spanWords(rest));
      expect(data.events.filter(isIn(again)).length).toBe(data.events.filter(isIn(rest)).length);
    }),
    { numRuns: 200 },
  );
});

test('any window comes to rest on whole days within the bounds, no further off than a day, and stays there', () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const rest = atRest(data, window);
      expect([rest.from, rest.to].every(Number.isInteger)).toBe(true);
      expect(rest.from).toBeGreaterThanOrEqual(bounds.from);
      expect(rest.to).toBeLessThanOrEqual(bounds.to);
      expect(rest.to - rest.from).toBeGreaterThanOrEqual(minWindowDays);
      expect(atRest(data, rest)).toEqual(rest);
      const isFree = window.from >= bounds.from && window.to <= bounds.to && window.to - window.from >= minWindowDays;
      if (isFree) expect(Math.max(Math.abs(rest.from - window.from), Math.abs(rest.to - window.to))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});

const asked = {
  'the very days it names': ['?from=1918-03-01&to=1918-03-10', ['1918-03-01', '1918-03-11']],
  'one day alone': ['?from=1918-03-05&to=1918-03-05', ['1918-03-05', '1918-03-06']],
  'as far as there is anything to see': ['?from=1919&to=1999', ['1919-01-01', data.to + 400]],
  'the nearest to what is beyond all': ['?from=1998&to=1999', [data.to - 330, data.to + 400]],
} as const;

for (const [name, [search, [from, to]]] of Object.entries(asked))
  test(`an address shows ${name}`, () => {
    const day = (of: string | number) => (typeof of === 'string' ? at(of) : of);
    expect(askedWindow(data, readView({ search, hash: '' }), data.events, scale)).toEqual({ from: day(from), to: day(to) });
  });

test('without a window an address shows the first, moved to the event it selects, unless the filters leave it out', () => {
  const first = firstWindow(data);
  const view = { window: undefined, selected: 'event-0', opensAtEvent: false };
  expect(askedWindow(data, view, [], scale)).toEqual(first);
  expect(data.events.slice(0, 1).some(isIn(askedWindow(data, view, data.events, scale)))).toBe(true);
});

test('an address that opens at an event has a window around it, even if the filters leave it out', () => {
  const view = readView({ search: '?event=event-0', hash: '' });
  const [event] = data.events;
  if (!event) throw new Error('no event');
  for (const left of [data.events, []]) expect(isIn(askedWindow(data, view, left, scale))(event)).toBe(true);
});

function onADay(days: number): number {
  return at('1918-02-03') + days;
}

function dataOf(days: readonly number[]): TimelineData {
  const none = { sources: [], search: '', importance: 3, topic: 0, href: '' };
  const events = days.map((from, index): TimelineEvent => {
    const to = from + 1;
    const extent = { from, to, sureFrom: from, sureTo: to, start: 'stated', end: 'stated' } as const;
    return { ...none, id: `event-${index}`, title: 'An event', words: '', at: extent };
  });
  const [from, to] = [days[0] ?? 0, (days.at(-1) ?? 0) + 1];
  const eras = [{ id: 'era', title: 'An era', from: at('1918-01-01'), to, counts: [0], total: 0 }];
  return { ...{ topics: [], sources: [], places: [], parties: [] }, eras, from, to, opening: { from, to: to + 120 }, events };
}
