import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sumsFile } from '../../../../src/cli/build/output/sums.ts';
import { builtFolder, listOf, smallSite, verified, wholePage } from '../../../support/small-site.ts';
import { folderOf } from '../../../support/variant.ts';

describe('a name that leads out of the site is not read', () => {
  const sum = listOf({ x: '' }).slice(0, 64);
  test.each(['../../../../../../../../dev/zero', '/dev/zero', 'a/../../x', './x', 'a//x', 'a/', '..\\x', 'a\tb'])(
    '%j',
    async (name) => {
      const folder = await builtFolder();
      appendFileSync(join(folder, sumsFile), `${sum}  ${name}\n`);
      const { code, faults } = await verified(folder);
      expect([code, faults]).toEqual([1, [expect.stringContaining(': no name of a file of a site, and not read')]]);
    },
  );
});

describe.skipIf(process.platform === 'win32')('what is no plain file is not read', () => {
  test('a link, to a file or to a folder', async () => {
    const folder = await builtFolder({ 'b/x.txt': 'x' });
    const outside = folderOf({ 'x.txt': 'x', 'index.html': smallSite['index.html'] });
    rmSync(join(folder, 'index.html'));
    symlinkSync(join(outside, 'index.html'), join(folder, 'index.html'));
    rmSync(join(folder, 'b'), { recursive: true });
    symlinkSync(outside, join(folder, 'b'));
    const { code, faults } = await verified(folder);
    expect([code, faults]).toEqual([
      1,
      ['b/x.txt: missing', 'b: is no plain file, and not in SHA256SUMS', 'index.html: is no plain file'],
    ]);
  });

  test('a pipe, which nobody writes to', async () => {
    const folder = await builtFolder();
    rmSync(join(folder, 'index.html'));
    execFileSync('mkfifo', [join(folder, 'index.html')]);
    expect((await verified(folder)).faults).toEqual(['index.html: is no plain file']);
    rmSync(join(folder, sumsFile));
    execFileSync('mkfifo', [join(folder, sumsFile)]);
    expect((await verified(folder)).faults).toEqual([expect.stringContaining('SHA256SUMS: is no plain file')]);
  });

  test('a folder in place of a page', async () => {
    const folder = await builtFolder();
    rmSync(join(folder, 'index.html'));
    mkdirSync(join(folder, 'index.html'));
    expect((await verified(folder)).faults).toEqual(['index.html: missing']);
  });
});

test('a file that is longer than allowed is not read on', async () => {
  const folder = await builtFolder({ 'original.pdf': Buffer.alloc(5000) });
  expect(await verified(folder, { maxFileBytes: 4000 })).toMatchObject({
    code: 2,
    complained: `${folder} is not checked to its end. original.pdf is longer than 4,000 bytes, and is not read on.\n`,
  });
});

describe('a compressed copy holds what its file holds', () => {
  const packed = {
    'index.html.br': brotliCompressSync(wholePage(smallSite['index.html'])),
    'index.html.gz': gzipSync(wholePage(smallSite['index.html'])),
  };
  test('as it is built', async () => {
    expect(await verified(await builtFolder(packed))).toMatchObject({ code: 0, complained: '' });
  });
  test.each([
    ['index.html.br', brotliCompressSync('Other words')],
    ['index.html.gz', gzipSync('Other words')],
    ['index.html.gz', Buffer.from('no gzip')],
  ])('%s with something else, though its hash is right', async (name, bytes) => {
    const { code, faults } = await verified(await builtFolder({ ...packed, [name]: bytes }));
    expect([code, faults]).toEqual([1, [`${name}: does not unpack to index.html`]]);
  });
});

test('a folder that is no site is not searched', async () => {
  const folder = folderOf({ 'a/b.txt': '' });
  expect((await verified(folder)).faults).toEqual([expect.stringContaining('there is no SHA256SUMS')]);
  writeFileSync(join(folder, 'file'), '');
  expect((await verified(join(folder, 'file'))).complained).toContain('is no folder that can be read (ENOTDIR)');
});
