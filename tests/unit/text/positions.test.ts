import { expect, test } from 'vitest';
import { positionsOf } from '../../../src/text/positions.ts';

const text = 'ab\n\ncd\r\ne😀f';

test.for([
  ['the beginning', 0, 1, 1],
  ['within the first line', 1, 1, 2],
  ['the line end belongs to its line', 2, 1, 3],
  ['an empty line', 3, 2, 1],
  ['the line after an empty one', 4, 3, 1],
  ['a carriage return belongs to its line', 6, 3, 3],
  ['the line after a Windows line end', 8, 4, 1],
  ['after a surrogate pair, columns count UTF-16 units', 11, 4, 4],
  ['the end of the text', 12, 4, 5],
] as const)('%s', ([, offset, line, column]) => {
  expect(positionsOf(text)(offset)).toEqual({ line, column });
});

test('an empty text has one position', () => {
  expect(positionsOf('')(0)).toEqual({ line: 1, column: 1 });
});
