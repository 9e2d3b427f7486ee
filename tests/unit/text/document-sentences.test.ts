import { expect, test } from 'vitest';
import { documentSentences } from '../../../src/text/document-sentences.ts';
import { documents } from '../../support/documents.ts';

test('sentences stand in their headings and paragraphs, and never cross from one to another', () => {
  const text = 'THE MILL\n\nThe mill opened. It stood\nby the river.\n\nIt burnt.\n';
  expect(documentSentences(text).map(({ start, end, block }) => [block.kind, text.slice(start, end)])).toEqual([
    ['heading', 'THE MILL'],
    ['paragraph', 'The mill opened.'],
    ['paragraph', 'It stood\nby the river.'],
    ['paragraph', 'It burnt.'],
  ]);
});

test.each(documents.map(({ name, folded }) => [name, folded.raw] as const))('%s: in order, none over another', (_, text) => {
  const sentences = documentSentences(text);
  for (const [index, { start, end, block }] of sentences.entries()) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
    expect(block.start <= start && end <= block.end).toBe(true);
  }
});
