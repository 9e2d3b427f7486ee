import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { goodFolder } from '../../src/cli/build/output/swap-in.ts';
import { killableBuilds } from '../support/killable-builds.ts';
import { zipContents } from '../support/zip-contents.ts';

const { folder, build, remove } = killableBuilds();

afterAll(remove);

test(
  'a copy for a disk that is killed at any step never leaves a zip newer than the folder beside it',
  { timeout: 300_000 },
  async () => {
    const copy = join(folder, 'copy');
    expect((await build('A', copy, {}, undefined, '--offline')).code).toBe(0);
    const seen = new Set<string>();
    for (let killAt = 1, code: number | null = null; code !== 0; killAt += 1) {
      ({ code } = await build('B', copy, { killAt, after: 'SHA256SUMS' }, undefined, '--offline'));
      const home = readFileSync(join(goodFolder(copy), 'index.html'), 'utf8');
      const packed = await zipContents(`${copy}.zip`);
      seen.add(`folder ${editionOf(home)}, zip ${editionOf(String(packed.get('archive/index.html')))}`);
      expect(killAt).toBeLessThan(40);
    }
    expect([...seen]).toEqual(['folder A, zip A', 'folder B, zip A', 'folder B, zip B']);
    for (const made of [copy, `${copy}.zip`]) rmSync(made, { recursive: true });
    expect(readdirSync(folder).sort()).toEqual(['A', 'B']);
  },
);

function editionOf(home: string): string {
  return /[AB]/u.exec(home)?.[0] ?? '';
}
