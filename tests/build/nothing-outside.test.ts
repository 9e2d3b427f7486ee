import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * Only what the content says is published, whatever files are beside it or unread in it, and whatever the environment contains.
 */
const root = resolve(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'passage-outside-'));
const project = join(place, 'above', 'project');
/** Generous, because the machine may be busy. */
const timeout = 300_000;

beforeAll(() => {
  mkdirSync(project, { recursive: true });
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, path), join(project, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  cpSync(join(root, 'tests/fixtures/sites/minimal/content'), join(project, 'content'), { recursive: true });
});

afterAll(() => {
  rmSync(place, { recursive: true });
}, timeout);

test('no file of settings, no variable, no draft and no hidden file changes a byte', { timeout }, () => {
  const plain = build({});
  write('content/events/draft.md', draft);
  writeSettings();
  writeHidden();
  expect(build({ DEV: '1', BASE_URL: '/other/', SITE: 'x', MODE: 'development', NODE_ENV: 'development', VITE_X: '1' })).toBe(
    plain,
  );
  expect(plain.split('\n').length).toBeGreaterThan(50);
  expect(plain).toMatch(/ {2}favicon\.svg\n[^]* {2}lay-out\.js\n/u);
  expect(plain).not.toContain('events/draft');
});

/** Greek letters, which are used nowhere else, so that the fonts would become larger. */
const draft = `---
title: The mill is Ὀρθῶς
date: 1907-05-04
draft: true
topics: [village]
citations:
  - source: mill-book
    quote: The mill at Lower Ford opened on 4 May 1907.
---

The mill opened on 4 May 1907 [@1].
`;

/** All settings files that Vite, Astro or PostCSS could read, here and in the parent folder. */
function writeSettings(): void {
  const settings = [
    'DEV=1',
    'PROD=',
    'BASE_URL=/other/',
    'SITE=https://other.example',
    'NODE_ENV=development',
    'ASSETS_PREFIX=/x',
  ];
  const ours = [
    'PASSAGE_BASE=/other',
    'PASSAGE_SITE=https://other.example',
    'PASSAGE_CONTENT=/nowhere',
    'PASSAGE_OUT=/nowhere',
  ];
  const text = [...settings, ...ours, ''].join('\n');
  for (const name of ['.env', '.env.local', '.env.production', '.env.production.local']) {
    write(name, text);
    write(`../${name}`, text);
  }
  for (const folder of ['', '../']) write(`${folder}postcss.config.cjs`, 'throw new Error("This is read.");\n');
}

/** Files that editors and operating systems leave in folders. */
function writeHidden(): void {
  symlinkSync('me@host.1:2', join(project, 'content/events/.#mill-opens.md'));
  spawnSync('mkfifo', [join(project, 'content/events/.pipe.md')]);
  mkdirSync(join(project, 'content/events/.folder.md'));
  write('content/events/.folder.md/notes.md', 'Ὀρθῶς\n');
  write('content/sources/.notes.txt', 'Ὀρθῶς\n');
  write('src/pages/.#index.astro', 'Ὀρθῶς\n');
  for (const name of ['mill-opens.md~', '#mill-opens.md#', 'mill-opens.md.orig', 'Thumbs.db']) {
    write(`content/events/${name}`, 'Ὀρθῶς\n');
  }
  for (const name of ['.DS_Store', 'favicon.svg~', 'Thumbs.db']) write(`public/${name}`, 'Ὀρθῶς\n');
  symlinkSync('me@host.1:2', join(project, 'public/.#favicon.svg'));
  spawnSync('mkfifo', [join(project, 'public/.pipe.js')]);
}

function write(path: string, text: string): void {
  writeFileSync(join(project, path), text);
}

/** The checksums of a built site. */
function build(environment: NodeJS.ProcessEnv): string {
  const env = { PATH: process.env['PATH'], HOME: place, ...environment };
  const words = ['src/cli/main.ts', 'build', '--no-compress'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8', env, timeout: timeout / 3 });
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(join(project, 'dist/SHA256SUMS'), 'utf8');
}
