import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressDate } from '../../../src/timeline/calendar/address-date.ts';
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
  const [dates, over, distances] = [said('tl-date'), said('tl-date is-over'), said('tl-distance')];
  return { dates, over, distances, breaks: breaks.length, width: plotWidth(size) };
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

test('a stretch too narrow for whole words says no number and no unit alone', () => {
  for (const width of [0.5, 1, 1.5, 2, 2.2, 2.5, 3, 4]) {
    const narrow = scaleOf(['1900-01-01', '1950-01-01', '1970-01-01', '1990-01-01'].map(at), [10, width, 10]);
    for (const wide of [390, 820]) {
      const { dates, distances } = axisOf({ from: at('1900-01-01'), to: at('1990-01-01') }, wide, 0, narrow);
      for (const { words } of distances) expect(words).toMatch(/^(?:every )?(?:\d+ )?(?:year|month|day)s?$/u);
      for (const { words } of dates) expect(words).not.toMatch(/^\p{L}+$/u);
    }
  }
});

test.each([
  ['New York', '2021-11-07T01:55-04:00', '2021-11-07T01:05-05:00', /^0?1:00/u],
  ['New York', '2021-11-07T01:59-04:00', '2021-11-07T01:01-05:00', /^0?1:00/u],
  ['New York to the second', '2021-11-07T01:59-04:00', '2021-11-07T01:01-05:00', /^0?1:00/u],
  ['New York to the second', '2021-11-07T01:55-04:00', '2021-11-07T01:05-05:00', /^0?1:00/u],
  ['New York', '2021-11-07T00:00', '2021-11-07T03:00', /^0?1:00\D*5/u],
  ['New York to the second', '2021-11-07T00:00', '2021-11-07T03:00', /^0?1:00\D*5/u],
  ['New York', '2021-03-14T01:55', '2021-03-14T03:05', /^0?3:00/u],
] as const)('by the clock of %s, from %s to %s, the time at which it is put on or back is said', (name, from, to, turn) => {
  const calendar = calendars[name] ?? plainDays;
  const day = (of: string) => addressDate(of, calendar)?.from ?? Number.NaN;
  const window = { from: day(from), to: day(to) };
  for (const wide of [390, 480, 600, 820, 1024, 1440]) {
    const axis = axisOf(window, wide, 0.6, evenScale(zoomed(window, 4)), calendar);
    const seen = axis.dates.filter((date) => date.from >= 0 && date.from < axis.width).map(({ words }) => words);
    expect(
      seen.some((words) => turn.test(words)),
      `${wide}: ${seen.join(' | ')}`,
    ).toBe(true);
    expectApart(axis);
  }
});

const anyWindow = fc
  .record({ from: fc.integer({ min: at('1900-01-01'), max: at('1994-01-01') }), length: fc.integer({ min: 60, max: 34_000 }) })
  .map(({ from, length }) => ({ from, to: Math.min(from + length, at('1995-01-01')) }));

/** No words of a row lie over the next ones, and none are cut at an edge of the window. */
function expectApart({ dates, over, distances, width }: ReturnType<typeof axisOf>): void {
  for (const row of [dates, [...over, ...distances].sort((a, b) => a.from - b.from)])
    for (const [index, { from, words }] of row.entries()) {
      const end = from + labelWidth(words);
      expect(end).toBeLessThanOrEqual((row[index + 1]?.from ?? Infinity) + 1);
      // Beside the window stands only what comes into it whole.
      for (const edge of [0, width]) expect(from >= edge - 1 || end <= edge + 1).toBe(true);
    }
  for (const { from, words } of [...over, ...distances]) expect(from + labelWidth(words)).toBeLessThanOrEqual(width);
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

const leftOut = {
  'minutes of an afternoon': ['UTC', '2021-01-06T14:11', '2021-01-06T14:16', ['6 Jan 2021'], /^14:1\d$/u],
  'hours over midnight': ['UTC', '2021-01-06T20:00', '2021-01-07T04:00', ['6 Jan 2021'], /^(?:\d\d:[03]0|7 Jan)$/u],
  'hours from midnight on': ['UTC', '2021-01-06', '2021-01-06T08:00', ['6 Jan 2021'], /^(?:\d\d:[03]0|6 Jan)$/u],
  'days of one month': ['days', '2020-10-05', '2020-10-20', ['2020'], /^\d+ Oct$/u],
  'months of one year': ['days', '2020-03-05', '2020-11-20', ['2020'], /^[A-Z][a-z]+$/u],
  'months over the turn of a year': ['days', '2019-10-05', '2020-04-20', ['2019'], /^(?:[A-Z][a-z]+|2020)$/u],
  'months before our era': ['days', '-0043-02-05', '-0043-09-20', ['44 BC'], /^[A-Z][a-z]+$/u],
  'a year from its first day': ['days', '2020-01-01', '2020-12-01', [], /^(?:[A-Z][a-z]+|2020)$/u],
  'years, which leave out nothing': ['days', '1988-02-01', '2021-02-01', [], /^\d{4}$/u],
} as const;

test.each(Object.entries(leftOut))('over dates of %s stands what they leave out', (_, [name, from, to, over, dates]) => {
  const calendar = calendars[name] ?? plainDays;
  const day = (of: string) => addressDate(of, calendar)?.from ?? Number.NaN;
  const window = { from: day(from), to: day(to) };
  for (const wide of [390, 820, 1440])
    for (const margin of [0, 0.6]) {
      const axis = axisOf(window, wide, margin, evenScale(zoomed(window, 4)), calendar);
      const inside = axis.dates.filter((date) => date.from >= 0 && date.from < axis.width);
      expect(axis.over.map(({ words }) => words)).toEqual(over);
      for (const { words } of inside) expect(words).toMatch(dates);
    }
});

test('a stretch of hours begins with its day, whichever it is', () => {
  const days = { from: at('2019-06-01'), to: at('2020-01-03') };
  const hours = scaleOf([days.from, at('2020-01-01'), days.to], [10, 10]);
  const { dates, over } = axisOf(days, 1440, 0, hours, calendars['UTC']);
  expect(dates.map(({ words }) => words)).toContain('1 Jan 2020');
  expect(over.map(({ words }) => words)).toEqual(['2019']);
});

test('what is drawn beside the window takes no date from it', () => {
  const days = { from: at('1920-01-01'), to: at('1960-01-01') };
  const inside = ({ dates, width }: ReturnType<typeof axisOf>) => dates.filter(({ from }) => from >= 0 && from < width);
  expect(inside(axisOf(days, 1440, 0.6))).toEqual(inside(axisOf(days, 1440)));
});

test('a time of a narrow stretch is not said where there is no room for its day', () => {
  const days = { from: at('1990-01-01'), to: at('2020-01-03') };
  for (const width of [0.5, 1, 1.5, 2, 2.5, 3])
    for (const border of [0, 0.3, 0.6, 0.9]) {
      const narrow = scaleOf([days.from, at('2020-01-01') + border, days.to], [20, width]);
      const { dates, over } = axisOf(days, 1440, 0, narrow, calendars['UTC by twelve hours']);
      const first = dates.find(({ words }) => /\d:\d\d/u.test(words));
      const isTold = over.length > 0 || dates.some(({ words }) => words.includes('Jan 2020'));
      expect(first !== undefined && !isTold, first?.words).toBe(false);
    }
});
