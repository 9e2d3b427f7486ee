import { expect, test } from 'vitest';
import { boundsOf, placesOf } from '../../../src/dates/bounds.ts';
import { areDisjoint, compareBounds } from '../../../src/dates/compare.ts';
import { utc } from '../../../src/time/clock.ts';
import { parsed } from '../../support/dates.ts';

const bounds = (edtf: string) => boundsOf(parsed(edtf), utc);
const places = (edtf: string) => placesOf(parsed(edtf), utc);

test('the earlier first day comes first, and of two that begin together the shorter', () => {
  const inOrder = ['../1994', '../1995', '1988', '1988-02-16', '1988-02-16/1988-03-02', '1988-02-17', '1990', '1990/..'];
  expect(inOrder.toReversed().sort((a, b) => compareBounds(bounds(a), bounds(b)))).toEqual(inOrder);
});

test('the same days are equal in order', () => {
  expect(compareBounds(bounds('1988'), bounds('1988?'))).toBe(0);
  expect(compareBounds(bounds('../1988'), bounds('../1988'))).toBe(0);
});

test.for([
  ['2020-09-27', '2020-09-28', true],
  ['2020-09-27', '2020-09', false],
  ['2020-09-30', '2020-10', true],
  ['2020-09-27/2020-09-28', '2020-09-28/2020-09-29', false],
  ['1988', '1989', true],
  ['1988/..', '1994', false],
  ['../1988', '1989', true],
  ['2020-09-27', '2020-09-27?', false],
  ['196X', '1975', true],
  ['19XX', '1975', false],
  ['[1960,1962]', '1961', true],
  ['{1960,1962}', '1962-05', false],
  ['156X-12-25', '1565-12-24', true],
  ['156X-12-25', '1565-12-25', false],
  ['2020-11-10T00:00', '2020-11-10T06:00', true],
  ['2020-11-10T00:00', '2020-11-10', false],
  ['2020-11-10T14:00/2020-11-10T15:00', '2020-11-10T15:00', false],
  ['2020-11-10T14:00/2020-11-10T14:59', '2020-11-10T15:00', true],
] as const)('%s and %s share no day: %s', ([a, b, disjoint]) => {
  expect(areDisjoint(places(a), places(b))).toBe(disjoint);
  expect(areDisjoint(places(b), places(a))).toBe(disjoint);
});
