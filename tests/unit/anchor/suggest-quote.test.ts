import { expect, test } from 'vitest';
import { findQuote } from '../../../src/anchor/find-quote.ts';
import { suggestQuote } from '../../../src/anchor/suggest-quote.ts';
import { fold } from '../../../src/text/fold.ts';

const source = fold('The flood took twelve\nhouses on the left bank. The bridge “fell” at noon, and no one was hurt.');

test('the nearest words are shown with the words that differ', () => {
  expect(suggestQuote(source, 'The flood took twenty houses')).toEqual([
    {
      range: { start: 0, end: 28 },
      words: 'The flood took twelve houses',
      difference: 'The flood took [-twenty-]{+twelve+} houses',
    },
  ]);
});

test('the suggested words would be found', () => {
  for (const quote of ['The flood took many houses', 'The bridge "falls" at noon', 'no man was hurt']) {
    const [suggestion] = suggestQuote(source, quote);
    expect(findQuote(source, { quote: suggestion?.words ?? '' })).toEqual({ status: 'found', range: suggestion?.range });
  }
});

test('a long run of the same words is shortened', () => {
  const quote = 'The flood took twelve houses on the left bank. The bridge "fell" at noon, and no one is hurt.';
  expect(suggestQuote(source, quote)[0]?.difference).toMatchInlineSnapshot(
    `"The flood took twelve houses on the  … e bridge "fell" at noon, and no one [-is-]{+was+} hurt."`,
  );
});

test('with nothing near there is no suggestion', () => {
  expect(suggestQuote(source, 'Parliament adopts a constitution')).toEqual([]);
});
