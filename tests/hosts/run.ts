/** `npm run test:hosts`: what nginx and Caddy do with the settings we write for them, as far as they are installed here. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findProgram } from './host-program.ts';

const root = resolve(import.meta.dirname, '../..');
const missing = ['nginx', 'caddy'].filter((name) => !findProgram(name));
for (const name of missing) process.stdout.write(`${name} is not installed here: nothing is said about it.\n`);
if (missing.length < 2) {
  const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');
  const words = [vitest, 'run', '-c', 'tests/vitest.config.ts', '--project', 'hosts'];
  process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
