import { expect, test } from 'vitest';
import { dateWords, doubtWords, instantParts } from '../../../src/dates/words.ts';
import { inUtc, parsed } from '../../support/dates.ts';

test.for([
  ['1988', undefined],
  ['1988?', 'uncertain'],
  ['1988~', 'approximate'],
  ['1988%', 'uncertain and approximate'],
  ['1988?/1990~', 'uncertain and approximate'],
  ['1988/1990~', 'approximate'],
  ['../1990?', 'uncertain'],
  ['1990/..', undefined],
] as const)('the doubt of %s is %s', ([edtf, words]) => {
  expect(doubtWords(parsed(edtf))).toBe(words);
});

test.for([
  ['2020-10-04', ['4', 'October', '2020']],
  ['2020-10', ['October', '2020']],
  ['2020', ['2020']],
  ['1997-23', ['1997']],
] as const)('the parts that running text would name for %s are %j', ([edtf, parts]) => {
  const { start } = parsed(edtf);
  expect(typeof start !== 'string' && instantParts(start)).toEqual(parts);
});

test('a date without any end has words too', () => {
  expect(dateWords({ edtf: '../..', kind: 'span', start: 'open', end: 'open', members: [] }, inUtc)).toBe('date not known');
});
