import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../../support/variant.ts';

test.each([
  ['nginx', 'a $folder', 'nginx has a meaning of its own for "$"'],
  ['caddy', 'a {folder}', 'caddy has a meaning of its own for "{"'],
  ['nginx', 'a\u001b[2J', 'a\\u001b[2J: nginx has a meaning of its own for "\\u001b"'],
  ['caddy', 'a`b\\', String.raw`caddy has a meaning of its own for "\\"`],
  ['caddy', 'a`\\"b', String.raw`caddy has a meaning of its own for "\\"`],
  ['nginx', 'a ##[error]b', 'a command to the workflows'],
  ['caddy', 'a ##[error]b', 'a command to the workflows'],
])('%s cannot be told of the folder %j, and is not', (name, folder, why) => {
  const { status, stdout, stderr } = hostOf(name, folder);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(why);
  expect(stderr).not.toContain('\u001b');
});

test.each([
  ['nginx', 'a `b\\ ##'],
  ['caddy', 'a\\'],
  ['caddy', 'a`\\b'],
  ['caddy', 'a "\\" [b]'],
  ['headers', 'a $ { ##[error]b'],
])('%s is told of the folder %j', (name, folder) => {
  const { status, stdout, stderr } = hostOf(name, folder);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).not.toContain('\uFFFD');
});

test.each(['http://example.org:443', 'https://example.org:80'])('caddy is not told of the address %s', (site) => {
  const { status, stdout, stderr } = hostOf('caddy', 'a', {}, site);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(new RegExp(`Caddy keeps port \\d+ from https?, and PASSAGE_SITE is ${site}\\.`, 'u'));
});

test('no name of a file writes to the terminal, or into the settings', () => {
  const { status, stdout } = hostOf('headers', 'a', { 'q\n  Evil: 1\n/b': '', '\u001b[2J': '', '\u009b31m': '' });
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/^ *Evil/mu);
  expect(stdout).not.toMatch(/[^\n\P{Cc}]/u);
});

function hostOf(name: string, inside: string, files: Readonly<Record<string, string>> = {}, site = 'http://localhost:4740') {
  const folder = folderOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${inside}/${path}`, text])));
  const outDir = join(folder, inside);
  mkdirSync(outDir, { recursive: true });
  return spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, '../../../../src/cli/main.ts'), 'host', name, '--outDir', '.'],
    {
      cwd: outDir,
      encoding: 'utf8',
      env: { ...process.env, PASSAGE_SITE: site },
    },
  );
}
