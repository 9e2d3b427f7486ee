import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '../../../../src/timeline/bounds.ts';
import { firstDate as dateOf } from '../../../../src/timeline/calendar/address-date.ts';
import { hasStretches } from '../../../../src/timeline/first-view.ts';
import { scaleFor } from '../../../../src/timeline/scale/scale-for.ts';
import { placeOf, type TimeScale } from '../../../../src/timeline/scale/time-scale.ts';
import type { TimelineData } from '../../../../src/timeline/types.ts';
import { dataOf, stated } from '../layout/some-archives.ts';

const at = (date: string) => Date.parse(date) / 86_400_000;

/** An archive that has events on these days, and an era that begins on each of those. */
function archive(days: readonly number[], eras: readonly number[] = [], length = 1): TimelineData {
  const events = days.map((from) => ({ title: 'A', at: stated(from, from + length), topic: 0, importance: 3 }));
  const from = days.reduce((least, day) => Math.min(least, day), Infinity);
  const to = days.reduce((most, day) => Math.max(most, day), -Infinity) + length;
  const era = { id: 'era', title: 'An era', to, counts: [], total: 0 };
  return { ...dataOf(events), from, to, eras: eras.map((each) => ({ ...era, from: each })) };
}

/** So many days, each so many after the one before. */
function every(days: number, count: number, from: number): number[] {
  return Array.from({ length: count }, (_, index) => from + Math.floor(index * days));
}

const small = archive([at('1990-01-01'), at('1990-02-01'), at('2020-01-01')]);
const evenlySpread = archive(every(365, 30, at('1990-01-01')));
const crowdedAtTheEnd = archive([...every(365, 30, at('1990-01-01')), ...every(0.5, 60, at('2020-10-01'))]);
const choices = {
  'three events': [small, false],
  'one event a year': [evenlySpread, false],
  'years, and a crowded month': [crowdedAtTheEnd, true],
} as const;
for (const [name, [data, has]] of Object.entries(choices))
  test(`${name}: ${has ? 'two scales to choose between' : 'no choice of scales is offered'}`, () =>
    expect(hasStretches(data)).toBe(has));

const scaleOfAll = (data: TimelineData) => scaleFor(data, data.events);
const bordersOf = (scale: TimeScale) => scale.slice(1).map(({ from }) => dateOf(from));
/** The share of the whole axis between two days. */
function shareOf(scale: TimeScale, from: string, to: string): number {
  const [first, last] = [scale[0].drawn.from, scale.at(-1)?.drawn.to ?? 0];
  return (placeOf(scale, at(to)) - placeOf(scale, at(from))) / (last - first);
}

const archives = {
  'one event': [archive([at('1914-06-28')]), []],
  'four events': [archive([at('1914-06-28'), at('1950-01-01'), at('1950-01-02'), at('1950-01-03')]), []],
  'the same number every year': [archive(every(365.25, 80, at('1901-07-01'))), []],
  'the same number every week': [archive(every(7, 500, at('1950-02-01'))), []],
  'events that all last as long as the archive': [archive(every(0, 40, at('1900-01-01')), [], 9000), []],
  'some years, and a summer with most events': [
    archive([...every(1200, 30, at('1900-05-01')), ...every(0.4, 200, at('1998-06-03'))]),
    ['1900-05-01', '1998-06-01', '1998-08-22'],
  ],
  'a crowd that begins on a day that begins an era, and not a month': [
    archive([...every(300, 60, at('1950-03-01')), ...every(0.5, 120, at('1999-06-17'))], [at('1950-03-01'), at('1999-06-17')]),
    ['1950-03-01', '1999-06-17', '1999-08-16'],
  ],
  'two crowds with thirty years of nothing between': [
    archive([...every(4, 60, at('1961-01-03')), ...every(4, 60, at('1991-01-03'))]),
    ['1961-01-03', '1961-09-01', '1991-01-01', '1991-08-28'],
  ],
  'a thousand years and one of them': [
    archive([...every(7300, 50, at('0900-01-01')), ...every(2, 180, at('1848-01-05'))]),
    ['0900-01-01', '1848-01-01', '1849-01-01', '1879-05-10'],
  ],
  'a year of a long silence with one event in it, which is no crowd': [
    archive(every(1_460_970, 20, at('-097000-01-01')), [], 366),
    [],
  ],
} as const satisfies Record<string, readonly [TimelineData, readonly string[]]>;

