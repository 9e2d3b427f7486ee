import { expect, test } from 'vitest';
import { checkVariant, sourceFiles } from '../../support/variant.ts';
import { repeated } from './long-documents.cases.ts';

const letters = 200_000;
/** The slowest takes five seconds; the machine may be busy. */
const timeLimit = { timeout: 120_000 };
/** What a document may have wrong: dates that nothing cites. Anything else, above all a fault of the program, is one. */
const expected = ['dated-sentence-uncited'];

test.for(Object.entries(repeated))('%s, again and again', timeLimit, ([, [again, before = '', after = '']]) => {
  const text = before + again.repeat(letters / again.length) + after;
  const { problems, archive } = checkVariant(sourceFiles('long', text));
  expect(archive?.sources.find(({ id }) => id === 'long')?.text.length).toBe(text.length);
  expect(problems.map(({ code }) => code).filter((code) => !expected.includes(code))).toEqual([]);
});

test('one line of ten million letters', timeLimit, () => {
  const { archive } = checkVariant(sourceFiles('long', 'the mill, stood there; '.repeat(450_000)));
  expect(archive?.sources).toHaveLength(2);
});
