import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { headersFile } from '../hosting/headers-file.ts';
import { check } from './check.ts';
import { hostingPlace } from './hosting-place.ts';
import { makeOffline } from './offline/offline-site.ts';
import { zipFolder } from './offline/zip-folder.ts';
import { lockOutput } from './output/build-lock.ts';
import { compressFiles } from './output/compress.ts';
import { listFiles } from './output/list-files.ts';
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
export async function build(options: Options): Promise<number> {
  const { content, outDir } = options;
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
    return await buildInto(target, options);
  } finally {
    unlock();
  }
}

async function buildInto(target: string, { content, outDir, isCompressed, isOffline }: Options): Promise<number> {
  const next = nextFolder(target);
  const made = isOnDiskOf(dirname(target), '.') ? next : resolve('.passage', `made-${process.pid}`);
  process.stdout.write('Building the site …\n');
  try {
    // A copy for a disk stands at the top of its own folder, whatever the path of the site.
    const building = runAstro(['build', '--silent', '--outDir', made], content, isOffline ? { PASSAGE_BASE: '' } : {});
    const recording = planRecording(content);
    const code = await building;
    if (code !== 0) return code;
    if (made !== next) await cp(made, next, { recursive: true });
    if (isOffline) await makeOffline(next);
    else await writeFile(join(next, '_headers'), headersFile(await listFiles(next), hostingPlace()));
    if (isCompressed && !isOffline) await compressFiles(next);
    await writeSums(next);
    if (isOffline) {
      await zipFolder(next, `${target}.zip.next-${process.pid}`);
      await rename(`${target}.zip.next-${process.pid}`, `${target}.zip`);
    }
    await swapIn(next, target);
    const opens = isOffline ? ` Open its index.html; the same is packed in ${outDir}.zip.` : '';
    process.stdout.write(`The site is in ${outDir}.${opens}\n`);
    if (recording) await record(recording, terminal);
    return 0;
  } finally {
    await Promise.all([made, next].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/** Astro moves files between the project and what it makes, which can be done within one disk only. */
function isOnDiskOf(folder: string, other: string): boolean {
  return statSync(folder).dev === statSync(other).dev;
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

export interface Options {
  readonly content: string;
  readonly outDir: string;
  /** Whether compressed copies are made of what is built. */
  readonly isCompressed: boolean;
  /** Whether the site is one that opens from a disk. */
  readonly isOffline: boolean;
}
