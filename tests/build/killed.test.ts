import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockNameOf } from '../../src/cli/build/output/build-lock.ts';
import { markText } from '../../src/cli/build/output/build-mark.ts';
import { checkSums } from '../../src/cli/verify/check-sums.ts';
import { publishedSite } from '../../src/cli/verify/published-site.ts';
import { killableBuilds } from '../support/killable-builds.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

/** A build is killed at every step on the disk; `npm run test:killed` kills whole builds at random moments. */
const { folder, build, remove } = killableBuilds();
const outDir = join(folder, 'dist');
let served: ServedSite;

beforeAll(async () => {
  served = await serveSite(outDir);
});

afterAll(() => {
  served.stop();
  remove();
});

describe.each([
  {
    where: 'two names can be exchanged at once',
    path: process.env['PATH'] ?? '',
    after: '',
    hasGap: process.platform !== 'linux',
  },
  // The steps before this are the same.
  { where: 'they cannot, and there is a moment between two renames', path: folder, after: 'SHA256SUMS', hasGap: true },
])('where $where', ({ path, after, hasGap }) => {
  test('a build killed before any of its steps leaves a good site, complete', { timeout: 300_000 }, async () => {
    expect((await build('A', outDir, {}, path)).code).toBe(0);
    let sawGap = false;
    const seen = new Set<string>();
    for (let killAt = 1; ; killAt += 1) {
      const { code, signal } = await build('B', outDir, { killAt, after }, path);
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

test('a folder that holds something else than a site is not touched', async () => {
  const { code, complained } = await build('A', folder);
  expect([code, complained]).toEqual([
    1,
    `${folder} holds what no build has made: A/, B/, dist/. ` +
      'A build replaces the whole folder: move them away, or name another folder with --outDir.\n',
  ]);
});

test('a second build at once ends with a plain message and changes nothing', async () => {
  const lock = join(folder, lockNameOf(outDir));
  writeFileSync(lock, markText(outDir));
  const { code, complained } = await build('B', outDir);
  rmSync(lock);
  expect(code).toBe(1);
  expect(complained).toMatch(/^Another build is writing .*dist \(process \d+ on .*\)\. Wait until it has ended\./u);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8').trim()).toBe('B');
});

/** The faults of the site as readers would get it. */
async function faults(): Promise<readonly string[]> {
  return (await checkSums(await publishedSite(served.address))).faults;
}
