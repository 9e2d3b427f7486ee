import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createFileWhole } from '../../../../src/cli/framework/write-file.ts';
import { folderOf, variantFolder } from '../../../support/variant.ts';

/** Error codes of systems whose disks have no hard links. */
const refusals = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'];

function linkOf(code: string) {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

describe.for(refusals)('on a disk without hard links, which says %s', (code) => {
  test('a new file is written whole, and nothing is left beside it', async () => {
    const folder = folderOf({});
    await createFileWhole(join(folder, 'a.md'), 'words', linkOf(code));
    expect([readdirSync(folder), readFileSync(join(folder, 'a.md'), 'utf8')]).toEqual([['a.md'], 'words']);
  });

  test('a file that is there is left alone', async () => {
    const folder = folderOf({ 'a.md': 'Mine.' });
    await expect(createFileWhole(join(folder, 'a.md'), 'words', linkOf(code))).rejects.toThrow(/EEXIST/u);
    expect([readdirSync(folder), readFileSync(join(folder, 'a.md'), 'utf8')]).toEqual([['a.md'], 'Mine.']);
  });
});

test('any other error keeps its own message', async () => {
  const folder = folderOf({});
  await expect(createFileWhole(join(folder, 'a.md'), 'words', linkOf('ENOSPC'))).rejects.toThrow('ENOSPC');
  expect(readdirSync(folder)).toEqual([]);
});

test.for([
  ['new', 'events/a-mill.md', ['event', 'A mill', '--date', '1912']],
  ['source', 'sources/notes.txt', ['add']],
] as const)('npm run %s writes %s on such a disk', ([command, made, words]) => {
  const folder = variantFolder({});
  const given = command === 'source' ? [join(folderOf({ 'notes.txt': 'Words.\n' }), 'notes.txt')] : [];
  const noLinks = pathToFileURL(resolve('tests/support/no-links.mjs')).href;
  const line = ['--import', noLinks, 'src/cli/main.ts', command, ...words, ...given, '--content', folder];
  const { status, stderr } = spawnSync(process.execPath, line, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(folder, made), 'utf8')).not.toBe('');
});

test('what a killed process of the same number has left beside a file is not in the way', async () => {
  const left = `.a.md.${process.pid}.tmp`;
  const folder = folderOf({ [left]: 'half a wo' });
  await createFileWhole(join(folder, 'a.md'), 'words');
  expect([readdirSync(folder).sort(), readFileSync(join(folder, 'a.md'), 'utf8')]).toEqual([[left, 'a.md'], 'words']);
});
