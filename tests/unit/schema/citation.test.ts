import { expect, test } from 'vitest';
import { measureValue } from '../../../src/schema/citation.ts';

test.for([101, 0, 2.5, '101', '~300', '>400', '>=400', '<10', '<=10', '300-350', '2.5-3', '~2.5'])('%j is a value', (value) => {
  expect(measureValue.safeParse(value)).toEqual({ success: true, data: value });
});

test.for([
  '',
  'many',
  '~',
  '300-',
  '-300',
  '300 - 350',
  '1,000',
  '1 000',
  '~~300',
  '>~300',
  '=300',
  '300%',
  '1e3',
  -1,
  NaN,
  Infinity,
  null,
  true,
  ['1'],
])('%j is no value', (value) => {
  expect(measureValue.safeParse(value).success).toBe(false);
});
