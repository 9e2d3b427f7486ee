import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from './pages.ts';

const root = resolve(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(join(tmpdir(), 'passage elsewhere '));

afterAll(() => rmSync(elsewhere, { recursive: true }));

test('a build in another folder, time zone, language and season, from a disk in another order, gives the same bytes', () => {
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'tests/fixtures'])
    cpSync(join(root, part), join(elsewhere, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  const here = join(elsewhere, 'here');
  const there = join(elsewhere, 'there');
  build(root, here, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  build(elsewhere, there, {
    TZ: 'Asia/Kathmandu',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import ${resolve(import.meta.dirname, '../support/another-day.mjs')}`,
  });
  expect(builtFiles(there)).toEqual(builtFiles(here));
  const differing = builtFiles(here).filter((file) => !readFileSync(here + file).equals(readFileSync(there + file)));
  expect(differing).toEqual([]);
  const checked = execFileSync(process.execPath, ['src/cli/main.ts', 'verify', there], { cwd: root, encoding: 'utf8' });
  expect(checked).toContain('as SHA256SUMS says');
}, 300_000);

function build(folder: string, outDir: string, env: Readonly<Record<string, string>>): void {
  execFileSync(
    process.execPath,
    ['src/cli/main.ts', 'build', '--content', 'tests/fixtures/sites/full/content', '--outDir', outDir],
    { cwd: folder, stdio: 'pipe', env: { ...process.env, PASSAGE_SITE: 'https://archive.example', PASSAGE_BASE: '', ...env } },
  );
}
