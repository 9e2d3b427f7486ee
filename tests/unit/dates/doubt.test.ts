import { expect, test } from 'vitest';
import { hasDoubt } from '../../../src/dates/doubt.ts';
import { parsed } from '../../support/dates.ts';

test.for([
  ['1907', false],
  ['1907~', true],
  ['1907?', true],
  ['1907/1908~', true],
  ['1907?/1908', true],
  ['1907/..', false],
  ['../1908~', true],
] as const)('%s is in doubt: %s', ([edtf, expected]) => {
  expect(hasDoubt(parsed(edtf))).toBe(expected);
});
