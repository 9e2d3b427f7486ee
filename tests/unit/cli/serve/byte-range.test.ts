import { expect, test } from 'vitest';
import { byteRange } from '../../../../src/cli/serve/byte-range.ts';

test.each([
  ['bytes=0-0', 10, { start: 0, end: 0 }],
  ['bytes=2-5', 10, { start: 2, end: 5 }],
  ['Bytes= 2 - 5 ', 10, { start: 2, end: 5 }],
  ['bytes=2-', 10, { start: 2, end: 9 }],
  ['bytes=2-99', 10, { start: 2, end: 9 }],
  [`bytes=0-${'9'.repeat(400)}`, 10, { start: 0, end: 9 }],
  ['bytes=-3', 10, { start: 7, end: 9 }],
  ['bytes=-99', 10, { start: 0, end: 9 }],
  ['bytes=10-', 10, 'unsatisfiable'],
  ['bytes=10-12', 10, 'unsatisfiable'],
  ['bytes=-0', 10, 'unsatisfiable'],
  ['bytes=0-', 0, 'unsatisfiable'],
  // Invalid or unknown ranges are ignored.
  ['bytes=5-2', 10, undefined],
  ['bytes=-', 10, undefined],
  ['bytes=', 10, undefined],
  ['bytes=a-b', 10, undefined],
  ['bytes=1.5-2', 10, undefined],
  ['bytes=0-1,4-5', 10, undefined],
  ['lines=1-2', 10, undefined],
  ['', 10, undefined],
])('"%s" of %i bytes', (asked, size, expected) => {
  expect(byteRange(asked, size)).toEqual(expected);
});
