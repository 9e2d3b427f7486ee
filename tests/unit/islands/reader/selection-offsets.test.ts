import { expect, test } from 'vitest';
import { offsetAfter } from '../../../../src/islands/reader/selection-offsets.ts';

const raw = 'One agree-\n  ment,\u00A0signed\n\nby two.';

test.each([
  ['no letter', 0, 0, ''],
  ['some letters', 0, 3, 'One'],
  ['letters across a space', 0, 4, 'One a'],
  ['letters across the end of a broken line', 0, 10, 'One agree-\n  m'],
  ['letters across a no-break space', 0, 15, 'One agree-\n  ment,\u00A0s'],
  ['more than there are', 0, 999, raw],
])('%s', (_, from, count, passed) => {
  expect(raw.slice(from, offsetAfter(raw, from, count))).toBe(passed);
});

test('counts from where a block begins', () => {
  const block = raw.indexOf('by');
  expect(raw.slice(block, offsetAfter(raw, block, 3))).toBe('by t');
});
