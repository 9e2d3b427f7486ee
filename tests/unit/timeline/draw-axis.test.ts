import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDays } from '../../../src/timeline/calendar/calendar.ts';
import { drawAxis } from '../../../src/timeline/draw-axis.ts';
import { labelWidth } from '../../../src/timeline/label-width.ts';
import { plotWidth, sizeFor } from '../../../src/timeline/layout/lanes.ts';
import { evenScale, placesOf, scaleOf } from '../../../src/timeline/scale/time-scale.ts';
import type { Shape } from '../../../src/timeline/svg.ts';
import { zoomed } from '../../../src/timeline/time-span.ts';
import type { Span } from '../../../src/timeline/types.ts';
import { anyWindow as windowOfAnyLength, calendars } from './calendar/some-calendars.ts';

const at = (date: string) => Date.parse(date) / 86_400_000;
/** Ninety years, and a summer as wide as they are. */
const scale = scaleOf(['1900-01-01', '1990-06-01', '1990-09-01', '1995-01-01'].map(at), [10, 10, 2]);

/** What the axis of a window says, from the left, as `pixels: words`, and how many breaks it has. */
function axisOf(days: Span, wide: number, margin = 0, on = scale, calendar = plainDays) {
  const size = sizeFor(wide);
  const shapes = drawAxis(on, placesOf(on, days), { size, height: 300, margin, calendar });
  const said = (kind: string) =>
    shapes
      .filter(([, { class: name }]) => name === kind)
      .map((shape) => ({ from: startOf(shape, plotWidth(size)), words: wordsOf(shape) }));
  const breaks = shapes.filter(
    ([, , inside]) => typeof inside === 'object' && inside.some(([, each]) => each['class'] === 'tl-break'),
  );
  return { dates: said('tl-date'), distances: said('tl-distance'), breaks: breaks.length, width: plotWidth(size) };
}

function wordsOf([, , words]: Shape): string {
  return typeof words === 'string' ? words : '';
}

function startOf([, { x = '', dx = 0 }]: Shape, width: number): number {
  return (Number.parseFloat(String(x)) / 100) * width + Number(dx);
}

const windows = {
  'years, then months, then years again, each with its unit and a break before it': [
    { from: at('1900-01-01'), to: at('1995-01-01') },
    ['every 10 years', 'every month', 'every 2 years'],
    2,
  ],
  'years alone': [{ from: at('1920-01-01'), to: at('1960-01-01') }, ['every 2 years'], 0],
  'the summer alone': [{ from: at('1990-06-02'), to: at('1990-08-31') }, ['every 5 days'], 0],
} as const satisfies Record<string, readonly [Span, readonly string[], number]>;

for (const [name, [days, distances, breaks]] of Object.entries(windows))
  test(`the axis of ${name}`, () => {
    const axis = axisOf(days, 1440);
    expect(axis.distances.map(({ words }) => words)).toEqual(distances);
    expect(axis.breaks).toBe(breaks);
    for (const stretch of distances.keys()) expect(axis.dates.length).toBeGreaterThan(stretch);
  });

test('a stretch too narrow for words beside each other has its number over its unit', () => {
  const narrow = scaleOf(['1900-01-01', '1950-01-01', '1970-01-01', '1990-01-01'].map(at), [10, 2.2, 10]);
  const { dates, distances } = axisOf({ from: at('1900-01-01'), to: at('1990-01-01') }, 390, 0, narrow);
  const number = distances.find(({ words }) => /^\d+$/u.test(words));
  expect(number?.words).toBe('10');
  expect(dates.find(({ words }) => words === 'yr')?.from).toBe(number?.from);
});

const anyWindow = fc
  .record({ from: fc.integer({ min: at('1900-01-01'), max: at('1994-01-01') }), length: fc.integer({ min: 60, max: 34_000 }) })
  .map(({ from, length }) => ({ from, to: Math.min(from + length, at('1995-01-01')) }));

/** No words of a row lie over the next ones, and none are cut at an edge of the window. */
function expectApart({ dates, distances, width }: ReturnType<typeof axisOf>): void {
  for (const row of [dates, distances])
    for (const [index, { from, words }] of row.entries()) {
      const end = from + labelWidth(words);
      expect(end).toBeLessThanOrEqual((row[index + 1]?.from ?? Infinity) + 1);
      // Beside the window stands only what comes into it whole.
      for (const edge of [0, width]) expect(from >= edge - 1 || end <= edge + 1).toBe(true);
    }
  for (const { from, words } of distances) expect(from + labelWidth(words)).toBeLessThanOrEqual(width);
}

test.each([390, 820, 1440])('at %i pixels no words of the axis lie over others or over the edges of the window', (wide) => {
  fc.assert(fc.property(anyWindow, fc.constantFrom(0, 0.6), (days, margin) => expectApart(axisOf(days, wide, margin))));
});

test.each(Object.entries(calendars))('nor by %s, from minutes to a hundred thousand years', (_, calendar) => {
  fc.assert(
    fc.property(windowOfAnyLength, fc.constantFrom(390, 820, 1440), (days, wide) => {
      const axis = axisOf(days, wide, 0.6, evenScale(zoomed(days, 4)), calendar);
      expectApart(axis);
      const least = calendar.isTimed || days.to - days.from > 10 ? 1 : 0;
      expect(axis.dates.filter(({ from }) => from >= 0 && from < axis.width).length).toBeGreaterThanOrEqual(least);
    }),
    { numRuns: 60 },
  );
});

test('what is drawn beside the window takes no date from it', () => {
  const days = { from: at('1920-01-01'), to: at('1960-01-01') };
  const inside = ({ dates, width }: ReturnType<typeof axisOf>) => dates.filter(({ from }) => from >= 0 && from < width);
  expect(inside(axisOf(days, 1440, 0.6))).toEqual(inside(axisOf(days, 1440)));
});
