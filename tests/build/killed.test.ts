import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockNameOf } from '../../src/cli/build/output/build-lock.ts';
import { markText } from '../../src/cli/build/output/build-mark.ts';
import { goodFolder } from '../../src/cli/build/output/swap-in.ts';
import { checkSums } from '../../src/cli/verify/check-sums.ts';
import { publishedSite } from '../../src/cli/verify/published-site.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';
import { zipContents } from '../support/zip-contents.ts';

/**
 * A build is killed at every step it makes on the disk. What Astro writes is a copy of a small folder here, so that
 * nothing but those steps takes time; `npm run test:killed` kills whole builds.
 */
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'passage-killed-'));
const cache = mkdtempSync(join(tmpdir(), 'passage-cache-'));
/** A copy: what a killed build leaves in it is no part of the checkout. */
const content = mkdtempSync(join(tmpdir(), 'passage-content-'));
const outDir = join(folder, 'dist');
let served: ServedSite;

beforeAll(async () => {
  for (const edition of ['A', 'B']) {
    const pages = Array.from({ length: 12 }, (_, number) => [`page-${number}/index.html`, `${edition} ${number}`] as const);
    for (const [path, text] of [
      ...pages,
      ['index.html', edition],
      ['404.html', edition],
      ['coverage/index.html', edition],
      ['disagreements/index.html', edition],
      [`_astro/${edition}.js`, edition],
      [`_astro/${edition}.css`, edition],
    ]) {
      mkdirSync(dirname(join(folder, edition, path as string)), { recursive: true });
      // Long enough for copies of it to be smaller.
      writeFileSync(join(folder, edition, path as string), (text as string).padEnd(200));
    }
  }
  cpSync(join(root, 'tests/fixtures/sites/minimal/content'), content, { recursive: true });
  served = await serveSite(outDir);
});

afterAll(() => {
  served.stop();
  for (const made of [folder, cache, content]) rmSync(made, { recursive: true });
});

describe.each([
  {
    where: 'two names can be exchanged at once',
    path: process.env['PATH'] ?? '',
    after: '',
    hasGap: process.platform !== 'linux',
  },
  // What goes before is the same.
  { where: 'they cannot, and there is a moment between two renames', path: folder, after: 'SHA256SUMS', hasGap: true },
])('where $where', ({ path, after, hasGap }) => {
  test('a build killed before any of its steps leaves a good site, complete', { timeout: 300_000 }, async () => {
    expect((await build('A', path)).code).toBe(0);
    let sawGap = false;
    const seen = new Set<string>();
    for (let killAt = 1; ; killAt += 1) {
      const { code, signal } = await build('B', path, { killAt, after });
      expect(await faults(), `killed before step ${killAt}`).toEqual([]);
      seen.add((await (await fetch(served.address)).text()).trim());
      sawGap ||= !existsSync(outDir);
      if (code === 0) break;
      expect(signal).toBe('SIGKILL');
      expect(killAt).toBeLessThan(40);
    }
    expect([...seen]).toEqual(['A', 'B']);
    expect(sawGap).toBe(hasGap);
    expect(readdirSync(folder).sort()).toEqual(['A', 'B', 'dist']);
  });
});

test(
  'a copy for a disk that is killed at any step never leaves a zip newer than the folder beside it',
  { timeout: 300_000 },
  async () => {
    const copy = join(folder, 'copy');
    const path = process.env['PATH'] ?? '';
    expect((await build('A', path, {}, copy, '--offline')).code).toBe(0);
    const seen = new Set<string>();
    for (let killAt = 1, code: number | null = null; code !== 0; killAt += 1) {
      ({ code } = await build('B', path, { killAt, after: 'SHA256SUMS' }, copy, '--offline'));
      const home = readFileSync(join(goodFolder(copy), 'index.html'), 'utf8');
      const packed = await zipContents(`${copy}.zip`);
      seen.add(`folder ${editionOf(home)}, zip ${editionOf(String(packed.get('archive/index.html')))}`);
      expect(killAt).toBeLessThan(40);
    }
    expect([...seen]).toEqual(['folder A, zip A', 'folder B, zip A', 'folder B, zip B']);
    for (const made of [copy, `${copy}.zip`]) rmSync(made, { recursive: true });
    expect(readdirSync(folder).sort()).toEqual(['A', 'B', 'dist']);
  },
);

test('a folder that holds something else than a site is not touched', async () => {
  const { code, complained } = await build('A', process.env['PATH'] ?? '', undefined, folder);
  expect([code, complained]).toEqual([
    1,
    `${folder} holds what no build has made: A/, B/, dist/. ` +
      'A build replaces the whole folder: move them away, or name another folder with --outDir.\n',
  ]);
});

test('a second build at once ends with a plain message and changes nothing', async () => {
  const lock = join(folder, lockNameOf(outDir));
  writeFileSync(lock, markText(outDir));
  const { code, complained } = await build('B', process.env['PATH'] ?? '');
  rmSync(lock);
  expect(code).toBe(1);
  expect(complained).toMatch(/^Another build is writing .*dist \(process \d+ on .*\)\. Wait until it has ended\./u);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8').trim()).toBe('B');
});

function editionOf(home: string): string {
  return /[AB]/u.exec(home)?.[0] ?? '';
}

/** What is wrong with the site as a reader gets it. */
async function faults(): Promise<readonly string[]> {
  return (await checkSums(await publishedSite(served.address))).faults;
}

/** Async, so that the connection to the server lives on meanwhile. */
function build(edition: 'A' | 'B', path: string, { killAt, after }: Kill = {}, out = outDir, ...more: string[]) {
  const words = ['src/cli/main.ts', 'build', '--content', content, '--outDir', out, ...more];
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      PATH: path,
      NODE_COMPILE_CACHE: cache,
      NODE_OPTIONS: `--import ${join(root, 'tests/support/kill-at.mjs')}`,
      PASSAGE_BUILT: join(folder, edition),
      PASSAGE_KILL_AT: String(killAt ?? ''),
      PASSAGE_KILL_AFTER: after ?? '',
    },
  });
  let complained = '';
  child.stderr.on('data', (text: Buffer) => (complained += text.toString()));
  return new Promise<{ code: number | null; signal: NodeJS.Signals | null; complained: string }>((done) =>
    child.once('close', (code, signal) => done({ code, signal, complained })),
  );
}

interface Kill {
  /** Before which of its steps the build is killed, from 1. */
  readonly killAt?: number;
  /** The file that is written before steps are counted, if they are not counted from the beginning. */
  readonly after?: string;
}
