import { expect, test } from 'vitest';
import { plainArticle } from '../../../src/quotations/article/article.ts';
import { checkAtOnce } from '../../../src/quotations/check-article.ts';
import { fold } from '../../../src/text/fold.ts';
import { texts, verdicts } from './verdicts.cases.ts';

const titles: Readonly<Record<string, readonly string[]>> = {
  diary: ['The Diary of a Mill', 'Diary of a Mill'],
  letter: ['A letter to a sister in the year of the flood'],
};
const documents = Object.entries(texts).map(([id, text]) => ({
  ...{ id, folded: fold(text), titles: titles[id] ?? [], addresses: [`/sources/${id}/`] },
}));

function verdictOn(text: string) {
  return checkAtOnce(plainArticle(text), documents, {
    language: 'en',
    names: ['Weir', 'Ford', 'Ada Stone'],
    persons: ['Ada Stone'],
  }).at(-1)?.verdict;
}

test.for(Object.entries(verdicts))('%s', ([, { text, status, changes, notes, leftOut, in: ids }]) => {
  const verdict = verdictOn(text);
  expect(verdict).toMatchObject({ status });
  if (!verdict) return;
  if (changes) expect('changes' in verdict && verdict.changes).toEqual(changes);
  if (notes) expect('notes' in verdict && verdict.notes).toEqual(notes);
  if (leftOut) expect('seams' in verdict && verdict.seams.map((seam) => seam.leftOut)).toEqual(leftOut);
  if (ids) expect('places' in verdict && verdict.places.map(({ document }) => documents[document]?.id)).toEqual(ids);
});
