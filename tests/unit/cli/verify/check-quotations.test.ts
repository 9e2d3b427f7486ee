import { expect, test } from 'vitest';
import { quotationCheck } from '../../../../src/cli/verify/check-quotations.ts';
import { wordsBegin, wordsEnd } from '../../../../src/words/en/reader/passage.ts';
import { inDocument, quoted, smallDocument, smallSite } from '../../../support/small-site.ts';

const page = 'sources/book/index.html';
const shared = [page, 'events/mill/index.html', 'coverage/book/index.html'] as const;

test.each([
  ['the text first', ['txt', 'md']],
  ['the text last', ['md', 'txt']],
] as const)('of two documents of one name both are looked in: %s', (_, endings) => {
  const { take, result } = quotationCheck();
  const files = [
    ...shared.map((path) => [path, smallSite[path]] as const),
    ['wording/book--other/index.html', '<blockquote class="quotation">Nothing of that kind</blockquote>'],
    [`sources/book.${endings[0]}`, endings[0] === 'txt' ? smallDocument : '*Nothing* of the kind'],
    [`sources/book.${endings[1]}`, endings[1] === 'txt' ? smallDocument : '*Nothing* of the kind'],
  ] as const;
  for (const [path, text] of files) take(path, Buffer.from(text));
  expect(result()).toEqual({
    ...{ quotations: 3, documents: 1, withdrawn: 0 },
    faults: ['wording/book--other/index.html: “Nothing of that kind”: does not stand in book'],
  });
});

test('words that are in no document of the name are reported', () => {
  const { take, result } = quotationCheck();
  take(page, Buffer.from(smallSite[page]));
  take('events/mill/index.html', Buffer.from(quoted('The mill opened on 9 May', '/sources/book/#p-1')));
  for (const ending of ['md', 'txt']) take(`sources/book.${ending}`, Buffer.from(smallDocument));
  expect(result().faults).toEqual(['events/mill/index.html: “The mill opened on 9 May”: does not stand in book']);
});

test('what the text of a document was made of is no document of its own, and nothing is quoted from it', () => {
  const { take, result } = quotationCheck();
  for (const path of shared) take(path, Buffer.from(smallSite[path]));
  take('sources/book.txt', Buffer.from(smallDocument));
  take('sources/book.original.html.txt', Buffer.from(`<p title="Only markup">${smallDocument}`));
  take('wording/book--other/index.html', Buffer.from('<blockquote class="quotation">Only markup</blockquote>'));
  expect(result()).toMatchObject({
    documents: 1,
    faults: ['wording/book--other/index.html: “Only markup”: does not stand in book'],
  });
});

test.each([
  [
    'the document',
    ['sources/book.txt'],
    ['sources/book.txt: it is not as listed, so 2 quotations could not be looked up in it'],
  ],
  ['the page of the document', [page], [`${page}: it is not as listed, so 1 quotation could not be looked up in it`]],
  ['both', ['sources/book.txt', page], ['sources/book.txt: it is not as listed, so 2 quotations could not be looked up in it']],
] as const)('where %s was changed, that is said, and not that it is not there', (_, unread, faults) => {
  const { take, result } = quotationCheck();
  const files = { ...smallSite, 'wording/book--other/index.html': '<h1>Nothing is quoted here</h1>' };
  for (const [path, text] of Object.entries(files)) if (!unread.some((each) => each === path)) take(path, Buffer.from(text));
  expect(result(undefined, new Set(unread))).toMatchObject({ quotations: unread[0] === page ? 1 : 0, faults });
});

test('words that stand everywhere are looked for until they are found, and no further', () => {
  const times = 20_000;
  const { take, result } = quotationCheck();
  take('sources/book.txt', Buffer.from('a '.repeat(times)));
  const quotations = Array.from({ length: 2000 }, (_, more) => 'a '.repeat(more + 1).trim());
  const marks = quotations.map((words, at) => `<mark data-passages="p-${at}">${words}</mark>`);
  take(page, Buffer.from(inDocument(marks.join(' '))));
  take('index.html', Buffer.from(quotations.map((words, at) => quoted(words, `/sources/book/#p-${at}`)).join('')));
  const faults = [expect.stringContaining('does not hold the words of book')];
  expect(result()).toMatchObject({ quotations: 2000, faults });
});

test.each(['\u202EThe ferry went on', 'The \u2066ferry\u2069 went on', 'The\u200B ferry went on', 'The ferry\u0007 went on'])(
  'words that are turned around or hold what nobody sees are no quotation: %j',
  (words) => {
    const { take, result } = quotationCheck();
    take('sources/book.txt', Buffer.from(smallDocument));
    take('coverage/book/index.html', Buffer.from(`<blockquote class="quotation">${words}</blockquote>`));
    expect(result().faults).toEqual([expect.stringContaining('has characters in it that nobody sees')]);
  },
);

