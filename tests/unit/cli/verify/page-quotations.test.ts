import { expect, test } from 'vitest';
import { pageQuotations } from '../../../../src/cli/verify/page-quotations.ts';
import { quoted } from '../../../support/small-site.ts';

const book = { page: 'sources/book/index.html', source: 'book', passage: 'p-1' };

test.for([
  ['a site at the top of its host', '/sources/book/#p-1', book],
  ['a site under a path', '/archives/full/sources/book/#p-1', book],
  ['a site under a path of the name of the folder', '/sources/archive/sources/book/#p-1', book],
  [
    'a document of the name of the folder',
    '/sources/sources/#p-1',
    { ...book, page: 'sources/sources/index.html', source: 'sources' },
  ],
  ['a copy on a disk', '../../sources/book/index.html#p-1', book],
  ['an address with a query', '/sources/book/?q=a/b#p-1', book],
  ['an address that leads to the very words', '/sources/book/#p-1:~:text=mill', book],
  ['another host', 'https://example.org/sources/book/#p-1', book],
  ['a page that is no document', '/events/mill/#c-1', undefined],
  ['a document without a passage', '/sources/book/', undefined],
  ['nothing', '', undefined],
] as const)('what a quotation names: %s', ([, address, cite]) => {
  expect(pageQuotations(quoted('The mill', address)).quotations).toEqual([{ words: 'The mill', cite }]);
});

test('marks of one passage are put together, in order', () => {
  const { marked } = pageQuotations(
    '<p><mark data-passages="p-1">a</mark> b</p><mark data-passages="p-2 p-1"><b>c</b>d</mark>',
  );
  expect([...marked]).toEqual([
    ['p-1', 'acd'],
    ['p-2', 'cd'],
  ]);
});

test.each([
  ['where there are no scripts', '<noscript>', '</noscript>'],
  ['in the head of a page, where there are no scripts', '<head><noscript>', '</noscript></head>'],
  ['in a tree of its own', '<div><template shadowrootmode="open">', '</template></div>'],
  ['in a template of a template', '<template><template>', '</template></template>'],
  ['in a drawing', '<svg><foreignObject>', '</foreignObject></svg>'],
])('a quotation counts that browsers show %s', (_, before, after) => {
  expect(pageQuotations(before + quoted('The mill', '') + after).quotations).toEqual([{ words: 'The mill', cite: undefined }]);
});
