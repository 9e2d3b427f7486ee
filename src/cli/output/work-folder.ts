import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, markText, mayRun, readMark, type BuildMark } from './build-mark.ts';

/**
 * A folder in which a build keeps what is not published yet, in the checkout and beside the site. Its mark is written
 * first and goes last, so that what a killed build leaves can be told from everything else.
 */
export interface WorkFolder {
  readonly path: string;
  readonly mark: BuildMark;
}

/** The new site, once nothing of it is missing. */
export const wholeSite = 'whole';
/** The new site, while its files take the place of those around it one by one. */
export const siteInExchange = 'exchanging';
/** The last good site, at the one moment when its place is empty. */
export const lastSite = 'last';

const beginning = '.passage-next-';
const markName = 'passage-build.json';

/** Makes a work folder of this process, and what leads to it. */
export async function makeWorkFolder(parent: string, target: string): Promise<string> {
  const path = join(parent, `${beginning}${process.pid}-${randomUUID().slice(0, 8)}`);
  await mkdir(parent, { recursive: true });
  await mkdir(path);
  try {
    await writeFile(join(path, markName), markText(target), { flag: 'wx' });
  } catch (error) {
    await rm(path, { recursive: true, force: true });
    throw error;
  }
  return path;
}

/** The work folders in a folder, of builds that go on and of such as were killed. */
export function workFolders(parent: string): WorkFolder[] {
  return namesLikeOurs(parent).flatMap((name) => {
    const path = join(parent, name);
    const mark = readMark(join(path, markName));
    return mark ? { path, mark } : [];
  });
}

/**
 * Removes a work folder. If the place of the site is empty, the last good site is put back there first. A site that had begun
 * to take its place file by file is kept for the next build, which goes on with it.
 */
export async function removeWorkFolder(path: string, target: string): Promise<void> {
  const last = join(path, lastSite);
  if (existsSync(last) && !existsSync(target)) await rename(last, target);
  if (existsSync(join(path, siteInExchange))) return;
  const names = await readdir(path).catch(() => []);
  for (const name of names) if (name !== markName) await rm(join(path, name), { recursive: true, force: true });
  await rm(path, { recursive: true, force: true });
}

/** Removes what killed builds have left in a folder: the work folders that are `isOver`. */
export async function removeLeftovers(parent: string, isOver: (folder: WorkFolder) => boolean = isAbandoned): Promise<void> {
  for (const folder of workFolders(parent)) if (isOver(folder)) await removeWorkFolder(folder.path, folder.mark.target);
  for (const name of namesLikeOurs(parent)) removeUnmarked(join(parent, name));
}

/** Whether nobody will ask for a work folder any more. One with the last good site is for the next build of that site. */
function isAbandoned({ path, mark }: WorkFolder): boolean {
  return !mayRun(mark) && !existsSync(join(path, lastSite));
}

/** A build that was killed before it had written its mark has left a folder with nothing in it, or with an empty mark. */
function removeUnmarked(path: string): void {
  const [, pid] = /^(\d+)-[0-9a-f]{8}$/u.exec(path.split(beginning).at(-1) ?? '') ?? [];
  if (pid === undefined || isRunning(Number(pid))) return;
  try {
    const mark = join(path, markName);
    if (statSync(mark, { throwIfNoEntry: false })?.size === 0 && readdirSync(path).length === 1) rmSync(mark);
    rmdirSync(path);
  } catch {
    // There is something in it, so it stays.
  }
}

function namesLikeOurs(parent: string): string[] {
  try {
    return readdirSync(parent).filter(
      (name) => name.startsWith(beginning) && statSync(join(parent, name), { throwIfNoEntry: false })?.isDirectory(),
    );
  } catch {
    return [];
  }
}
