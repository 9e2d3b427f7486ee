import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../support/variant.ts';

test.each([
  ['nginx', 'a $folder', '"$"'],
  ['caddy', 'a {folder}', '"{"'],
])('%s cannot be told of the folder %j, and is not', (name, folder, letter) => {
  const outDir = join(folderOf({}), folder);
  mkdirSync(outDir);
  const words = ['src/cli/main.ts', 'host', name, '--outDir', outDir];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: resolve(import.meta.dirname, '../../..'),
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${name} has a meaning of its own for ${letter}`);
});
