import { expect, test } from 'vitest';
import { hasDoubt } from '../../../src/dates/doubt.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';

test.for([
  ['1907', false],
  ['1907~', true],
  ['1907?', true],
  ['1907/1908~', true],
  ['1907?/1908', true],
  ['1907/..', false],
  ['../1908~', true],
] as const)('%s is in doubt: %s', ([edtf, expected]) => {
  const read = parseDate(edtf);
  expect(read.ok && hasDoubt(read.date)).toBe(expected);
});
