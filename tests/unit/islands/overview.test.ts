import { expect, test } from 'vitest';
import { countParts, eraBars } from '../../../src/timeline/density.ts';
import { dayAt, endsOf, placeOf } from '../../../src/timeline/overview-scale.ts';

/** A long time in little room, a gap of four pixels, and ten days in as much. */
const pieces = [
  { from: 0, to: 1000, left: 0, width: 100 },
  { from: 1000, to: 1010, left: 104, width: 100 },
];

const days = {
  'the first day': [0, 0],
  'a day of the first piece': [500, 50],
  'where the second begins': [1000, 104],
} as const;
for (const [name, [day, place]] of Object.entries(days))
  test(`${name} has its place, and the place its day`, () => {
    expect(placeOf(pieces, day)).toBe(place);
    expect(dayAt(pieces, place)).toBe(day);
  });

test('times outside the span are at its ends', () => {
  expect([placeOf(pieces, -50), placeOf(pieces, 2000)]).toEqual([0, 204]);
  expect([dayAt(pieces, -50), dayAt(pieces, 300)]).toEqual([0, 1010]);
  expect(endsOf(pieces)).toEqual([0, 204]);
});

test('a gap is the first day after it', () => expect(dayAt(pieces, 102)).toBe(1000));

test('an overview without pieces has no places', () => {
  expect([placeOf([], 5), dayAt([], 5), ...endsOf([])]).toEqual([0, 0, 0, 0]);
});

test('events count in the part they begin in', () => {
  const events = [0, 4, 5, 9, 12, -1].map((from) => ({ at: { from } })) as unknown as Parameters<typeof countParts>[1];
  expect(countParts({ from: 0, to: 10 }, events, 2)).toEqual([2, 2]);
});

test('the highest bar stands for the most, and nothing for none', () => {
  const [bars] = eraBars([0, 1, 4], 4);
  const [path] = bars?.[2] ?? [];
  expect(path).toEqual(['path', { class: 'tl-count', d: 'M3333 14h2733v13h-2733zM6667 3h2733v24h-2733z' }]);
  expect(eraBars([0, 0], 4)).toEqual([]);
});
