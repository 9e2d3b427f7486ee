import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkSums } from '../../src/cli/verify/check-sums.ts';
import { publishedSite } from '../../src/cli/verify/published-site.ts';
import { serveSite } from '../support/served-site.ts';

const root = resolve(import.meta.dirname, '../..');
const kills = 20;

test(`of ${kills} builds killed at moments drawn from the whole of their time, each leaves a site, complete`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passage-killed-'));
  const outDir = join(folder, 'dist');
  // Copies: what a killed build leaves in them is no part of the checkout.
  const contents = mkdtempSync(join(tmpdir(), 'passage-content-'));
  for (const site of ['minimal', 'full'])
    cpSync(join(root, `tests/fixtures/sites/${site}/content`), join(contents, site), { recursive: true });
  const minimal = join(contents, 'minimal');
  const full = join(contents, 'full');
  const begun = performance.now();
  expect(await build(minimal, outDir)).toBe(0);
  const whole = performance.now() - begun;
  const served = await serveSite(outDir);
  try {
    const draw = seeded(20201110);
    let ended = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      // The last quarter of the time, in which the site is finished and put in place, is drawn as often as the rest.
      const share = kill % 2 === 0 ? draw() : 0.75 + 0.3 * draw();
      if ((await build(kill % 3 === 0 ? full : minimal, outDir, share * whole)) === 0) ended += 1;
      const { files, faults } = await checkSums(await publishedSite(served.address));
      expect(faults, `killed after ${Math.round(share * whole)} ms`).toEqual([]);
      expect(files.size).toBeGreaterThan(20);
    }
    expect(ended).toBeLessThan(kills / 2);
    expect(await build(full, outDir)).toBe(0);
    expect(readdirSync(folder)).toEqual(['dist']);
  } finally {
    served.stop();
    for (const made of [folder, contents]) rmSync(made, { recursive: true });
  }
}, 900_000);

/** Builds, with every process of it killed after so many milliseconds; returns the exit code, null when it was killed. */
function build(content: string, outDir: string, killAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build', '--content', content, '--outDir', outDir], {
    cwd: root,
    stdio: 'ignore',
    detached: true,
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), killAfter);
  return new Promise((done) =>
    child.once('exit', (code) => {
      clearTimeout(timer);
      done(code);
    }),
  );
}

/** Numbers from 0 up to 1, the same ones every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
