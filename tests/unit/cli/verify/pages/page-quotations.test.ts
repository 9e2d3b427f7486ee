import { expect, test } from 'vitest';
import { pageQuotations } from '../../../../../src/cli/verify/pages/page-quotations.ts';
import { wordsBegin, wordsEnd } from '../../../../../src/words/en/reader/passage.ts';
import { quoted } from '../../../../support/small-site.ts';

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
  ['another host', 'https://example.org/sources/book/#p-1', undefined],
  ['another host, the same way', '//example.org/sources/book/#p-1', undefined],
  ['another kind of address', 'data:,/sources/book/#p-1', undefined],
  ['a page that is no document', '/events/mill/#c-1', undefined],
  ['a document without a passage', '/sources/book/', undefined],
  ['nothing', '', undefined],
] as const)('what a quotation names: %s', ([, address, cite]) => {
  expect(pageQuotations(quoted('The mill', address)).quotations).toEqual([{ words: 'The mill', cite, language: '' }]);
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
  expect(pageQuotations(before + quoted('The mill', '') + after).quotations).toMatchObject([
    { words: 'The mill', cite: undefined },
  ]);
});

const inQuotation = (inner: string, attributes = '') =>
  `<blockquote class="quotation" cite="/sources/book/#p-1"${attributes}>${inner}</blockquote>`;
/** The attributes that mark the beginning and end of a passage in its context. */
const [begin, end] = [`data-begin="${wordsBegin}"`, `data-end="${wordsEnd}"`];
const around = (inner: string, attributes = 'cite="/sources/book/#p-1"') =>
  `<blockquote class="passage-context" ${attributes} data-part="passage-context">${inner}</blockquote>`;

test.each([
  ['words of our own', inQuotation('<p>The mill</p>', ' lang="en" dir="ltr" data-part="citation-words"'), undefined],
  ['words that one document alone has', inQuotation('<p>The <b class="only">mill</b></p>'), undefined],
  ['words around a passage', around(`<p class="paragraph">The <mark ${begin} ${end}>mill</mark></p>`), undefined],
  ['hidden words', inQuotation('<p>The <span hidden>old </span>mill</p>'), '<span hidden>'],
  ['words struck out', inQuotation('<p>The <del>mill</del></p>'), '<del>'],
  ['words without room', inQuotation('<p hidden>The mill</p>'), '<p hidden>'],
  ['a picture of other words', inQuotation('<p>The <img alt="old"> mill</p>'), '<img alt>'],
  ['a field with other words', inQuotation('<p>The <input value="old"> mill</p>'), '<input value>'],
  ['a drawing', inQuotation('<p>The <svg><text>old</text></svg> mill</p>'), '<svg>'],
  ['a list that is hidden itself', inQuotation('<p>The mill</p>', ' hidden'), '<blockquote hidden>'],
  ['what objects are made of', inQuotation('<constructor>The mill</constructor>'), '<constructor>'],
  ['marks that say something else', around(`<p>The <mark data-begin="false:" ${end}>mill</mark></p>`), '<mark data-begin>'],
  ['a paragraph that is not seen', around('<p class="visually-hidden"><mark>The mill</mark></p>'), '<p class>'],
  ['words that are not seen', inQuotation('<p>The <b class="visually-hidden">mill</b></p>'), '<b class>'],
  [
    'words withdrawn, and others',
    inQuotation('<p>The <del>mill</del></p>').replace('"quotation"', '"quotation withdrawn-words"'),
    '<del>',
  ],
  ['hidden words around a passage', around('<p>The <i hidden>old</i> <mark>mill</mark></p>'), '<i hidden>'],
  ['another address', '<blockquote class="quotation" cite="https://example.org/">The mill</blockquote>', 'not of a passage'],
  ['no passage among the words', around('<p>The mill</p>'), 'mark none of them as its own'],
  ['no address of words around a passage', around('<p>The mill</p>', ''), 'do not say where they stand'],
  ['another class', '<blockquote class="quote" data-part="citation-words">The mill</blockquote>', 'not marked as a quotation'],
  ['another element', '<div class="quotation" data-part="citation-words">The mill</div>', 'not marked as a quotation'],
])('where a quotation stands: %s', (_, html, fault) => {
  const { unlike } = pageQuotations(html);
  if (fault === undefined) expect(unlike).toEqual([]);
  else expect(unlike).toContainEqual(expect.stringContaining(fault));
});

