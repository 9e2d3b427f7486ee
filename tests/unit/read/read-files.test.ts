import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/read/read-files.ts';
import { folderOf } from '../../support/variant.ts';

test('files come in the order of their paths, hidden ones left out', () => {
  const folder = folderOf({ 'b.yaml': 'b', 'a/z.md': 'z', 'a/b/c.md': 'c', 'a.yaml': 'a', '.hidden': 'x', '.git/config': 'x' });
  expect(readFiles(folder).map(({ path }) => path)).toEqual(['a.yaml', 'a/b/c.md', 'a/z.md', 'b.yaml']);
});

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
