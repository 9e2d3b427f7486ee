import { expect, test } from 'vitest';
import { quotationCheck } from '../../../../../src/cli/verify/check-quotations.ts';
import { inDocument, smallDocument, smallSite } from '../../../../support/small-site.ts';

const page = 'sources/book/index.html';
const own = smallSite[page];
const hidden = (words: string) => `<span class="line-end">${words}</span>`;

function faultsOf(path: string, text: string, html: string): readonly string[] {
  const { take, result } = quotationCheck();
  take(path, Buffer.from(text));
  take(page, Buffer.from(html));
  return result().faults;
}

const paged = Array.from({ length: 4 }, (_, at) => `THE FORD\n\nOn page ${at} is the ${'abcd'[at]} mill.\n`).join('\f');
const head = (words = 'THE FORD') => `<span class="running-head" data-words="${words}">${hidden('THE FORD')}</span>`;
const pagedPage = (first = head()) =>
  inDocument([0, 1, 2, 3].map((at) => `${at === 0 ? first : head()} On page ${at} is the ${'abcd'[at]} mill.`).join(' '));

test.each([
  ['its words, with other ends of lines', 'sources/book.txt', smallDocument, own],
  ['a hyphen at the end of a line hidden', 'sources/book.txt', 'The fer-\nry.', inDocument(`The fer${hidden('-\n')}ry.`)],
  [
    'marks of Markdown hidden',
    'sources/book.md',
    '# The *mill*',
    inDocument(`${hidden('# ')}The ${hidden('*')}mill${hidden('*')}`),
  ],
  ['words set off in Markdown', 'sources/book.md', 'A ~~mill~~', inDocument(`A ${hidden('~~')}<s>mill</s>${hidden('~~')}`)],
  ['running heads set apart', 'sources/book.txt', paged, pagedPage()],
  [
    'what nobody sees, by its code',
    'sources/book.txt',
    'The \u202Emill\u200B ran.',
    inDocument('The <span class="unseen" data-code="U+202E">\u202E</span>mill\u200B ran.'),
  ],
  [
    'events beside it, and where pages begin',
    'sources/book.txt',
    'The mill.',
    inDocument('<span class="page-mark" data-page="2" role="separator"></span>The mill.').replace(
      '</p>',
      '</p><details data-part="notes"><summary>One event</summary></details>',
    ),
  ],
])('a page holds a document: %s', (_, path, text, html) => {
  expect(faultsOf(path, text, html)).toEqual([]);
});

const other = 'does not hold the words of book';

test.each([
  ['another word', own.replace('ferry', 'barge'), other],
  ['another sign', own.replace('went on.', 'went on?'), other],
  ['a sentence more', own.replace('. The mill', '. It was full. The mill'), other],
  ['a sentence less', own.replace(' The ferry went on.', ''), other],
  ['sentences in another order', own.replace(/( The ferry went on\.)(.*?)(?=<\/p>)/u, '$2$1'), other],
  ['a word that is not shown', own.replace('ferry', hidden('ferry')), other],
  ['a word that is hidden', own.replace('ferry', '<span hidden>ferry</span>'), 'has <span hidden> in it'],
  ['a word that only some hear', own.replace('ferry', '<span class="visually-hidden">ferry</span>'), 'has <span class> in it'],
  ['a word struck out', own.replace('ferry', '<del>ferry</del>'), 'has <del> in it'],
  ['a paragraph hidden', own.replace('class="words"', 'class="words" hidden'), 'has <p hidden> in it'],
  ['a block of another look', own.replace('"block of-paragraph"', '"block on-paper"'), 'has <div class> in it'],
  ['a code that is a word', own.replace('ferry', '<span class="unseen" data-code="no "></span>ferry'), 'has <span data-code>'],
  [
    'a page that is a word',
    own.replace('ferry', '<span class="page-mark" data-page="no "></span>ferry'),
    'has <span data-page>',
  ],
  ['words between paragraphs', own.replace('<div class="block', 'It is said: <div class="block'), 'between the paragraphs'],
  ['no document', '<h1>The book</h1>', other],
  ['two documents', `${own}${inDocument('The ferry stopped.')}`, 'it holds two documents'],
])('told of the page of a document: %s', (_, html, fault) => {
  expect(faultsOf('sources/book.txt', smallDocument, html)).toContainEqual(expect.stringContaining(fault));
});

test.each([
  ['that says something else', pagedPage(head('THE FLOOD')), 'running head of a page says something else'],
  ['made of the text', pagedPage().replace('On page 0', head('On page 0').replace('THE FORD', 'On page 0')), other],
  ['left out', pagedPage(''), other],
])('told of the page of a document: a running head %s', (_, html, fault) => {
  expect(faultsOf('sources/book.txt', paged, html)[0]).toContain(fault);
});
