import { createServer } from 'node:http';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sumsFile, writeSums } from '../../../src/cli/output/sums.ts';
import { verify } from '../../../src/cli/verify.ts';
import { folderOf, type Files } from '../../support/variant.ts';

const document = 'The mill opened on 4 May\n1907. The ferry went on. The mill opened on 4 May 1907, it says again.\n';

const site = {
  'index.html': '<h1>The mill</h1>',
  'events/mill/index.html': quoted('The mill opened on 4 May 1907', '/archive/sources/book/#p-1'),
  'stories/mill/index.html': '<blockquote class="quotation"><p>The ferry went on</p></blockquote>',
  'sources/book.txt': document,
  'sources/book/index.html':
    '<p>The <mark data-passages="p-2 p-3">mill</mark></p><p><mark data-passages="p-1">The mill\nopened</mark> ' +
    '<mark data-passages="p-0 p-1">on 4 May 1907</mark>. The ferry went on.</p>',
} as const satisfies Files;

test('a site that is as it was built passes', async () => {
  const folder = await builtFolder();
  expect(await verified(folder)).toEqual({
    code: 0,
    said: `${folder}: 5 files as SHA256SUMS says.\n2 quotations looked up, word for word, in 1 document.\n`,
    faults: [],
  });
});

test('a file that was changed, is missing or was added is named', async () => {
  const folder = await builtFolder();
  writeFileSync(join(folder, 'index.html'), '<h1>The mills</h1>');
  rmSync(join(folder, 'stories/mill/index.html'));
  writeFileSync(join(folder, 'new.html'), '');
  const { code, faults } = await verified(folder);
  expect(code).toBe(1);
  expect(faults).toEqual([
    expect.stringMatching(/^index\.html: changed: its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}$/u),
    'new.html: not in SHA256SUMS',
    'stories/mill/index.html: missing',
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
    { 'stories/mill/index.html': '<blockquote class="quotation">The ferry stopped</blockquote>' },
    'stories/mill/index.html: “The ferry stopped”: does not stand in any document',
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
    { 'events/mill/index.html': null, 'stories/mill/index.html': null },
    'There is no quotation on any page.',
  ],
])('a site with %s fails, though its hashes are right', async (_, files, fault) => {
  const { code, faults } = await verified(await builtFolder(files));
  expect(code).toBe(1);
  expect(faults).toContain(fault);
});

test('a folder without a list, or with something else of that name, fails', async () => {
  const folder = folderOf(site);
  expect((await verified(folder)).faults).toEqual([
    `${folder}: there is no SHA256SUMS. Is it a site that this version has built?`,
  ]);
  writeFileSync(join(folder, sumsFile), '<h1>Not found</h1>');
  const { code, faults } = await verified(folder);
  expect([code, faults[0]]).toEqual([1, expect.stringContaining('SHA256SUMS is not a list of hashes')]);
});

test('a hosted copy is read from its address, without what hosts keep to themselves', async () => {
  const folder = await builtFolder({ 'index.html.br': 'packed', _headers: '/*', '.nojekyll': '', 'events/a b/index.html': '' });
  const address = await hosted(
    folder,
    '/archive/',
    (path) => path !== '/_headers' && path !== '/.nojekyll' && !path.endsWith('.br'),
  );
  const { code, said } = await verified(address);
  expect([code, said]).toEqual([0, expect.stringContaining(`${address}: 6 files as SHA256SUMS says.\n3 files not asked for`)]);
  expect((await verified(`${address}index.html`)).code).toBe(0);
  writeFileSync(join(folder, 'sources/book.txt'), document.replace('4 May', '5 May'));
  expect((await verified(address)).faults[0]).toMatch(/^sources\/book\.txt: changed/u);
});

test('a host that cannot be reached is told apart from one that differs', async () => {
  const { code, faults } = await verified('http://127.0.0.1:9/');
  expect([code, faults]).toEqual([2, []]);
});

function quoted(words: string, cite: string): string {
  return `<blockquote class="quotation" cite="${cite}"><p>${words}</p></blockquote>`;
}

async function builtFolder(files: Files = {}): Promise<string> {
  const folder = folderOf({ ...site, ...files });
  await writeSums(folder);
  return folder;
}

/** The exit code, the words on standard output, and the faults among those on standard error. */
async function verified(target: string): Promise<{ code: number; said: string; faults: string[] }> {
  let [said, complained] = ['', ''];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true));
  try {
    const code = await verify(target);
    return { code, said, faults: [...complained.matchAll(/^ {2}(.+)$/gmu)].map(([, fault = '']) => fault) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

async function hosted(folder: string, base: string, isServed: (path: string) => boolean): Promise<string> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(base.length - 1);
    try {
      if (!isServed(path)) throw new Error('kept');
      response.end(readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end('Not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}${base}`;
}