test('words of a Markdown document stand there as they are read, and in its page with their marks', () => {
  const { take, result } = quotationCheck();
  take('sources/book.md', Buffer.from('The mill was **opened** on *4 May*.'));
  const mark =
    '<mark data-passages="p-1">opened<span class="line-end">**</span> on <span class="line-end">*</span>4 May</mark>';
  const hidden = (marks: string) => `<span class="line-end">${marks}</span>`;
  take(page, Buffer.from(inDocument(`The mill was ${hidden('**')}${mark}${hidden('*')}.`)));
  take('events/mill/index.html', Buffer.from(quoted('opened on 4 May', '/sources/book/#p-1')));
  expect(result().faults).toEqual([]);
});

/** The page of a passage: the marked words in their context. */
const among = (words: string, cite = '/sources/book/#p-1') =>
  `<blockquote class="passage-context" cite="${cite}" data-part="passage-context"><p>${words
    .replace('{', `<mark data-begin="${wordsBegin}" data-end="${wordsEnd}">`)
    .replace('}', '</mark>')}</p></blockquote>`;
const withdrawn = (words: string) => `<blockquote class="quotation withdrawn-words"><p>${words}</p></blockquote>`;

test.each([
  [
    'a passage among the words around it',
    'passages/p-1',
    among('{The mill opened on 4 May 1907}. The ferry went on.'),
    undefined,
  ],
  ['a page at a former id of it', 'passages/p-8', among('{The mill opened on 4 May 1907}. The ferry went on.'), undefined],
  [
    'another word around it',
    'passages/p-1',
    among('{The mill opened on 4 May 1907}. The ferry stopped.'),
    'does not stand in book',
  ],
  ['words around it from elsewhere', 'passages/p-1', among('{The mill opened on 4 May 1907}, it says'), undefined],
  [
    'words put together',
    'passages/p-1',
    among('The ferry went on. {The mill opened on 4 May 1907}. The ferry'),
    'does not stand',
  ],
  [
    'words out of order',
    'passages/p-1',
    among('The ferry went on. {1907. The mill opened on 4 May}'),
    'does not stand in book',
  ],
  [
    'a mark on other words',
    'passages/p-1',
    among('The mill opened on 4 May 1907. {The ferry went on}.'),
    'marks other words as p-1',
  ],
  ['no mark', 'passages/p-1', among('The mill opened on 4 May 1907. The ferry went on.'), 'mark none of them'],
  ['nothing of a passage', 'passages/p-1', '<p>The mill never opened.</p>', 'does not show the words of its passage'],
  ['a passage withdrawn', 'passages/p-9', withdrawn('The mill never opened'), undefined],
  [
    'a passage withdrawn that a document marks',
    'passages/p-1',
    withdrawn('The mill never opened'),
    'withdrawn, which a document',
  ],
  ['an event without a quotation', 'events/other', '<p>The mill never opened.</p>', 'it quotes no document'],
  ['words withdrawn by an event', 'events/other', withdrawn('The mill never opened'), 'calls words withdrawn, which only'],
  ['words without an address', 'events/other', quoted('The ferry went on', ''), 'does not say where it stands'],
  ['words of the document of the page', 'coverage/book', quoted('The ferry went on', ''), undefined],
  ['words of another document than the page is about', 'coverage/other', quoted('The ferry went on', ''), 'stand in other'],
  ['words of one of two documents', 'wording/other--book', quoted('The ferry went on', ''), undefined],
  ['words of neither', 'wording/other--third', quoted('The ferry went on', ''), 'does not stand in other or third'],
  ['deleted words', 'events/other', quoted('The <del>ferry</del>', '/sources/book/#p-3'), 'a quotation has <del> in it'],
])('what is told of %s', (_, name, html, fault) => {
  const { take, result } = quotationCheck();
  for (const path of shared) take(path, Buffer.from(smallSite[path]));
  take('sources/book.txt', Buffer.from(smallDocument));
  for (const id of ['other', 'third']) take(`sources/${id}.txt`, Buffer.from('Of something else.'));
  take(`${name}/index.html`, Buffer.from(html));
  expect(result().faults.slice(0, 1)).toEqual(fault === undefined ? [] : [expect.stringContaining(fault)]);
});

