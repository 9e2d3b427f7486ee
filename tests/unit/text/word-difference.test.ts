import { expect, test } from 'vitest';
import { bothWordings, wordDifference, wordLikeness } from '../../../src/text/word-difference.ts';

test('two wordings in one, or each whole with what is its own', () => {
  expect(wordDifference('The mill opened in May', 'The mill closed in May')).toBe('The mill [-opened-]{+closed+} in May');
  expect(bothWordings('The mill opened in May', 'The old mill opened')).toEqual({
    from: 'The mill opened[- in May-]',
    to: 'The {+old +}mill opened',
  });
});

test('likeness is 1 for the same words, 0 for none in common, between for some', () => {
  expect(wordLikeness('The mill', 'The mill')).toBe(1);
  expect(wordLikeness('The mill', 'A bridge')).toBe(0);
  expect(wordLikeness('', '')).toBe(0);
  const half = wordLikeness('The mill opened', 'The mill closed');
  expect(half).toBeGreaterThan(0.4);
  expect(half).toBeLessThan(0.8);
});
