import { expect, test } from 'vitest';
import { documentPositionsOf, positionsOf } from '../../../src/text/positions.ts';

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

test.for<[string, string, number]>([
  ['line feeds', 'a\n\nb', 3],
  ['carriage returns and line feeds', 'a\r\n\r\nb', 3],
  ['carriage returns', 'a\r\rb', 3],
  ['next lines', 'a\u0085\u0085b', 3],
  ['separators of lines', 'a\u2028\u2028b', 3],
  ['separators of paragraphs', 'a\u2029\u2029b', 3],
  ['vertical tabs', 'a\v\vb', 3],
  ['a form feed between words', 'a\fb', 2],
  ['form feeds and spaces between words', 'a \f \f b', 2],
  ['a form feed after a line end', 'a\n\fb', 2],
  ['a form feed before a line end', 'a\f\nb', 2],
  ['a form feed on a line of its own', 'a\n\f\nb', 3],
  ['a form feed at the beginning', '\fb', 1],
  ['all of them', 'a\rc\nc\r\nd\u0085e\u2028f\u2029g\vh\fb', 9],
])('lines that end with %s', ([, document, line]) => {
  expect(documentPositionsOf(document)(document.lastIndexOf('b')).line).toBe(line);
});
