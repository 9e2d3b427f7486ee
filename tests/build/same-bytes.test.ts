import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtSites } from '../built-sites.ts';
import { builtFiles } from './pages.ts';

const root = resolve(import.meta.dirname, '../..');
const [, full] = builtSites;
const elsewhere = mkdtempSync(join(tmpdir(), 'passage elsewhere '));

/** On Linux, a different file system from that of the project. */
const otherDisk = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'passage elsewhere '));

afterAll(() => {
  for (const made of [elsewhere, otherDisk]) rmSync(made, { recursive: true });
});

test('a build in another folder, time zone, language, season and mode, from a disk in another order onto another disk, gives the same bytes', () => {
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'tests/fixtures'])
    cpSync(join(root, part), join(elsewhere, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  const here = join(root, full.outDir);
  const there = join(otherDisk, 'there');
  const isCompressed = existsSync(join(here, 'index.html.gz'));
  execFileSync(
    process.execPath,
    [...['src/cli/main.ts', 'build', '--content', full.content, '--outDir', there], ...(isCompressed ? [] : ['--no-compress'])],
    {
      cwd: elsewhere,
      stdio: 'pipe',
      env: {
        ...process.env,
        PASSAGE_SITE: 'https://archive.example',
        PASSAGE_BASE: full.base,
        TZ: 'Asia/Kathmandu',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_ENV: 'development',
        DEV: '1',
        BASE_URL: '/elsewhere/',
        NODE_OPTIONS: `--import ${resolve(import.meta.dirname, '../support/another-day.mjs')}`,
      },
    },
  );
  expect(builtFiles(there)).toEqual(builtFiles(here));
  const differing = builtFiles(here).filter((file) => !readFileSync(here + file).equals(readFileSync(there + file)));
  expect(differing).toEqual([]);
  const checked = execFileSync(process.execPath, ['src/cli/main.ts', 'verify', there], { cwd: root, encoding: 'utf8' });
  expect(checked).toContain('as SHA256SUMS says');
}, 300_000);
