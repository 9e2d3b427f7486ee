import { expect, test } from 'vitest';
import { pageQuotations } from '../../../../../src/cli/verify/pages/page-quotations.ts';
import { inDocument } from '../../../../support/small-site.ts';

const mark = (href: string, words = '2', label = 'Citation 2: The book') =>
  `<a class="cite" href="${href}" aria-label="${label}" data-part="cite-mark">${words}</a>`;
const heading = (id: string, words: string) =>
  `<div class="block of-heading" id="${id}" data-part="block"><h2 class="words heading" data-part="block-words">${words}</h2></div>`;
const document = `<div class="document" data-part="document">${heading('b-0', 'The old mill')}${heading('b-9', 'The ferry')}</div>`;
const contents = (href: string, label: string, words = '') =>
  `<nav data-title="In this document"><ol><li><a href="${href}" aria-label="${label}">${words}</a></li></ol></nav>${document}`;
const strip = (...places: readonly string[]) =>
  `<div data-part="strip"><svg>${places.map((place) => `<a href="${place}"></a>`).join('')}</svg></div>${document}`;
const only = '<blockquote class="quotation"><p>The <b class="only">mill</b></p></blockquote>';
const goesOn = '<blockquote class="quotation goes-on"><p>The mill</p></blockquote>';

test.each([
  ['the mark of a citation', 'events/mill/index.html', mark('#c-2')],
  ['the mark of a citation of another page', 'stories/mill/index.html', mark('../../events/mill/index.html#c-2')],
  ['contents of a document', 'sources/book/index.html', contents('#b-9', 'The ferry')],
  ['a strip of a document', 'sources/book/index.html', strip('#b-0', '#b-0', '#b-9')],
  ['words that one telling alone has', 'wording/book--letter/index.html', only],
  ['words that go on', 'coverage/book/index.html', goesOn],
  ['one page', 'index.html', '<body><main></main></body>'],
])('stands in its place: %s', (_, path, html) => {
  expect(pageQuotations(html, path).unlike).toEqual([]);
});

test.each([
  [
    'a mark that leads elsewhere',
    'events/mill/index.html',
    mark('https://example.org/#c-3'),
    'the mark of citation 2 leads to',
  ],
  ['a mark that leads to another citation', 'events/mill/index.html', mark('#c-3'), 'the mark of citation 2 leads to #c-3'],
  [
    'a mark that is read as another',
    'events/mill/index.html',
    mark('#c-2', '2', 'Citation 3: The book'),
    'the mark of citation',
  ],
  ['a mark of no citation', 'events/mill/index.html', mark('#_main'), 'the mark of citation 2 leads to #_main'],
  ['contents that lead to another heading', 'sources/book/index.html', contents('#b-9', 'The old mill'), 'is no such heading'],
  ['contents that lead to another page', 'sources/book/index.html', contents('/', 'The ferry'), 'is no such heading'],
  ['contents of other words', 'sources/book/index.html', contents('#b-9', 'The ferry sank'), 'is no such heading'],
  ['contents without a word', 'sources/book/index.html', contents('#b-9', ''), 'is no such heading'],
  ['contents with words beside', 'sources/book/index.html', contents('#b-9', 'The ferry', 'sank'), 'is no such heading'],
  ['a strip out of order', 'sources/book/index.html', strip('#b-9', '#b-0'), 'the strip of its document leads to #b-0'],
  ['a strip that leads away', 'sources/book/index.html', strip('#b-0', '/events/mill/'), 'leads to /events/mill/'],
  ['differences where nothing is compared', 'events/mill/index.html', only, '<b class="only"> on a page of another kind'],
  ['words that go on elsewhere', 'events/mill/index.html', goesOn, 'class="quotation goes-on"> on a page of another kind'],
  [
    'a mark beside the document',
    'sources/book/index.html',
    '<p><mark data-passages="p-1">mill</mark></p>',
    'outside a document',
  ],
  ['a document that is none', 'sources/book/index.html', '<div class="document">It sank</div>', 'outside a document'],
  [
    'a paragraph that is none',
    'sources/book/index.html',
    '<div class="block of-paragraph">It sank</div>',
    'outside a document',
  ],
  ['a page in the page', 'index.html', '<main><main></main></main>', 'within something else'],
  ['a page beside the page', 'index.html', '<body><main></main><main></main></body>', 'two <main>'],
  [
    'what browsers are told, in the page',
    'index.html',
    '<p><meta name="referrer" content="no-referrer"></p>',
    'outside its head',
  ],
  ['two documents', 'sources/book/index.html', inDocument('a') + inDocument('a'), 'it holds two documents'],
])('told where it stands: %s', (_, path, html, fault) => {
  expect(pageQuotations(html, path).unlike).toContainEqual(expect.stringContaining(fault));
});
