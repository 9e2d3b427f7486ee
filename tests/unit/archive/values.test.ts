import { expect, test } from 'vitest';
import { valueWords } from '../../../src/archive/values.ts';

test.for([
  ['101', '101'],
  ['~300', 'about 300'],
  ['>400', 'more than 400'],
  ['>=400', 'at least 400'],
  ['<10', 'fewer than 10'],
  ['<=10', 'at most 10'],
  ['300-350', '300 to 350'],
  ['2.5', '2.5'],
  ['2.5-3', '2.5 to 3'],
  ['1000', '1,000'],
  ['~1234567', 'about 1,234,567'],
  ['10000-20000', '10,000 to 20,000'],
  ['0.12345', '0.12345'],
  ['1234.5678', '1,234.5678'],
] as const)('%s is %s', ([stated, words]) => {
  expect(valueWords(stated)).toBe(words);
});
