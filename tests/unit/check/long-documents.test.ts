import { expect, test } from 'vitest';
import { readerPage } from '../../../src/site/pages/reader-page.ts';
import { checkVariant, sourceFiles } from '../../support/variant.ts';
import { repeated, repeatedMarkdown } from './long-documents.cases.ts';

const letters = 200_000;
/** The slowest takes five seconds; the machine may be busy. */
const timeLimit = { timeout: 120_000 };
/** What a document may have wrong: dates that nothing cites, letters that are not English. All else is a fault of the program. */
const expected = ['dated-sentence-uncited', 'letters-other'];

const kinds = [
  ...Object.entries(repeated).map(([name, words]) => ({ name, words, ending: 'txt' })),
  ...Object.entries(repeatedMarkdown).map(([name, words]) => ({ name, words, ending: 'md' })),
];

test.for(kinds)('$name, again and again', timeLimit, ({ words: [again, before = '', after = ''], ending }) => {
  const text = before + again.repeat(letters / again.length) + after;
  const { 'sources/long.txt': words = null, ...about } = sourceFiles('long', text);
  const { problems, archive } = checkVariant({ ...about, [`sources/long.${ending}`]: words });
  const source = archive?.sources.find(({ id }) => id === 'long');
  expect(source?.text.length).toBe(text.length);
  expect(source && readerPage(source).blocks).toBeDefined();
  expect(problems.map(({ code }) => code).filter((code) => !expected.includes(code))).toEqual([]);
});

test('one line of ten million letters', timeLimit, () => {
  const { archive } = checkVariant(sourceFiles('long', 'the mill, stood there; '.repeat(450_000)));
  expect(archive?.sources).toHaveLength(2);
});
