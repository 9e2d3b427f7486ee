import { expect, test } from 'vitest';
import { checkVariant } from '../../../support/variant.ts';

const page = '---\ntitle: A page\ndescription: A page of prose.\n---\n\nWords.\n';

test.each(['places', 'parties', 'sources', 'disagreements', 'coverage', 'stories', 'wording', 'embed'])(
  'a page of prose cannot take the address of %s',
  (id) => {
    expect(checkVariant({ [`pages/${id}.md`]: page }).places).toEqual([`pages/${id}.md:1:1 id-duplicate`]);
  },
);

test('any other it can', () => {
  expect(checkVariant({ 'pages/thanks.md': page }).places).toEqual([]);
});
