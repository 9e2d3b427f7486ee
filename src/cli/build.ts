import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { check } from './check.ts';
import { planRecording, record } from './record-passages.ts';
import { runAstro } from './run-astro.ts';
import { terminal } from './terminal.ts';

/**
 * Checks the content, then builds the site beside its place and moves it there whole: a build that fails leaves the
 * last good one as it was. What was published is then recorded in the lock of passage ids. Returns the exit code.
 */
export async function build({ content, outDir }: Target): Promise<number> {
  const checked = check(content);
  if (checked !== 0) return checked;
  const target = resolve(outDir);
  const [next, old] = [`${target}.next`, `${target}.old`];
  await rm(next, { recursive: true, force: true });
  await mkdir(resolve(target, '..'), { recursive: true });
  process.stdout.write('Building the site …\n');
  const building = runAstro(['build', '--silent', '--outDir', next], content);
  const recording = planRecording(content);
  const code = await building;
  if (code !== 0) {
    await rm(next, { recursive: true, force: true });
    return code;
  }
  await rm(old, { recursive: true, force: true });
  await rename(target, old).catch(ignoreMissing);
  await rename(next, target);
  await rm(old, { recursive: true, force: true });
  process.stdout.write(`The site is in ${outDir}.\n`);
  if (recording) await record(recording, terminal);
  return 0;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

interface Target {
  readonly content: string;
  readonly outDir: string;
}
