import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesUnder } from '../../../src/read/entries-under.ts';
import { folderOf } from '../../support/variant.ts';

test('everything under a folder is listed, but the folders themselves', () => {
  const folder = folderOf({ 'a.txt': '', 'b/c.txt': '', 'b/d/e.txt': '' });
  mkdirSync(join(folder, 'empty'));
  expect(pathsUnder(folder)).toEqual(['a.txt', 'b/c.txt', 'b/d/e.txt']);
});

test.skipIf(process.platform === 'win32')('a link to a folder is listed, and what lies behind it is not', () => {
  const folder = folderOf({ 'a/b.txt': '' });
  symlinkSync(folderOf({ 'secret.txt': '' }), join(folder, 'a/link'));
  symlinkSync('..', join(folder, 'a/circle'));
  expect(pathsUnder(folder)).toEqual(['a/b.txt', 'a/circle', 'a/link']);
});

function pathsUnder(folder: string): string[] {
  return entriesUnder(folder)
    .map(({ path }) => path)
    .sort();
}
