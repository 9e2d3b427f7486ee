import { expect, test } from 'vitest';
import { pageRange } from '../../../src/archive/page-range.ts';

test.for([
  ['no pages', undefined, [0, 3], undefined],
  ['the first page', [0, 10], [0, 10], { first: 1, last: 1 }],
  ['the last page', [0, 10], [10, 12], { first: 2, last: 2 }],
  ['over the end of a page', [0, 10, 20], [9, 11], { first: 1, last: 2 }],
  ['an empty page before it', [0, 10, 10], [10, 12], { first: 3, last: 3 }],
] as const)('%s', ([, starts, [start, end], range]) => {
  expect(pageRange(starts, { start, end })).toEqual(range);
});
