import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayAt,
  daysOf,
  evenScale,
  moved,
  placeOf,
  placesOf,
  scaleOf,
  stretchesIn,
} from '../../../../src/timeline/scale/time-scale.ts';
import { shifted, zoomed } from '../../../../src/timeline/time-span.ts';

/** Scales of one to eight stretches, a week to a million days long, some a thousand times as wide as others. */
const scales = fc
  .record({
    first: fc.integer({ min: -3_000_000, max: 20_000 }),
    stretches: fc.array(
      fc.record({ days: fc.integer({ min: 7, max: 1_000_000 }), width: fc.double({ min: 1, max: 1000, noNaN: true }) }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ first, stretches }) => {
    const borders = stretches.reduce((all, { days }) => [...all, (all.at(-1) ?? 0) + days], [first]);
    const scale = scaleOf(
      borders,
      stretches.map(({ width }) => width),
    );
    return { scale, borders, from: first, to: borders.at(-1) ?? first };
  });
const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });

test('a day is found again at its place, and no day is before one that was before it', () => {
  fc.assert(
    fc.property(scales, share, share, ({ scale, from, to }, one, other) => {
      const [a, b] = [Math.min(one, other), Math.max(one, other)].map((each) => Math.round(from + each * (to - from)));
      if (a === undefined || b === undefined) return;
      expect(dayAt(scale, placeOf(scale, a)) - a).toBe(0);
      expect(dayAt(scale, placeOf(scale, b + 0.4))).toBeCloseTo(b + 0.4, 3);
      if (a < b) expect(placeOf(scale, a)).toBeLessThan(placeOf(scale, b));
    }),
  );
});

test('at any magnitude a second is found again at its place', () => {
  const magnitudes = fc.double({ min: -3, max: 8, noNaN: true });
  fc.assert(
    fc.property(magnitudes, share, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (magnitude, at, border) => {
      const length = 10 ** magnitude;
      const scale = scaleOf([-length, -length + 2 * length * border, length], [1, 5]);
      const second = Math.round(at * length * 86_400) / 86_400;
      expect(dayAt(scale, placeOf(scale, second)) === second).toBe(true);
    }),
  );
});

test('whole days survive a drawing that keeps as many places as vis-timeline does', () => {
  fc.assert(
    fc.property(scales, share, ({ scale, from, to }, at) => {
      const day = Math.round(from + at * (to - from));
      // What is 3% of the axis at the least has at the most as many days a place as this.
      fc.pre(scale.every((stretch) => (stretch.to - stretch.from) / (stretch.drawn.to - stretch.drawn.from) < 1000));
      const unit = 1e15 / (to - from);
      const kept = (place: number) => Math.round((place - from) * unit) / unit + from;
      expect(dayAt(scale, kept(placeOf(scale, day))) - day).toBe(0);
    }),
  );
});

test('the axis begins and ends where its days do, and stretches lie side by side', () => {
  fc.assert(
    fc.property(scales, ({ scale, borders, from, to }) => {
      expect(placeOf(scale, from)).toBe(from);
      expect(placeOf(scale, to)).toBeCloseTo(to, 6);
      expect(scale.map((stretch) => stretch.from)).toEqual(borders.slice(0, -1));
      for (const [index, { drawn }] of scale.entries()) {
        expect(drawn.to).toBeGreaterThan(drawn.from);
        expect(drawn.from).toBe(index === 0 ? from : scale[index - 1]?.drawn.to);
      }
    }),
  );
});

test('on an even scale a day and its place are one number', () => {
  const scale = evenScale({ from: -400, to: 12_000 });
  for (const day of [-900, -400, 0.25, 11_999, 20_000]) expect([placeOf(scale, day), dayAt(scale, day)]).toEqual([day, day]);
});

test('a move leaves a window as wide on the axis as it makes it, and within the axis', () => {
  fc.assert(
    fc.property(scales, share, share, fc.double({ min: -3, max: 3, noNaN: true }), ({ scale, from, to }, one, other, by) => {
      const ends = [one, other].map((each) => from + Math.min(Math.max(each, 0), 1) * (to - from)).sort((a, b) => a - b);
      const window = { from: ends[0] ?? from, to: ends[1] ?? to };
      fc.pre(window.to - window.from > 1);
      const places = placesOf(scale, window);
      const width = places.to - places.from;
      for (const [move, times] of [
        [(span: typeof window) => shifted(span, by), 1],
        [(span: typeof window) => zoomed(span, 2), 2],
        [(span: typeof window) => zoomed(span, 0.5), 0.5],
      ] as const) {
        const after = moved(scale, window, move);
        expect(after.from).toBeGreaterThanOrEqual(from - 0.01);
        expect(after.to).toBeLessThanOrEqual(to + 0.01);
        const drawn = placesOf(scale, after);
        const expected = Math.min(width * times, to - from);
        expect(Math.abs(drawn.to - drawn.from - expected)).toBeLessThan(expected * 1e-6 + 1);
      }
    }),
  );
});

test('a window shows the stretches that it has days of, and no other', () => {
  const scale = scaleOf([0, 100, 200, 300], [1, 2, 3]);
  const shown = (from: number, to: number) => stretchesIn(scale, { from, to }).map((stretch) => stretch.from);
  expect(shown(0, 300)).toEqual([0, 100, 200]);
  expect(shown(100, 200)).toEqual([100]);
  expect(shown(99, 101)).toEqual([0, 100]);
  expect(shown(-50, -10)).toEqual([0]);
  expect(shown(250, 900)).toEqual([200]);
  expect(daysOf(scale, { from: 0, to: 50 })).toEqual({ from: 0, to: 100 });
});
