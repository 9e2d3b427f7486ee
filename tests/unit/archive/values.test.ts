import { expect, test } from 'vitest';
import { apartOf } from '../../../src/archive/apart.ts';
import { compareValues, possibleNumbers, valueWords } from '../../../src/archive/values.ts';

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

test('smaller numbers come first, and equal ones in the order from fewer to more', () => {
  const ordered = ['<9', '<10', '<=10', '~10', '10', '10-12', '>=10', '>10', '10.5', '94', '101', '2425', '>2425'];
  const shuffled = ordered.toSorted();
  expect(shuffled).not.toEqual(ordered);
  expect(shuffled.sort(compareValues).filter((value) => value !== '10-12')).toEqual(
    ordered.filter((value) => value !== '10-12'),
  );
});

test.for<[string[], string[]]>([
  [
    ['94', '101'],
    ['94', '101'],
  ],
  [['>400', '423'], []],
  [
    ['>423', '423'],
    ['423', '>423'],
  ],
  [['>=423', '423'], []],
  [['<=423', '>=423'], []],
  [
    ['<423', '>=423'],
    ['<423', '>=423'],
  ],
  [
    ['<423', '>423'],
    ['<423', '>423'],
  ],
  [['300-350', '350-400'], []],
  [
    ['300-350', '351'],
    ['300-350', '351'],
  ],
  [['>300', '>100'], []],
  [['<300', '<100'], []],
  [['~300', '>300'], []],
  [['~300', '~500'], []],
  [['~300', '423'], []],
  [
    ['~300', '2000'],
    ['~300', '2000'],
  ],
  [
    ['~300', '>700'],
    ['~300', '>700'],
  ],
  [['<5', '0'], []],
  [['2.5', '2.5-3'], []],
  [
    ['>90', '94', '101'],
    ['94', '101'],
  ],
  [
    ['90-100', '>95', '120'],
    ['90-100', '120'],
  ],
  [
    ['1-10', '2-3', '4-5', '6-20'],
    ['2-3', '4-5', '6-20'],
  ],
])('of %j no two of %j can be right', ([values, apart]) => {
  const found = apartOf(values.map(possibleNumbers)).map((index) => values[index]);
  expect(found.length > 1 ? found : []).toEqual(apart);
});
