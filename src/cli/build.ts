import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { check } from './check.ts';
import { lockOutput } from './output/build-lock.ts';
import { writeSums } from './output/sums.ts';
import { nextFolder, swapIn, tidy } from './output/swap-in.ts';
import { planRecording, record } from './record-passages.ts';
import { runAstro } from './run-astro.ts';
import { writeSchemas } from './schemas.ts';
import { terminal } from './terminal.ts';

/**
 * Checks the content, then builds the site beside its place and puts it there whole: a build that fails or is killed
 * leaves the last good site as it was. What was published is then recorded in the lock of passage ids. Returns the exit code.
 */
export async function build({ content, outDir }: Target): Promise<number> {
  const checked = await check(content);
  if (checked !== 0) return checked;
  writeSchemas();
  const target = existsSync(outDir) ? realpathSync(outDir) : resolve(outDir);
  await mkdir(dirname(target), { recursive: true });
  const unlock = lockOutput(target);
  if (typeof unlock === 'string') return refuse(unlock);
  try {
    await tidy(target);
    if (!isSiteOrEmpty(target)) return refuse(`${outDir} holds something else than a built site. Name another folder.`);
    return await buildInto(target, content, outDir);
  } finally {
    unlock();
  }
}

async function buildInto(target: string, content: string, outDir: string): Promise<number> {
  const next = nextFolder(target);
  process.stdout.write('Building the site …\n');
  try {
    const building = runAstro(['build', '--silent', '--outDir', next], content);
    const recording = planRecording(content);
    const code = await building;
    if (code !== 0) return code;
    await writeSums(next);
    await swapIn(next, target);
    process.stdout.write(`The site is in ${outDir}.\n`);
    if (recording) await record(recording, terminal);
    return 0;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Only a site is ever replaced: a folder named by mistake stays as it is. */
function isSiteOrEmpty(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('index.html') && names.includes('404.html'));
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 1;
}

interface Target {
  readonly content: string;
  readonly outDir: string;
}
