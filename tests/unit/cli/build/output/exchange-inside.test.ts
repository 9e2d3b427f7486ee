import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findStrangers } from '../../../../../src/cli/build/output/find-strangers.ts';
import { swapIn, tidy } from '../../../../../src/cli/build/output/swap-in.ts';
import { makeWorkFolder, wholeSite } from '../../../../../src/cli/build/output/work-folder.ts';
import { endBuildOf } from '../../../../support/ended-build.ts';
import { siteFolder } from '../../../../support/site-folder.ts';

const root = resolve(import.meta.dirname, '../../../../..');

/** A page becomes a folder and a folder becomes a page; one of each is removed and added. */
const last = { 'a/index.html': 'a', b: 'b', '_astro/old.js': 'old', 'gone/index.html': 'gone' };
const next = { a: 'a', 'b/index.html': 'b', '_astro/new.js': 'new', 'events/new/index.html': 'new', 'index.html': 'new home' };

/** A site in a mount point, and the one that replaces it. */
async function prepared() {
  const target = join(await siteFolder('dist', last), 'dist');
  const work = await makeWorkFolder(target, target);
  renameSync(join(await siteFolder('site', next), 'site'), join(work, wholeSite));
  return { target, work, place: { target, named: 'dist', beside: target, isMountPoint: true } };
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test(
  'an exchange that was killed before any of its steps is brought to its end by the next build',
  { timeout: 120_000 },
  async () => {
    const newSite = filesOf(join(await siteFolder('site', next), 'site'));
    let killAt = 1;
    for (let isKilled = true; isKilled; killAt += 1) {
      const { target, work, place } = await prepared();
      const script = `await (await import('./src/cli/build/output/swap-in.ts')).swapIn(${JSON.stringify(work)}, ${JSON.stringify(place)})`;
      const { signal } = spawnSync(
        process.execPath,
        ['--import', './tests/support/kill-at.mjs', '--input-type=module', '-e', script],
        {
          cwd: root,
          env: { ...process.env, PASSAGE_KILL_AT: String(killAt) },
        },
      );
      isKilled = signal === 'SIGKILL';
      endBuildOf(work);
      expect(await findStrangers(place), `killed before step ${killAt}`).toBeUndefined();
      await tidy(place);
      const isLast = readFileSync(join(target, 'index.html'), 'utf8') === 'home';
      // The first operation gives the new site the name from which the exchange can be continued.
      expect(isLast).toBe(killAt === 1);
      if (!isLast) expect(filesOf(target), `killed before step ${killAt}`).toEqual(newSite);
      if (!isLast) expect(await findStrangers(place)).toBeUndefined();
    }
    expect(killAt).toBeGreaterThan(10);
  },
);

describe.each([
  ['a disk that knows second names', []],
  ['one that knows none', ['--import', './tests/support/no-links.mjs']],
])('on %s', (_, prelude) => {
  /** Runs everything after the last check in a process of its own, and returns the messages. */
  function exchanged(work: string, target: string, place: object): string {
    const script = [
      `import { swapIn } from './src/cli/build/output/swap-in.ts';`,
      `import { removeWorkFolder } from './src/cli/build/output/work-folder.ts';`,
      `await swapIn(${JSON.stringify(work)}, ${JSON.stringify(place)});`,
      `process.stdout.write((await removeWorkFolder(${JSON.stringify(work)}, ${JSON.stringify(target)})).join(' '));`,
    ].join('\n');
    const { stdout, stderr } = spawnSync(process.execPath, [...prelude, '--input-type=module', '-e', script], {
      ...{ cwd: root, encoding: 'utf8' },
    });
    expect(stderr).toBe('');
    return stdout;
  }

  test('what comes into a mount point after the last look is kept, wherever a file of the new site goes', async () => {
    const { target, work, place } = await prepared();
    const late = { 'index.html': 'edited', 'events/new/index.html': 'mine', '_astro/page.js/mine.txt': 'mine' };
    rmSync(join(target, '_astro/page.js'));
    for (const [path, text] of Object.entries(late)) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), text);
    }
    const told = exchanged(work, target, place);
    const kept = readdirSync(target).find((name) => name.startsWith('replaced.kept-')) ?? '';
    expect(told).toMatch(
      /^While the new site took its place, .+ came into .+dist\. That is kept in .+\.kept-[\da-f]{8}: move it/u,
    );
    const texts = filesOf(join(target, kept)).map((path) => readFileSync(join(target, kept, path), 'utf8'));
    expect(texts.sort()).toEqual(Object.values(late).sort());
    rmSync(join(target, kept), { recursive: true });
    expect(filesOf(target)).toEqual(filesOf(join(await siteFolder('site', next), 'site')));
    expect(await findStrangers(place)).toBeUndefined();
  });

  test('files that a build made are not kept aside', async () => {
    const { target, work, place } = await prepared();
    expect(exchanged(work, target, place)).toBe('');
    expect(filesOf(target)).toEqual(filesOf(join(await siteFolder('site', next), 'site')));
  });
});

test('files that others put in place of an old one stay', async () => {
  const { target, work, place } = await prepared();
  writeFileSync(join(target, 'gone/index.html'), 'edited');
  rmSync(join(target, '_astro/old.js'));
  mkdirSync(join(target, '_astro/old.js'));
  await swapIn(work, place);
  expect(readFileSync(join(target, 'gone/index.html'), 'utf8')).toBe('edited');
  expect(readdirSync(join(target, '_astro'))).toEqual(['new.js', 'old.js', 'page.js']);
});
