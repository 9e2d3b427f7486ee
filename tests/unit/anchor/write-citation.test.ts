import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { anchorRange } from '../../../src/anchor/describe-quote.ts';
import { findQuote, type QuoteSelector } from '../../../src/anchor/find-quote.ts';
import { writeCitation } from '../../../src/anchor/write-citation.ts';
import { fold } from '../../../src/text/fold.ts';
import { documents } from '../../support/documents.ts';

const write = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return writeCitation({ id: 'diary', folded: fold(text) }, { start, end: start + words.length });
};

describe('the item can be written as it is', () => {
  test.for([
    ['plain words', 'The mill opened.', 'The mill opened', '  - source: diary\n    quote: The mill opened\n'],
    ['a colon', 'He said: no.', 'He said: no.', '  - source: diary\n    quote: "He said: no."\n'],
    ['quotation marks', '"No", he said.', '"No", he', '  - source: diary\n    quote: \'"No", he\'\n'],
    ['a number', 'In 1907 it fell.', '1907', '  - source: diary\n    quote: "1907"\n'],
    ['a hash', 'Room #4 was dry.', '#4 was', '  - source: diary\n    quote: "#4 was"\n'],
    ['curly marks are kept', 'The “mill” – old.', '“mill” – old', '  - source: diary\n    quote: “mill” – old\n'],
    ['a line end is a space', 'The\n  mill opened.', 'The\n  mill', '  - source: diary\n    quote: The mill\n'],
  ] as const)('%s', ([, text, words, yaml]) => {
    expect(write(text, words)?.yaml).toBe(yaml);
  });
});

test('words that stand twice get those before or after them', () => {
  const text = 'The mill fell. The mill burned.';
  expect(write(text, 'The mill', 5)?.fields).toEqual({ source: 'diary', quote: 'The mill', prefix: 'fell.' });
});

test('other fields follow', () => {
  const folded = fold('The mill');
  expect(writeCitation({ id: 'diary', folded }, { start: 0, end: 8 }, { dateBasis: 'context' })?.yaml).toBe(
    '  - source: diary\n    quote: The mill\n    dateBasis: context\n',
  );
});

test('no words, and more than a quotation may have, have none', () => {
  expect(write('a  b', '  ')).toBeUndefined();
  expect(write('word '.repeat(200), 'word '.repeat(100).trim())).toBeUndefined();
});

test.for(documents)('whatever range is cited is found again: $name', { timeout: 60_000 }, ({ folded }) => {
  const { length } = folded.raw;
  fc.assert(
    fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: 300 }), (start, size) => {
      const range = { start, end: Math.min(length, start + size) };
      const written = writeCitation({ id: 'diary', folded }, range);
      const [item] = written ? (parse(written.yaml) as QuoteSelector[]) : [];
      if (item) expect(findQuote(folded, item)).toEqual({ status: 'found', range: anchorRange(folded, range) });
      else expect(folded.raw.slice(range.start, range.end).trim().length).toBeLessThan(2);
    }),
    { numRuns: 30 },
  );
});
