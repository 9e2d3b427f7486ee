import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sumsFile } from '../../../../src/cli/build/output/sums.ts';
import { headersFile } from '../../../../src/hosting/headers-file.ts';
import { builtFolder, hosted, quoted, smallDocument, smallSite, verified } from '../../../support/small-site.ts';
import { folderOf } from '../../../support/variant.ts';

test('a site that is as it was built passes', async () => {
  const folder = await builtFolder();
  expect(await verified(folder)).toMatchObject({
    code: 0,
    said: `${folder}: 5 files as SHA256SUMS says.\n2 quotations looked up, word for word, in 1 document.\n`,
    complained: '',
  });
});

test('a file that was changed, is missing or was added is named', async () => {
  const folder = await builtFolder();
  writeFileSync(join(folder, 'index.html'), '<h1>The mills</h1>');
  rmSync(join(folder, 'coverage/book/index.html'));
  writeFileSync(join(folder, 'new.html'), '');
  const { code, faults } = await verified(folder);
  expect(code).toBe(1);
  expect(faults).toEqual([
    'coverage/book/index.html: missing',
    expect.stringMatching(/^index\.html: changed: its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}$/u),
    'new.html: not in SHA256SUMS',
  ]);
});

test.each([
  [
    'other words',
    { 'events/mill/index.html': quoted('The mill opened on 5 May 1907', '/sources/book/#p-1') },
    'events/mill/index.html: “The mill opened on 5 May 1907”: does not stand in book',
  ],
  [
    'words of no document',
    { 'coverage/book/index.html': '<blockquote class="quotation">The ferry stopped</blockquote>' },
    'coverage/book/index.html: “The ferry stopped”: does not stand in book',
  ],
  [
    'a passage that is not marked',
    { 'events/mill/index.html': quoted('The ferry went on', '../../sources/book/index.html#p-9') },
    'events/mill/index.html: “The ferry went on”: sources/book/index.html marks no passage p-9',
  ],
  [
    'a passage marked on other words',
    { 'events/mill/index.html': quoted('The ferry went on', '/sources/book/#p-1') },
    'events/mill/index.html: “The ferry went on”: sources/book/index.html marks other words as p-1',
  ],
  [
    'a document that is not published',
    { 'sources/book.txt': null },
    'events/mill/index.html: “The mill opened on 4 May 1907”: there is no document sources/book.txt or .md',
  ],
  [
    'no quotation at all',
    { 'events/mill/index.html': null, 'coverage/book/index.html': null },
    'There is no quotation on any page.',
  ],
])('a site with %s fails, though its hashes are right', async (_, files, fault) => {
  const { code, faults } = await verified(await builtFolder(files));
  expect(code).toBe(1);
  expect(faults).toContain(fault);
});

test.each([
  ['the document', 'sources/book.txt'],
  ['the page of the document', 'sources/book/index.html'],
  ['every page that quotes', 'events/mill/index.html', 'coverage/book/index.html'],
])('where %s was changed on the host, nothing is said to be missing', async (_, ...changed) => {
  const folder = await builtFolder();
  for (const path of changed) writeFileSync(join(folder, path), 'Something else');
  const { code, faults } = await verified(folder);
  expect([code, faults.filter((fault) => /there is no|does not stand|marks no|no quotation/iu.test(fault))]).toEqual([1, []]);
});

test('a folder without a list, or with something else of that name, fails', async () => {
  const folder = folderOf(smallSite);
  expect((await verified(folder)).faults).toEqual([
    `${folder}: there is no SHA256SUMS. Is it a site that this version has built?`,
  ]);
  writeFileSync(join(folder, sumsFile), '<h1>Not found</h1>');
  const { code, faults } = await verified(folder);
  expect([code, faults[0]]).toEqual([1, expect.stringContaining('SHA256SUMS is not a list of hashes')]);
});

test('a hosted copy is read from its address, without what hosts keep to themselves', async () => {
  const folder = await builtFolder({ 'index.html.br': 'packed', _headers: '/*', '.nojekyll': '', 'places/a b/index.html': '' });
  const address = await hosted(folder, {
    base: '/archive/',
    answer: (_, response, path) =>
      path === '/_headers' || path === '/.nojekyll' || path.endsWith('.br') ? response.writeHead(404).end() : false,
  });
  const { code, said } = await verified(address);
  expect([code, said]).toEqual([0, expect.stringContaining(`${address}: 6 files as SHA256SUMS says.\n3 files not asked for`)]);
  expect((await verified(`${address}index.html`)).code).toBe(0);
  writeFileSync(join(folder, 'sources/book.txt'), smallDocument.replace('4 May', '5 May'));
  expect((await verified(address)).faults[0]).toMatch(/^sources\/book\.txt: changed/u);
});

