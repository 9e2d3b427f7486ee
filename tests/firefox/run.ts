/** `npm run test:firefox`: the main ways through the site in a second engine, the Firefox that is installed here. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtSites } from '../built-sites.ts';
import { findFirefox } from './firefox.ts';

const root = resolve(import.meta.dirname, '../..');
const notBuilt = builtSites.find(({ outDir }) => !existsSync(resolve(root, outDir)));
if (!findFirefox())
  process.stdout.write('Firefox is not installed here (Debian has it as firefox-esr): nothing is said about it.\n');
else if (notBuilt) {
  process.stderr.write(`${notBuilt.outDir} is not built. npm test builds it.\n`);
  process.exitCode = 1;
} else {
  const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');
  const words = [vitest, 'run', '-c', 'tests/vitest.config.ts', '--project', 'firefox'];
  process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
