import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workFolder } from '../support/killable-builds.ts';
import { siteFiles } from '../support/site-folder.ts';

/**
 * A build that fails leaves the last good site byte for byte, and nothing beside it. Astro's output is replaced by a copy of a
 * small folder, as in `killed.test.ts`.
 */
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'passage-failed-'));
const built = mkdtempSync(join(tmpdir(), 'passage-built-'));
const cache = mkdtempSync(join(tmpdir(), 'passage-cache-'));
/** A folder of its own, because other builds would remove what failed ones leave while their steps are counted. */
const work = workFolder();
const copies = mkdtempSync(join(tmpdir(), 'passage-copies-'));
const outDir = join(folder, 'dist');
/** A copy, because what a failed build leaves there is not part of the checkout. */
const minimal = join(copies, 'minimal');
/** Generous, because the machine may be busy. */
const timeout = 300_000;
let last: readonly string[];

beforeAll(() => {
  cpSync(join(root, 'tests/fixtures/sites/minimal/content'), minimal, { recursive: true });
  for (const path of [...Object.keys(siteFiles), 'events/mill/index.html', '_astro/a.js']) {
    mkdirSync(dirname(join(built, path)), { recursive: true });
    writeFileSync(join(built, path), `good ${path}`);
  }
  expect(build()).toMatchObject({ status: 0, stderr: '' });
  last = bytesOf(outDir);
  writeFileSync(join(built, 'index.html'), 'what is not to be seen');
}, timeout);

afterAll(() => {
  for (const made of [folder, built, cache, work, copies]) rmSync(made, { recursive: true });
}, timeout);

function leavesAll(): void {
  expect(bytesOf(outDir)).toEqual(last);
  expect(readdirSync(folder)).toEqual(['dist']);
}

test.for<[string, readonly string[], number, string]>([
  ['content with problems', ['--content', 'tests/fixtures/sites/broken/content'], 1, 'quote-missing'],
  ['a content folder that is not there', ['--content', 'nowhere'], 1, 'content-empty'],
  ['a misspelt option', ['--outDri', 'elsewhere'], 2, 'There is no option --outDri'],
  ['a word too many', ['everything'], 2, 'one word too many'],
])('after %s', { timeout }, ([, words, status, told]) => {
  const ended = build(words);
  expect(ended).toMatchObject({ status, stderr: expect.stringContaining(told) as string });
  leavesAll();
});

test('after a page that could not be rendered', { timeout }, () => {
  expect(build([], { PASSAGE_ASTRO_CODE: '1' }).status).toBe(1);
  leavesAll();
});

test.for(['events/another.md', 'events/mill-opens.md', 'sources/mill-book.txt'])(
  'after %s came to be another while the site was built',
  { timeout },
  (edited) => {
    const content = join(copies, 'content');
    cpSync(minimal, content, { recursive: true });
    const ended = build(['--content', content], { PASSAGE_EDITED: join(content, edited) });
    rmSync(content, { recursive: true });
    expect(ended).toMatchObject({ status: 1, stderr: expect.stringContaining('changed while the site was built') as string });
    leavesAll();
  },
);

test('after a disk that is full at any step', { timeout }, () => {
  const seen: (readonly string[])[] = [];
  let failAt = 1;
  let said = '';
  for (; failAt < 40; failAt += 1) {
    const { status, stderr } = build([], { PASSAGE_FAIL_AT: String(failAt) });
    if (status === 0 && stderr === '') break;
    said += stderr;
    expect(stderr).toMatch(/no space left|ENOSPC/u);
    seen.push(bytesOf(outDir));
  }
  expect(failAt).toBeGreaterThan(4);
  expect(said).toContain(`The new site in ${outDir} is whole all the same.`);
  // The last steps only tidy up: after them the new site is complete.
  const next = bytesOf(outDir);
  const sites = seen.map((site) => (isDeepStrictEqual(site, next) ? 'next' : isDeepStrictEqual(site, last) ? 'last' : 'torn'));
  expect(sites.join(' ')).toMatch(/^(?:last ){4,}(?:last|next)(?: next)*$/u);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('what is not to be seen');
});

/** Builds the smallest archive, unless the arguments name another one. */
function build(words: readonly string[] = [], settings: NodeJS.ProcessEnv = {}) {
  const named = words.includes('--content') ? words : ['--content', minimal, ...words];
  const all = ['src/cli/main.ts', 'build', ...named, '--outDir', outDir, '--no-compress'];
  const { status, stderr } = spawnSync(process.execPath, all, {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: cache,
      NODE_OPTIONS: `--import ${join(root, 'tests/support/kill-at.mjs')}`,
      PASSAGE_WORK: work,
      PASSAGE_BUILT: built,
      ...settings,
    },
  });
  return { status, stderr };
}

/** All files of a folder with their checksums. */
function bytesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')} ${file}`);
}
