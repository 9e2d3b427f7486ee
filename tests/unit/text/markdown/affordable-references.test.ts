import { describe, expect, test } from 'vitest';
import { linksOf, renderMarkdown } from '../../../../src/markdown/markdown.ts';
import { affordableReferences } from '../../../../src/text/markdown/affordable-references.ts';
import { markdownDocument } from '../../../../src/text/markdown/markdown-document.ts';

/** Two labels: a long address that 20,000 references name, and a short one. */
const [long, short] = [`/${'x'.repeat(100_000)}`, '/mill'];
const bombs = {
  'its words': '[a]',
  'a label': '[the mill][a]',
  'a label in other letters': '[the mill][ A ]',
  'a picture': '![a]',
};

test.for(Object.entries(bombs))('a short text does not grow without end by references with %s', ([, reference]) => {
  const text = `[a]: ${long}\n[b]: ${short}\n\n${`${reference}\n\n`.repeat(20_000)}[b] [sic]\n`;
  const addresses = markdownDocument(text).spans.flatMap(({ address }) => address ?? []);
  expect([linksOf(text), addresses]).toEqual([[short], [short]]);
  expect(renderMarkdown(text).length).toBeLessThan(1_000_000);
});

test('nor by titles', () => {
  const text = `[a]: /mill "${'x'.repeat(100_000)}"\n\n${'[a] '.repeat(20_000)}\n`;
  expect(renderMarkdown(text).length).toBeLessThan(1_000_000);
});

describe('references of a usual text are all links', () => {
  test('one to a long address', () => {
    const text = `A [mill][a].\n\n[a]: ${long}\n`;
    expect([linksOf(text), markdownDocument(text).spans.flatMap(({ address }) => address ?? [])]).toEqual([[long], [long]]);
  });

  test('many to the same page', () => {
    expect(linksOf(`${'A [mill]. '.repeat(5000)}\n\n[mill]: https://archive.example/mill`)).toHaveLength(5000);
  });
});

test('the cheapest are kept', () => {
  const uses = new Map([
    ['long', 300],
    ['short', 3],
    ['undefined', 9],
  ]);
  const lengths: Record<string, number> = { long: 4000, short: 4000 };
  expect([...affordableReferences(uses, (label) => lengths[label] ?? 0, 1000)].sort()).toEqual(['short', 'undefined']);
});
