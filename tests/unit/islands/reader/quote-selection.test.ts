import { expect, test } from 'vitest';
import { findQuote } from '../../../../src/anchor/find-quote.ts';
import { documentQuoter } from '../../../../src/islands/reader/quote-selection.ts';
import { blocksOf } from '../../../../src/text/blocks/blocks.ts';
import { fold } from '../../../../src/text/fold.ts';

const raw = 'The river rose in May.\n\nThe agree-\nment was signed. The river rose in June.\n';
const quote = documentQuoter('mill-book', raw, { blocks: blocksOf(raw), hidden: [] });
const range = (words: string, from = 0) => {
  const start = raw.indexOf(words, from);
  return { start, end: start + words.length };
};

test('words that stand once are named alone, on one line', () => {
  expect(quote(range('agree-\nment was signed'))).toEqual({
    yaml: '  - source: mill-book\n    quote: agreement was signed\n',
    length: 20,
    words: 'agreement was signed',
    line: 3,
    fragment: ':~:text=The-,agreement%20was%20signed',
  });
});

test('words that stand twice get the fewest words more that tell them apart', () => {
  const second = range('The river rose', 30);
  const cited = quote(second);
  expect(cited?.yaml).toContain('\n    prefix: signed.\n');
  expect(findQuote(fold(raw), { quote: 'The river rose', prefix: 'signed.' })).toEqual({ status: 'found', range: second });
});

test('white space alone cannot be cited', () => {
  expect(quote({ start: 22, end: 24 })).toBeUndefined();
});
