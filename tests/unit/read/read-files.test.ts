import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/read/read-files.ts';
import { folderOf } from '../../support/variant.ts';

test('files come in the order of their paths, hidden ones left out', () => {
  const folder = folderOf({ 'b.yaml': 'b', 'a/z.md': 'z', 'a/b/c.md': 'c', 'a.yaml': 'a', '.hidden': 'x', '.git/config': 'x' });
  expect(readFiles(folder).map(({ path }) => path)).toEqual(['a.yaml', 'a/b/c.md', 'a/z.md', 'b.yaml']);
});

test('what editors, merges and systems leave is passed over', () => {
  const left = [
    'a.md~',
    '#a.md#',
    '.#a.md',
    '.a.md.swp',
    'a.md.swp',
    'a.md.bak',
    'a.md.orig',
    'a.md.rej',
    'a.md.tmp',
    '~$a.txt',
  ];
  const systems = ['.DS_Store', '._a.md', 'Icon\r', 'Thumbs.db', 'desktop.ini', '__MACOSX/._a.md', '.hidden/a.md'];
  const jetBrains = ['a.md___jb_tmp___', 'a.md___jb_old___'];
  const names = ['a.md', ...left, ...systems, ...jetBrains].map((name) => [`events/${name}`, 'x'] as const);
  expect(readFiles(folderOf(Object.fromEntries(names))).map(({ path }) => path)).toEqual(['events/a.md']);
});

test.for(['a.md.old', 'a copy.md', 'a-bak.md', 'tmp.md', 'orig.yaml', 'thumbs.md', 'icon.md'])(
  'what a person may have meant is not: %s',
  (name) => {
    expect(readFiles(folderOf({ [name]: 'x' })).map(({ path }) => path)).toEqual([name]);
  },
);

test('bytes are as they are', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0x0d, 0x0a]);
  expect(Array.from(readFiles(folderOf({ a: bytes }))[0]?.bytes ?? [])).toEqual(Array.from(bytes));
});

test('a folder elsewhere is named as it was given', () => {
  const folder = folderOf({ 'a.yaml': '' });
  expect(readFiles(folder)[0]?.label).toBe(join(folder, 'a.yaml'));
});

test('a folder within the working folder is named from there, however it was given', () => {
  const folder = join(import.meta.dirname, '../../fixtures/sites/minimal/content');
  const labels = [folder, relative(process.cwd(), folder)].map((name) => readFiles(name)[0]?.label);
  expect(labels).toEqual(Array(2).fill('tests/fixtures/sites/minimal/content/events/mill-opens.md'));
});

test('a folder that is not there, or is a file, has no files', () => {
  const folder = folderOf({ 'a.yaml': '' });
  expect(readFiles(join(folder, 'nowhere'))).toEqual([]);
  expect(readFiles(join(folder, 'a.yaml'))).toEqual([]);
});

test('what is no file, or leads out of the folder, has its fault and no bytes', ({ skip }) => {
  skip(process.platform === 'win32', 'links need rights there');
  const folder = folderOf({ 'a/real.md': 'words' });
  for (const name of ['a/folder.md', 'a/folder.original.pdf', 'a/deep/er']) mkdirSync(join(folder, name), { recursive: true });
  const links = {
    'a/linked.md': 'real.md',
    'a/nothing.md': 'gone.md',
    'a/circle.md': 'circle.md',
    'a/out.md': import.meta.filename,
    'a/to-folder': 'deep',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
  expect(readFiles(folder).map(({ path, fault, bytes }) => [path, fault ?? Buffer.from(bytes).toString()])).toEqual([
    ['a/circle.md', 'is a link to nothing'],
    ['a/folder.md', 'is a folder'],
    ['a/folder.original.pdf', 'is a folder'],
    ['a/linked.md', 'words'],
    ['a/nothing.md', 'is a link to nothing'],
    ['a/out.md', 'is a link that leads out of the content folder'],
    ['a/real.md', 'words'],
    ['a/to-folder', 'is a link to something that is no file'],
  ]);
});

test('a file that may not be read has its fault', ({ skip }) => {
  skip(process.platform === 'win32' || process.getuid?.() === 0, 'who is asked may read everything');
  const folder = folderOf({ 'a.md': 'words' });
  chmodSync(join(folder, 'a.md'), 0);
  expect(readFiles(folder)).toMatchObject([{ path: 'a.md', fault: 'could not be read (EACCES)' }]);
});

test('a text that is too large has its fault, and is not read', () => {
  const folder = folderOf({ 'a.txt': '', 'b.original.pdf': '' });
  for (const name of ['a.txt', 'b.original.pdf']) truncateSync(join(folder, name), 32_000_001);
  const [text, original] = readFiles(folder);
  expect(text).toMatchObject({
    fault: 'has more than 32 MB, which is more than a text may have: part it',
    bytes: new Uint8Array(),
  });
  expect(original?.fault).toBeUndefined();
});
