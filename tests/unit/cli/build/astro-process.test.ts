import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
/** Replaces Astro: it prints a word and never ends. */
const endless = `process.stdout.write('begun'); setInterval(() => undefined, 1000)`;

test('Astro ends when the process that began it has ended, whose place the test takes', { timeout: 20_000 }, async () => {
  const child = spawn(process.execPath, ['--import', './src/cli/build/astro-process.ts', '-e', endless], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await new Promise((done) => child.stdout?.once('data', done));
  const code = new Promise((done) => child.once('exit', done));
  child.disconnect();
  expect(await code).toBe(1);
});
