import { expect, test } from 'vitest';
import { pageQuotations } from '../../../../src/cli/verify/pages/page-quotations.ts';
import { siteLinks } from '../../../../src/cli/verify/site-links.ts';

const sum = (letter: string) => letter.repeat(62) + '12';
const icon = (top = '/archive/') => `<head><link rel="icon" href="${top}favicon.svg"></head>`;
const citing = (address: string) => `<a href="${address}" data-part="cite-words">${address}</a>`;
const about = (document: string, of: string) =>
  `<verify-document data-href="/archive/sources/${document}" data-sha256="${of}"></verify-document>`;

/** A site under a path: its pages, and where they lead. */
const pages: Readonly<Record<string, string>> = {
  'index.html': `${icon()}<a href="/archive/events/mill/#c-1">Mill</a><a href="#_list">List</a><ol id="_list"></ol>`,
  'events/mill/index.html':
    `${icon()}<figure id="c-1"></figure>${citing('https://example.org/archive/events/mill/')}<a href="../../?from=1907">All</a>` +
    '<p class="prose"><a href="https://elsewhere.example/">Elsewhere</a><a href="mailto:desk@example.org">Us</a></p>' +
    '<a download="mill.bib" href="data:application/x-bibtex;charset=utf-8,@misc">BibTeX</a>',
  'events/opening/index.html': `${icon()}${citing('https://example.org/archive/events/mill/')}`,
  'sources/book/index.html': `${icon()}<p id="p-1"></p>${about('book.txt', sum('a'))}<code>${sum('a')}</code><a href="/archive/events/mill/#top">Top</a>`,
};
const files = {
  ...{ 'favicon.svg': sum('b'), 'sources/book.txt': sum('a'), '_astro/a.css': sum('c'), '_astro/a.js': sum('f') },
  ...{ 'sources/letter.txt': sum('8'), 'sources/letter/marks.css': sum('c'), 'timeline.json': sum('9'), 'data/a.js': sum('f') },
};
const checking = (command: string) => about('book.txt', sum('a')).replace('></', `><pre>${command}</pre></`);
const curl = "curl -s 'https://example.org/archive/sources/book.txt' | ";

function faultsOf(changed: Readonly<Record<string, string>> = {}, top = '/archive/'): readonly string[] {
  const links = siteLinks();
  const all = { ...pages, ...changed };
  const ofPage = (path: string) => /^sources\/([^/]+)/u.exec(path)?.slice(1);
  for (const [path, html] of Object.entries(all)) links.take(path, pageQuotations(html).links, ofPage(path));
  const listed = new Map([...Object.entries(files), ...Object.keys(all).map((path) => [path, sum('d')] as const)]);
  return links.faults({ listed, top }, new Set());
}

test('links that lead to pages, places and files of the site, or to others that a reader may follow, are right', () => {
  expect(faultsOf()).toEqual([]);
});

test('those of a copy on a disk lead from page to page', () => {
  const links = siteLinks();
  links.take(
    'index.html',
    pageQuotations('<link rel="icon" href="favicon.svg"><a href="events/mill/index.html">Mill</a>').links,
  );
  links.take(
    'events/mill/index.html',
    pageQuotations('<link rel="icon" href="../../favicon.svg"><a href="../../index.html">All</a>').links,
  );
  const listed = new Map(['index.html', 'events/mill/index.html', 'favicon.svg'].map((path) => [path, sum('a')]));
  expect(links.faults({ listed }, new Set())).toEqual([]);
});

