import { expect, test } from 'vitest';
import { isIn } from '../../../../src/timeline/layout/spots.ts';
import { windowAround } from '../../../../src/timeline/related/window-around.ts';
import { dataOf, type Drawable, somewhere, stated } from '../layout/some-archives.ts';

const at = (from: number, to = from + 1, more: Partial<Drawable> = {}): Drawable => ({
  ...{ title: '', at: stated(from, to), topic: 0, importance: 3 },
  ...more,
});
const daily = (first: number, count: number) => Array.from({ length: count }, (_, index) => at(first + index));

const windows: Readonly<Record<string, readonly [Drawable[], { readonly from: number; readonly to: number }]>> = {
  'an event that is alone: some days on both sides': [[at(100)], { from: 96.5, to: 104.5 }],
  'a crowd on one day: the same': [[at(100), ...Array.from({ length: 60 }, () => at(100))], { from: 96.5, to: 104.5 }],
  'one event a day: as many as there is room for': [[at(100), ...daily(50, 50), ...daily(101, 50)], { from: 90.5, to: 110.5 }],
  'few others far away: all of them': [[at(100), at(0), at(130)], { from: 0.5, to: 200.5 }],
  'others of which no day is stated: as if they were not there': [
    [at(100), at(0, 90, { at: somewhere(0, 90) })],
    { from: 96.5, to: 104.5 },
  ],
  'an event that lasts long: its beginning and its end': [[at(100, 160), at(129, 131)], { from: 80, to: 180 }],
  'an event with another date: that too': [
    [at(100, 101, { others: [{ words: '', at: stated(159, 160) }] })],
    { from: 80, to: 180 },
  ],
};

for (const [name, [events, window]] of Object.entries(windows))
  test(`the window around ${name}`, () => {
    const [event, ...others] = dataOf(events).events;
    if (!event) throw new Error('no event');
    const found = windowAround(event, [event, ...others], 1);
    expect(found.from).toBeCloseTo(window.from);
    expect(found.to).toBeCloseTo(window.to);
    expect(isIn(found)(event)).toBe(true);
  });
