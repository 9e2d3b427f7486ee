import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
const words = ['src/cli/main.ts', 'cite', 'mill', '--content', 'tests/fixtures/sites/minimal/content'];

test.each([
  ['stdout', 1],
  ['stderr', 2],
])('a command whose %s nobody takes any more ends quietly', async (_, closed) => {
  // A command prints an error for an unknown format.
  const child = spawn(process.execPath, closed === 1 ? words : [...words, '--nonsense'], { cwd: root });
  let told = '';
  const [output, other] = closed === 1 ? [child.stdout, child.stderr] : [child.stderr, child.stdout];
  output.destroy();
  other.on('data', (text: Buffer) => (told += text.toString()));
  const code = await new Promise((done) => child.once('close', done));
  expect([code, told]).toEqual([closed === 1 ? 0 : 2, '']);
});

test.runIf(existsSync('/dev/full'))('a command whose output finds no space says so, and has not ended well', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect([status, stderr]).toEqual([
    1,
    'Not all of the output could be written: there is no space left on the disk (ENOSPC).\n',
  ]);
});
