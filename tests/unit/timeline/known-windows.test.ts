import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestWindow } from '../../../src/timeline/calendar/calendar.ts';
import { KnownWindows } from '../../../src/timeline/known-windows.ts';
import { isIn } from '../../../src/timeline/layout/spots.ts';
import { ChosenScale } from '../../../src/timeline/scale/chosen-scale.ts';
import type { Span, TimelineData } from '../../../src/timeline/types.ts';
import { dataOf, somewhere, stated } from './layout/some-archives.ts';

const minute = 1 / 1440;

function windowsOf(spans: readonly (readonly [from: number, to: number])[], isTimed = false) {
  const events = spans.map(([from, to], index) => ({
    ...{ title: 'A', topic: 0, importance: 1 + (index % 5) },
    at: index % 4 === 3 ? somewhere(from, to) : stated(from, to),
  }));
  const data: TimelineData = { ...dataOf(events), ...(isTimed ? { isTimed } : {}) };
  const windows = new KnownWindows(data, new ChosenScale(data, data.events, false));
  return { windows, data, zoomed: (window: Span, times: number) => windows.zoomed(window, times, nothing, data) };
}

const nothing = { day: undefined, event: undefined };

const archives = fc.record({
  isTimed: fc.boolean(),
  at: fc.array(fc.tuple(fc.integer({ min: -500, max: 1400 }), fc.integer({ min: 0, max: 1439 }), fc.constantFrom(1, 5, 300)), {
    minLength: 1,
    maxLength: 40,
  }),
});

test('zooming in from any window leads to the shortest there can be, and loses not all events on the way', () => {
  fc.assert(
    fc.property(
      archives,
      fc.integer({ min: -900, max: 1400 }),
      fc.integer({ min: 1, max: 900 }),
      ({ isTimed, at }, from, days) => {
        const spans = at.map(([day, clock, long]): readonly [number, number] =>
          isTimed ? [day + clock / 1440, day + (clock + long) / 1440] : [day, day + long],
        );
        const { windows, data, zoomed } = windowsOf(spans, isTimed);
        let window = windows.atRest({ from, to: from + days });
        const isHeld = data.events.some(isIn(window));
        for (let press = 0; press < 40; press++) {
          const next = zoomed(window, 0.5);
          if (isHeld) expect(data.events.some(isIn(next))).toBe(true);
          if (next === window) break;
          expect(next.to - next.from).toBeLessThan(window.to - window.from);
          window = next;
        }
        expect(window.to - window.from).toBeCloseTo(shortestWindow(windows.calendar), 6);
      },
    ),
    { numRuns: 100 },
  );
});

test('in an archive of days the last press leads to the day that matters most, not between', () => {
  const { zoomed } = windowsOf([
    [100, 101],
    [102, 103],
  ]);
  expect(zoomed({ from: 99, to: 101 }, 0.5)).toEqual({ from: 100, to: 101 });
  expect(zoomed({ from: 101, to: 104 }, 0.5)).toEqual({ from: 102, to: 103 });
});

test('a window of minutes that is made longer and shorter again stays where it is', () => {
  const { zoomed } = windowsOf([], true);
  for (const length of [5, 6, 7, 8, 9, 11, 15, 40, 63]) {
    const window = { from: 600 * minute, to: (600 + length) * minute };
    const again = [0, 1, 2, 3].reduce((at) => zoomed(zoomed(at, 2), 0.5), window);
    expect((again.from + again.to) / 2).toBeCloseTo((window.from + window.to) / 2, 9);
    expect(Math.abs(again.to - again.from - length * minute)).toBeLessThan(1.5 * minute);
  }
});

test('where a window is as short as can be, zooming in leaves it', () => {
  const { zoomed } = windowsOf([[0.5, 0.5 + minute]], true);
  const window = { from: 0.5 - 4 * minute, to: 0.5 + minute };
  expect(zoomed(window, 0.5)).toBe(window);
});
