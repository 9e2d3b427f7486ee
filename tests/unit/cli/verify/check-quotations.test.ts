import { expect, test } from 'vitest';
import { quotationCheck } from '../../../../src/cli/verify/check-quotations.ts';
import { quoted, smallDocument, smallSite } from '../../../support/small-site.ts';

const page = 'sources/book/index.html';
const shared = [page, 'events/mill/index.html', 'stories/mill/index.html'] as const;

test.each([
  ['the text first', ['txt', 'md']],
  ['the text last', ['md', 'txt']],
] as const)('of two documents of one name both are looked in: %s', (_, endings) => {
  const { take, result } = quotationCheck();
  const files = [
    ...shared.map((path) => [path, smallSite[path]] as const),
    ['stories/other/index.html', '<blockquote class="quotation">Nothing of that kind</blockquote>'],
    [`sources/book.${endings[0]}`, endings[0] === 'txt' ? smallDocument : '*Nothing* of the kind'],
    [`sources/book.${endings[1]}`, endings[1] === 'txt' ? smallDocument : '*Nothing* of the kind'],
  ] as const;
  for (const [path, text] of files) take(path, Buffer.from(text));
  expect(result()).toEqual({
    ...{ quotations: 3, documents: 1, withdrawn: 0 },
    faults: ['stories/other/index.html: “Nothing of that kind”: does not stand in any document'],
  });
});

test('what no document of that name says is told', () => {
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
  take('stories/other/index.html', Buffer.from('<blockquote class="quotation">Only markup</blockquote>'));
  expect(result()).toMatchObject({
    documents: 1,
    faults: ['stories/other/index.html: “Only markup”: does not stand in any document'],
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
  const files = { ...smallSite, 'stories/other/index.html': '<h1>Nothing is quoted here</h1>' };
  for (const [path, text] of Object.entries(files)) if (!unread.some((each) => each === path)) take(path, Buffer.from(text));
  expect(result(undefined, new Set(unread))).toMatchObject({ quotations: unread[0] === page ? 1 : 0, faults });
});

test('words that stand everywhere are looked for until they are found, and no further', () => {
  const times = 20_000;
  const { take, result } = quotationCheck();
  take('sources/book.txt', Buffer.from('a '.repeat(times)));
  const quotations = Array.from({ length: 2000 }, (_, more) => 'a '.repeat(more + 1).trim());
  const marks = quotations.map((words, at) => `<p><mark data-passages="p-${at}">${words}</mark></p>`);
  take(page, Buffer.from(marks.join('')));
  take('index.html', Buffer.from(quotations.map((words, at) => quoted(words, `/sources/book/#p-${at}`)).join('')));
  expect(result()).toMatchObject({ quotations: 2000, faults: [] });
});

test.each(['\u202EThe ferry went on', 'The \u2066ferry\u2069 went on', 'The\u200B ferry went on', 'The ferry\u0007 went on'])(
  'words that are turned around or hold what nobody sees are no quotation: %j',
  (words) => {
    const { take, result } = quotationCheck();
    take('sources/book.txt', Buffer.from(smallDocument));
    take('stories/mill/index.html', Buffer.from(`<blockquote class="quotation">${words}</blockquote>`));
    expect(result().faults).toEqual([expect.stringContaining('has characters in it that nobody sees')]);
  },
);

test('words of a Markdown document stand there as they are read, and in its page with their marks', () => {
  const { take, result } = quotationCheck();
  take('sources/book.md', Buffer.from('The mill was **opened** on *4 May*.'));
  const mark = '<mark data-passages="p-1">opened<span class="line-end">**</span> on *4 May</mark>';
  take(page, Buffer.from(`<p>The mill was **${mark}*.</p>`));
  take('events/mill/index.html', Buffer.from(quoted('opened on 4 May', '/sources/book/#p-1')));
  expect(result().faults).toEqual([]);
});

test('words around a passage are looked up too, and what is no quotation of ours is told', () => {
  const { take, result } = quotationCheck();
  const around = (words: string) =>
    `<blockquote class="passage-context" cite="/sources/book/#p-1" data-part="passage-context"><p>${words}</p></blockquote>`;
  for (const path of shared) take(path, Buffer.from(smallSite[path]));
  take('sources/book.txt', Buffer.from(smallDocument));
  take('passages/p-1/index.html', Buffer.from(around('The mill opened on 4 May 1907. The ferry went on.')));
  take('passages/p-2/index.html', Buffer.from(around('The mill never opened.')));
  take('stories/other/index.html', Buffer.from(quoted('The <del>ferry</del>', '/sources/book/#p-1')));
  expect(result().faults).toEqual([
    'passages/p-2/index.html: “The mill never opened.”: does not stand in book',
    'stories/other/index.html: a quotation has <del> in it, which this program never writes there',
    'stories/other/index.html: “The ferry”: sources/book/index.html marks other words as p-1',
  ]);
});