for (const [name, [data, borders]] of Object.entries(archives))
  test(`borders: ${name}`, () => expect(bordersOf(scaleOfAll(data))).toEqual(borders));

test('an afternoon after thousands of years has more than a sliver of the axis', () => {
  const minutes = Array.from({ length: 15 }, (_, index) => ({ ...stated(index / 360, (index + 1) / 360) }));
  const day = at('2021-11-06');
  const afternoon = minutes.map(({ from, to }) => stated(day + 0.6 + from, day + 0.6 + to));
  const layers = every(365_000 * 4, 20, at('-097000-01-01')).map((from) => stated(from, from + 365));
  const data = dataOf([...layers, ...afternoon].map((span) => ({ title: 'A', at: span, topic: 0, importance: 3 })));
  const scale = scaleOfAll({ ...data, from: layers[0]?.from ?? 0, to: day + 1, isTimed: true });
  expect(shareOf(scale, '2021-11-06', '2021-11-07')).toBeGreaterThan(0.12);
});

test('a crowd takes the room of an empty time, which keeps a little', () => {
  const scale = scaleOfAll(archive([...every(1200, 30, at('1900-05-01')), ...every(0.4, 200, at('1998-06-03'))]));
  expect(shareOf(scale, '1998-06-03', '1998-08-22')).toBeGreaterThan(0.5);
  const gap = scaleOfAll(archive([...every(4, 60, at('1961-01-03')), ...every(4, 60, at('1991-01-03'))]));
  expect(shareOf(gap, '1961-09-01', '1991-01-01')).toBeGreaterThan(0.02);
  expect(shareOf(gap, '1961-09-01', '1991-01-01')).toBeLessThan(0.2);
});

test('of all events at one instant, and of ten thousand, there is a scale', () => {
  const one = archive([at('1800-01-01'), ...every(0, 500, at('1914-06-28'))]);
  expect(bordersOf(scaleOfAll(one)).length).toBeLessThanOrEqual(7);
  expect(shareOf(scaleOfAll(one), '1914-06-20', '1914-07-05')).toBeGreaterThan(0.3);
  const many = archive([...every(9, 5000, at('1900-01-01')), ...every(0.05, 5000, at('1990-01-01'))]);
  expect(bordersOf(scaleOfAll(many)).length).toBeGreaterThan(1);
});

test('the scale is that of what the filters leave', () => {
  const data = archive([...every(300, 60, at('1950-03-01')), ...every(0.5, 120, at('1999-06-17'))]);
  const early = data.events.slice(0, 60);
  expect(shareOf(scaleFor(data, early), '1999-06-17', '1999-08-16')).toBeLessThan(0.05);
  expect(scaleFor(data, []).length).toBe(1);
});

/** Times of any length, with crowds in them, from long before our era to now. */
const someDays = fc
  .record({
    from: fc.integer({ min: -2_000_000, max: 20_000 }),
    length: fc.integer({ min: 1, max: 1_500_000 }),
    spread: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }),
    crowds: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), size: fc.integer({ min: 2, max: 150 }) }), {
      maxLength: 4,
    }),
  })
  .map(({ from, length, spread, crowds }) => [
    ...spread.map((share) => Math.round(from + share * length)),
    ...crowds.flatMap((crowd) => every(0.7, crowd.size, Math.round(from + crowd.at * length))),
  ]);

test('of any archive there is a handful of stretches, none of no width, that cover it whole', () => {
  fc.assert(
    fc.property(someDays, fc.integer({ min: 1, max: 4000 }), (days, length) => {
      const data = archive(days, [], length);
      const bounds = boundsOf(data);
      const scale = scaleOfAll(data);
      expect(scale.length).toBeLessThanOrEqual(8);
      expect(scale[0].from).toBe(bounds.from);
      expect(scale.at(-1)?.to).toBe(bounds.to);
      for (const { from, to, drawn } of scale) {
        expect([from, to].every(Number.isInteger)).toBe(true);
        expect(to).toBeGreaterThan(from);
        expect((drawn.to - drawn.from) / (bounds.to - bounds.from)).toBeGreaterThan(0.02);
      }
    }),
  );
});
