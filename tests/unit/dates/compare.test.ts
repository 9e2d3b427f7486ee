import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/dates/bounds.ts';
import { areDisjoint, compareBounds } from '../../../src/dates/compare.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';

const bounds = (edtf: string) => {
  const result = parseDate(edtf);
  if (!result.ok) throw new Error(result.reason);
  return boundsOf(result.date);
};

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
] as const)('%s and %s share no day: %s', ([a, b, disjoint]) => {
  expect(areDisjoint(bounds(a), bounds(b))).toBe(disjoint);
  expect(areDisjoint(bounds(b), bounds(a))).toBe(disjoint);
});
