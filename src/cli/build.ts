import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { check } from './check.ts';
import type { Options } from './main.ts';
import { runAstro } from './run-astro.ts';
import { writeSchemas } from './schemas.ts';

/**
 * Checks the content, then builds the site beside its place and moves it there whole: a build that fails leaves the
 * last good one as it was. Returns the exit code.
 */
export async function build({ content, outDir }: Options): Promise<number> {
  const checked = await check(content);
  if (checked !== 0) return checked;
  writeSchemas();
  const target = resolve(outDir);
  const [next, old] = [`${target}.next`, `${target}.old`];
  await rm(next, { recursive: true, force: true });
  await mkdir(resolve(target, '..'), { recursive: true });
  process.stdout.write('Building the site …\n');
  const code = await runAstro(['build', '--silent', '--outDir', next], content);
  if (code !== 0) {
    await rm(next, { recursive: true, force: true });
    return code;
  }
  await rm(old, { recursive: true, force: true });
  await rename(target, old).catch(ignoreMissing);
  await rename(next, target);
  await rm(old, { recursive: true, force: true });
  process.stdout.write(`The site is in ${outDir}.\n`);
  return 0;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