const mill = pages['events/mill/index.html'] as string;
const book = pages['sources/book/index.html'] as string;
const elsewhere = (html: string) => ({ 'events/mill/index.html': mill + html });
const atBook = (html: string) => ({ 'sources/book/index.html': book + html });

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'without a page to which another leads',
    elsewhere('<a href="/archive/events/ferry/">Ferry</a>'),
    'it leads to events/ferry/index.html, which the site does not publish',
  ],
  [
    'without a place to which a page leads',
    { 'events/mill/index.html': mill.replace('c-1', 'c-9') },
    'index.html: it leads to "c-1" on events/mill/index.html',
  ],
  [
    'with a style sheet of another folder of its host',
    elsewhere('<link rel="stylesheet" href="/other/a.css">'),
    'leads to /other/a.css, which is outside the site',
  ],
  ['with a style sheet above it', elsewhere('<link rel="stylesheet" href="../../../a.css">'), 'which is outside the site'],
  [
    'with a style sheet that is not listed',
    elsewhere('<link rel="stylesheet" href="/archive/_astro/b.css">'),
    'leads to _astro/b.css, which the site does not publish',
  ],
  ['with a script of another folder', elsewhere('<script src="/other.js"></script>'), 'leads to /other.js, which is outside'],
  ['with a link that runs', elsewhere('<a href="java\nscript:alert()">Run</a>'), 'has a link that runs'],
  ['with a page in a link', elsewhere('<a href="data:text/html,words">Read</a>'), 'has a link that runs'],
  ['with a page to keep', elsewhere('<a download href="data:text/html,words">Keep</a>'), 'which is no file of the site'],
  [
    'with a document of another host to keep',
    elsewhere('<a download href="https://example.org/book.txt">Keep</a>'),
    'which is no file of the site',
  ],
  [
    'with a document of another host to check',
    elsewhere('<verify-document data-href="https://example.org/book.txt"></verify-document>'),
    'which is no file of the site',
  ],
  [
    'with a figure that leads to another host',
    elsewhere('<figure><a href="ftp://example.org/">Read</a></figure>'),
    'which is no file of the site',
  ],
  [
    'with pages at two places',
    { 'events/mill/index.html': mill.replaceAll('/archive/', '/other/') },
    'the top of the site is /other/',
  ],
  [
    'with a page that says it is at another host',
    { 'events/mill/index.html': mill + citing('https://other.example/archive/') },
    'the site is at https://other.example',
  ],
  ['with a page without an icon', { 'sources/book/index.html': book.replace('favicon', 'other') }, 'does not say by its icon'],
  [
    'with a page in the place of another',
    { 'index.html': `${pages['index.html']}<a href="/archive/events/opening/">Opening</a>` },
    'events/opening/index.html: it says that it is events/mill/index.html',
  ],
  [
    'with a sum of nothing',
    { 'sources/book/index.html': `${book}<code>${sum('e')}</code>` },
    'the SHA-256 of a document is eeee',
  ],
  [
    'with the beginning of such a sum',
    { 'sources/book/index.html': `${book}<p data-part="own-path">begins 1234567890ab.</p>` },
    'is 1234567890ab, which it is not',
  ],
  [
    'with the sum of another document',
    { 'sources/book/index.html': book.replace(`data-sha256="${sum('a')}"`, `data-sha256="${sum('c')}"`) },
    'the SHA-256 of sources/book.txt is cccc',
  ],
  ['with a sheet of another document', atBook('<link rel="stylesheet" href="/archive/sources/letter/marks.css">'), 'as style'],
  ['with a script from elsewhere in the site', elsewhere('<script src="/archive/data/a.js"></script>'), 'as script'],
  ['with a page for a script', elsewhere('<script src="/archive/events/mill/"></script>'), 'as script'],
  ['with other data', elsewhere('<doc-timeline data-data="/archive/sources/book.txt"></doc-timeline>'), 'as data'],
  ['with another icon', elsewhere('<link rel="icon" href="/archive/_astro/a.css">'), 'as icon'],
  [
    'with another document to keep',
    atBook('<a download href="/archive/sources/letter.txt">Keep</a>'),
    'which is not its document',
  ],
  [
    'with another document to quote',
    atBook('<quote-words data-text="/archive/sources/letter.txt"></quote-words>'),
    'which is not its document',
  ],
  ['with another document to check', atBook(about('letter.txt', sum('8'))), 'which is not its document'],
  ['with the sum of another document on its page', atBook(`<code>${sum('8')}</code>`), 'the SHA-256 of a document is 8888'],
  ['with a sum that is too short', atBook('<p class="on-paper">SHA-256 begins aaaaaaaa.</p>'), 'is aaaaaaaa, which it is not'],
  ['with the sum of no document', atBook(`<code>${sum('b')}</code>`), 'the SHA-256 of a document is bbbb'],
  [
    'with a command for another host',
    atBook(checking("curl -s 'https://evil.example/archive/sources/letter.txt' | sha256sum")),
    'a command for another thing',
  ],
  ['with a command that does more', atBook(checking(`${curl}sha256sum; rm -r ~`)), 'a command for another thing'],
  ['with a command that runs what it fetches', atBook(checking(`${curl}sh`)), 'a command for another thing'],
  [
    'with a quotation that cites another site',
    { 'index.html': `${pages['index.html']}<blockquote class="quotation" cite="/other/sources/book/#p-1">a</blockquote>` },
    'leads to /other/sources/book/#p-1',
  ],
  [
    'with a mark of citation to another host',
    elsewhere('<p class="prose"><a data-part="cite-mark" href="https://evil.example/archive/">1</a></p>'),
    'which is no file of the site',
  ],
  [
    'with a note that leads to another host',
    atBook('<div class="prose"><aside data-part="notes"><a href="ftp://evil.example/">Mill</a></aside></div>'),
    'which is no file of the site',
  ],
  [
    'with a step that leads to another host',
    elsewhere('<nav><a href="ftp://evil.example/">Next</a></nav>'),
    'which is no file of the site',
  ],
  [
    'with a page without the styles of its kind',
    {
      'events/other/index.html': `${icon()}<link rel="stylesheet" href="/archive/_astro/a.css">`,
      'events/fourth/index.html': `${icon()}<link rel="stylesheet" href="/archive/_astro/a.css">`,
      'events/third/index.html': `${icon()}<link rel="stylesheet" href="/archive/_astro/a.css">`,
    },
    'events/mill/index.html: it loads other style sheets',
  ],
])('told of a site %s', (_, changed, fault) => {
  expect(faultsOf(changed)).toContainEqual(expect.stringContaining(fault));
});

test('told of a site that a host has at another place', () => {
  expect(faultsOf({}, '/copy/')).toEqual([
    'index.html: it says that the top of the site is /archive/, but the address says /copy/',
  ]);
});