const whole = (inner: string, attributes = '') => `<main id="_main" tabindex="-1"${attributes}>${inner}</main>`;
const mill = inQuotation('<p>The mill</p>');

test.each([
  [
    'a list of a disagreement',
    whole(`<ol class="sides" role="list"><li class="side"><figure>${mill}<figcaption></figcaption></figure></li></ol>`),
  ],
  [
    'the page of an event',
    whole(
      `<article class="event-page"><div class="event-body"><section aria-labelledby="_a"><h2 id="_a">Words</h2>${mill}</section></div></article>`,
    ),
  ],
  ['a page from right to left', `<html lang="ar" dir="rtl"><body lang="en">${whole(mill)}</body></html>`],
])('a quotation may stand in %s', (_, html) => {
  expect(pageQuotations(html).unlike).toEqual([]);
});

test.each([
  ['hidden', `<div hidden>${mill}</div>`, '<div hidden>'],
  ['hidden until it is found', whole(mill, ' hidden="until-found"'), '<main hidden>'],
  ['in a list that is hidden', `<ol class="sides" hidden>${mill}</ol>`, '<ol hidden>'],
  ['hidden from the eye', `<section class="visually-hidden">${mill}</section>`, '<section class="visually-hidden">'],
  ['shown on paper alone', `<figure class="citation on-paper">${mill}<figcaption></figcaption></figure>`, 'citation on-paper'],
  ['in what opens by a press', `<details><summary>Our words</summary>${mill}</details>`, '<details>'],
  ['in a window that is closed', `<dialog>${mill}</dialog>`, '<dialog>'],
  ['above the page', `<section popover="manual">${mill}</section>`, '<section popover>'],
  ['where nothing can be selected', `<section inert>${mill}</section>`, '<section inert>'],
  ['struck out', `<del>${mill}</del>`, '<del>'],
  ['turned around', `<bdo dir="rtl">${mill}</bdo>`, '<bdo>'],
  ['turned to the other side', whole(mill, ' dir="rtl"'), '<main dir>'],
  ['in a drawing', `<svg width="0"><foreignObject>${mill}</foreignObject></svg>`, 'stands in'],
  ['in a formula', `<math><mtext>${mill}</mtext></math>`, 'stands in'],
  ['in a template', `<template>${mill}</template>`, 'stands in <template>'],
  ['beside another tree', `<div><template shadowrootmode="open">Other words</template>${mill}</div>`, 'stands in <div'],
  ['put into another tree', `<section slot="none">${mill}</section>`, '<section slot>'],
  ['where sounds are played', `<audio>${mill}</audio>`, '<audio>'],
  ['in a choice', `<fieldset disabled>${mill}</fieldset>`, '<fieldset>'],
  ['in small letters', `<font size="1">${mill}</font>`, '<font>'],
  [
    'with other words for those who listen',
    `<section aria-description="It never opened">${mill}</section>`,
    'aria-description',
  ],
  ['kept from those who listen', whole(mill, ' aria-hidden="true"'), '<main aria-hidden>'],
  ['in what is said to be a line', `<section role="separator">${mill}</section>`, '<section role>'],
  [
    'under another name for those who listen',
    `<figure class="citation" aria-label="It never opened">${mill}<figcaption></figcaption></figure>`,
    '<figure aria-label>',
  ],
  [
    'under a name that stands elsewhere',
    `<h2 id="_a">It never opened</h2><section aria-labelledby="_a">${mill}</section>`,
    '<section aria-labelledby>',
  ],
])('a quotation cannot stand %s', (_, html, fault) => {
  expect(pageQuotations(html).unlike).toContainEqual(expect.stringContaining(fault));
});

test('blocks of a quotation are apart', () => {
  expect(pageQuotations(inQuotation('<p>The mi</p><p>ll</p>')).quotations).toMatchObject([{ words: 'The mi\nll' }]);
});

test('the words around a passage are read whole, and the passage by its marks', () => {
  const html = around('<p>It <mark>opened</mark></p>\n<p><mark>and ran</mark>.</p>');
  expect(pageQuotations(html).contexts).toEqual([
    { cite: book, language: '', around: 'It opened\n\n\nand ran.', passage: 'opened\nand ran' },
  ]);
});