test.each([
  ['words of a document', '<p>The ferry went on.</p>', true],
  ['words with a mark of citation', '<p>The ferry went on <a class="cite" data-part="cite-mark">1</a>.</p>', true],
  ['words with other marks and ends of lines', '<p>“The mill opened<br>on 4 May 1907”</p>', true],
  ['words of two places', '<p>The ferry went on.</p><ul><li>The mill opened</li></ul>', true],
  ['a block quote in a block quote', '<blockquote><p>The ferry went on.</p></blockquote>', true],
  ['code, which quotes nothing', '<pre><code>x = 1</code></pre>', true],
  ['other words', '<p>The ferry stopped.</p>', false],
  ['words without a paragraph', 'The ferry stopped.', false],
  ['words beside those of a document', 'It is false: <p>The ferry went on.</p>', false],
])('in its own prose a page has block quotes of %s', (_, inner, isRight) => {
  const { take, result } = quotationCheck();
  take('sources/book.txt', Buffer.from(smallDocument));
  take('method/index.html', Buffer.from(`<blockquote>${inner}</blockquote>`));
  expect(result().faults).toEqual(isRight ? [] : [expect.stringContaining('does not stand in any document')]);
});

test.each(['sources/other', 'places/other'])('no page holds a document that is not published: %s', (name) => {
  const { take, result } = quotationCheck();
  take(`${name}/index.html`, Buffer.from(inDocument('The mill never opened.')));
  expect(result().faults).toEqual([`${name}/index.html: it holds a document that the site does not publish`]);
});

test('a document cannot withdraw what it marks', () => {
  const { take, result } = quotationCheck();
  take('sources/book.txt', Buffer.from(smallDocument));
  take(
    page,
    Buffer.from(`${smallSite[page]}<ul><li id="p-1">${withdrawn('Of p-1')}</li><li id="p-9">${withdrawn('Of p-9')}</li></ul>`),
  );
  expect(result()).toMatchObject({ withdrawn: 2, faults: [`${page}: it calls p-1 withdrawn, and marks it`] });
});

/** What is told of a site of which pages say in which languages they are. */
function faultsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { take, result } = quotationCheck();
  for (const [path, text] of Object.entries({ 'sources/book.txt': smallDocument, [page]: smallSite[page], ...files }))
    take(path, Buffer.from(path.endsWith('.html') ? `<html lang="en"><body>${text}</body></html>` : text));
  return result().faults;
}
const cited = quoted('The mill opened on 4 May 1907', '/sources/book/#p-1');
const inHebrew = 'in another language (“he”) than its document (“en”)';

test.each([
  ['a quotation', 'events/mill', cited, undefined],
  ['a quotation turned around', 'events/mill', cited.replace('>', ' lang="he" dir="rtl">'), inHebrew],
  ['a quotation in a page turned around', 'events/mill', `<main lang="he">${cited}</main>`, inHebrew],
  [
    'a quotation of the document of the page',
    'coverage/book',
    `<main lang="he">${smallSite['coverage/book/index.html']}</main>`,
    inHebrew,
  ],
  [
    'words around a passage',
    'passages/p-1',
    among('{The mill opened on 4 May 1907}. The ferry').replace('>', ' lang="he" dir="rtl">'),
    inHebrew,
  ],
])('words are in the language of their document: %s', (_, path, html, fault) => {
  const faults = faultsIn({ [`${path}/index.html`]: html });
  if (fault === undefined) expect(faults).toEqual([]);
  else expect(faults).toContainEqual(expect.stringContaining(fault));
});

const checked = (words: string, quote = 'The mill opened on 4 May 1907', of = 'book') =>
  `${among('{The mill opened on 4 May 1907}. The ferry')}<verify-document data-href="/sources/${of}.txt" data-sha256="1a" data-quote="${quote}"><pre></pre><code>1a</code><pre>curl -s '/sources/${of}.txt' | tr -s '\\t\\n\\v\\f\\r ' ' ' | grep -cF -e '${words}'</pre></verify-document>`;

test.each([
  ['the words of the passage', checked('The mill opened on 4 May 1907'), undefined],
  ['words of another place', checked('The ferry went on'), 'is not the passage that a command'],
  ['words of no document', checked('The mill burned'), 'does not stand in book as a command has it'],
  ['other words to look for', checked('The mill opened', 'The ferry went on'), 'marks other words as p-1'],
])('a passage is checked by its own words: %s', (_, html, fault) => {
  const faults = faultsIn({ 'passages/p-1/index.html': html });
  if (fault === undefined) expect(faults).toEqual([]);
  else expect(faults).toContainEqual(expect.stringContaining(fault));
});