test('a host that cannot be reached is told apart from one that differs, and so is a folder that is not there', async () => {
  expect(await verified('http://127.0.0.1:9/')).toMatchObject({
    code: 2,
    complained: expect.stringMatching(
      /^http:\/\/127\.0\.0\.1:9\/ is not checked to its end\. It cannot be reached for .+\.\n$/u,
    ),
  });
  expect(await verified('/no/such/folder')).toMatchObject({
    code: 2,
    complained: '/no/such/folder is no folder that can be read (ENOENT). Name a built site, or an address.\n',
  });
  expect((await verified('http://')).code).toBe(2);
});

test('a withdrawn quotation is not looked up, and that is said', async () => {
  const withdrawn =
    '<section class="withdrawn withdrawn-passages"><blockquote class="quotation withdrawn-words">Gone</blockquote></section>';
  const { code, said } = await verified(await builtFolder({ 'passages/p-9/index.html': withdrawn }));
  expect([code, said]).toEqual([0, expect.stringContaining('1 quotation not looked up: the pages say')]);
});

test('a page that only calls itself withdrawn hides no quotation', async () => {
  const hidden = '<body class="withdrawn"><blockquote class="quotation">The ferry stopped</blockquote>';
  expect((await verified(await builtFolder({ 'passages/p-9/index.html': hidden }))).code).toBe(1);
});

test('of very many differences a hundred are told, and all are counted', async () => {
  const pages = Array.from({ length: 130 }, (_, at) => [`events/e-${at}/index.html`, quoted('Never', '/sources/book/#p-1')]);
  const { complained } = await verified(await builtFolder(Object.fromEntries(pages) as Record<string, string>));
  expect(complained.match(/“Never”/gu)).toHaveLength(100);
  expect(complained).toMatch(/^ {2}and 30 more\n\n130 differences\.\n$/mu);
});

test('files that a publisher added are told, and are no difference', async () => {
  const { code, said } = await verified(await builtFolder({ 'logo.png': 'png', 'data/list.csv': 'a' }));
  expect([code, said]).toEqual([0, expect.stringContaining('2 files of the archive’s own: data/list.csv, logo.png.\n')]);
});

test.each([
  ['a worker of the browser', { 'sw.js': '' }, /^sw\.js: no file that this program writes/u],
  ['redirects for a host', { _redirects: '/* /other/ 200' }, /^_redirects: no file that this program writes/u],
  ['a page of another name', { 'index.htm': '<p>words' }, /^index\.htm: no file that this program writes/u],
  ['other headers', { _headers: '/*\n  Refresh: 0;url=/other/\n' }, /^_headers: tells hosts to send something else/u],
  ['a drawing that runs', { 'map.svg': '<svg onload="alert()"/>' }, /^map\.svg: is more than a drawing/u],
  [
    'data that leads away',
    { 'timeline.json': '{"a":[{"href":"//evil.example/"}]}' },
    /^timeline\.json: leads to \/\/evil\.example\//u,
  ],
  [
    'data that leads from events to other pages',
    { 'timeline.json': '{"href":"/sources/letter/","events":{"id":["letter"]}}' },
    /^timeline\.json: leads to \/sources\//u,
  ],
  [
    'data of an event that has no page',
    { 'timeline.json': '{"href":"/events/none/","events":{"id":["none"]}}' },
    /^timeline\.json: leads to \/events\/none\//u,
  ],
  [
    'data with an id that is a way',
    { 'timeline.json': '{"href":"/events/../sources/letter/","events":{"id":["../sources/letter"]}}' },
    /^timeline\.json: leads to .* for \.\.\/sources\/letter/u,
  ],
  ['data that is none', { 'timeline.json': 'no' }, /^timeline\.json: leads to nothing/u],
])('a site with %s fails', async (_, files, fault) => {
  const { code, faults } = await verified(await builtFolder(files));
  expect([code, faults]).toEqual([1, [expect.stringMatching(fault)]]);
});

test('the headers of a site are those that a build writes for its files', async () => {
  const files = Object.keys(smallSite);
  const headers = headersFile([...files, '_headers'], { site: new URL('https://example.org'), base: '/' });
  expect(await verified(await builtFolder({ _headers: headers }))).toMatchObject({ code: 0, complained: '' });
});
