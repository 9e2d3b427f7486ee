import { expect, test } from 'vitest';
import { coveragePage } from '../../../../src/site/pages/coverage-page.ts';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const page = (more: string, uncited?: string) => {
  const text = `The mill at Lower Ford opened on 4 May 1907. ${more}`;
  const { archive } = checkVariant(sourceFiles('mill-book', text, uncited === undefined ? {} : { uncited }));
  if (!archive) throw new Error('There is no archive');
  return coveragePage(archive);
};

test('shares are told in words', () => {
  const { rows, total } = page('It stood by the river. It burnt in 1911.', '\n  - {quote: burnt in, reason: None.}');
  expect(total).toBe('2 dated sentences, 1 of them cited');
  expect(rows).toMatchObject([{ characters: '52%', sentences: '1 of 3', datedSentences: '1 of 2' }]);
});

test('a dated sentence that is not cited stands there with its line and the reason', () => {
  const { withUncited } = page('She said: “It stood.\nIt burnt in 1911.”', '\n  - {quote: burnt in, reason: Her words.}');
  expect(withUncited.map(({ uncited }) => uncited)).toEqual([[{ words: 'It burnt in 1911.', line: 2, reason: 'Her words.' }]]);
});

test('when all is cited, nothing is listed', () => {
  const { total, withUncited } = page('It stood by the river.');
  expect(total).toBe('1 dated sentence, all of them cited');
  expect(withUncited).toEqual([]);
});
