import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolders } from '../../../../src/cli/framework/make-folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'passage-folders-'));
mkdirSync(join(folder, 'there'));
writeFileSync(join(folder, 'file'), '');
symlinkSync('there', join(folder, 'link'));
symlinkSync('nowhere', join(folder, 'link to nothing'));

afterAll(() => rmSync(folder, { recursive: true }));

test.for(['there', 'new', 'a/b/c', 'there/d', 'link', 'link/e'])('makes %s, and again changes nothing', async (name) => {
  await makeFolders(join(folder, name));
  await makeFolders(join(folder, name));
  expect(statSync(join(folder, name)).isDirectory()).toBe(true);
});

test.for([
  ['file', 'EEXIST'],
  ['file/a', 'ENOTDIR'],
  ['link to nothing', 'ENOENT'],
])('refuses %s', async ([name = '', code]) => {
  await expect(makeFolders(join(folder, name))).rejects.toMatchObject({ code });
});

test.runIf(existsSync('/proc/self'))('ends where no folder can be made', async () => {
  await expect(makeFolders('/proc/a/b/c')).rejects.toMatchObject({ code: 'ENOENT' });
});
