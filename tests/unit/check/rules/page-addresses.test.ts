import { expect, test } from 'vitest';
import { checkVariant } from '../../../support/variant.ts';

const page = '---\ntitle: A page\ndescription: A page of prose.\n---\n\nWords.\n';

const ofSite = ['places', 'parties', 'sources', 'disagreements', 'coverage', 'stories', 'wording', 'embed', 'help', 'verify'];

test.each([...ofSite, '404', '500', 'index', 'sha256sums'])('a page of prose cannot take the address of %s', (id) => {
  expect(checkVariant({ [`pages/${id}.md`]: page }).places).toEqual([`pages/${id}.md:1:1 id-duplicate`]);
});

test.each(['thanks', '405', 'notices', 'constructor', 'index-of-names'])('any other it can, such as %s', (id) => {
  expect(checkVariant({ [`pages/${id}.md`]: page }).places).toEqual([]);
});
