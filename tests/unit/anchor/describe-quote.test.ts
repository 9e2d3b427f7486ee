import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorRange, describeQuote } from '../../../src/anchor/describe-quote.ts';
import { findQuote } from '../../../src/anchor/find-quote.ts';
import { fold } from '../../../src/text/fold.ts';
import { documents } from '../../support/documents.ts';
import { descriptions } from './describe-quote.cases.ts';

test.for(Object.entries(descriptions))('%s', ([, { source: marked, named }]) => {
  const source = fold(marked.replace(/[[\]]/gu, ''));
  const range = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  expect(describeQuote(source, range)).toEqual(named);
  const anchored = anchorRange(source, range);
  if (named === undefined) expect(anchored).toBeUndefined();
  else expect(findQuote(source, named)).toEqual({ status: 'found', range: anchored });
});

describe.for(documents)('$name', ({ folded }) => {
  const { raw } = folded;

  test('whatever range is described is found again', () => {
    const anyRange = fc
      .tuple(fc.nat(raw.length), fc.oneof(fc.nat(12), fc.nat(400), fc.nat(4000)))
      .map(([start, length]) => ({ start, end: Math.min(raw.length, start + length) }));
    fc.assert(
      fc.property(anyRange, (range) => {
        const named = describeQuote(folded, range);
        const anchored = anchorRange(folded, range);
        if (named === undefined) expect(anchored).toBeUndefined();
        else expect(findQuote(folded, named)).toEqual({ status: 'found', range: anchored });
      }),
      { numRuns: 100 },
    );
  });
});

test('whatever signs a text is made of, a described range is found again', () => {
  const signs = [
    'a',
    'b',
    ' ',
    ' ',
    '\n',
    '-',
    '–',
    '"',
    '“',
    '\u00AD',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '\u0301',
    'é',
    '😀',
    '\f',
    '4',
    '.',
  ];
  const text = fc.array(fc.constantFrom(...signs), { maxLength: 24 }).map((chosen) => chosen.join(''));
  fc.assert(
    fc.property(text, fc.nat(24), fc.nat(24), (raw, start, length) => {
      const folded = fold(raw);
      const range = { start: Math.min(start, raw.length), end: Math.min(start + length, raw.length) };
      const named = describeQuote(folded, range);
      if (named !== undefined) expect(findQuote(folded, named)).toEqual({ status: 'found', range: anchorRange(folded, range) });
    }),
    { numRuns: 2000 },
  );
});

test('a repeated phrase gets a prefix as long as needed, up to a limit', () => {
  const range = { start: 500, end: 508 };
  const short = fold('the mill, '.repeat(90));
  const named = describeQuote(short, range);
  expect(named && findQuote(short, named)).toEqual({ status: 'found', range });
  expect(describeQuote(fold('the mill, '.repeat(50_000)), { start: 250_000, end: 250_008 })).toBeUndefined();
});

test('words of Chinese after a blank line are not joined to those before it', () => {
  const text = '水车之书\n\n村里说好。河边\n\n村里说好。';
  const start = text.indexOf('说好');
  expect(describeQuote(fold(text), { start, end: start + 2 })).toEqual({ quote: '说好', suffix: '。河边' });
});
