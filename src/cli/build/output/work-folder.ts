import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRunning } from '../../framework/is-running.ts';
import { makeFolders } from '../../framework/make-folders.ts';
import { type BuildMark, markText, mayRun, readMark } from './build-mark.ts';
import { giveBack } from './give-back.ts';
import { keepStrange, keepStrangeZips } from './keep-strange.ts';

/**
 * A folder in which a build keeps what is not published yet, in the checkout and beside the site. Its mark is written first and
 * removed last, so that what a killed build leaves can be told from everything else.
 */
export interface WorkFolder {
  readonly path: string;
  readonly mark: BuildMark;
}

/** The new site, once it is complete. */
export const wholeSite = 'whole';
/** The new site, while its files take the place of those around it one by one. */
export const siteInExchange = 'exchanging';
/** Files that those of a new site have replaced one by one. */
export const replacedFiles = 'replaced';
/** The zip that a new one has replaced. */
export const replacedZip = 'replaced-zip';
/** The last good site, while its place is empty between two renames. */
export const lastSite = 'last';

/** Everything that a build replaces, with the function that keeps what was added to it after the last check. */
const lookedThrough = [
  [lastSite, giveBack],
  [wholeSite, giveBack],
  [replacedFiles, keepStrange],
] as const;

const beginning = '.passage-next-';
const markName = 'passage-build.json';

/** Makes a work folder of this process, and what leads to it. */
export async function makeWorkFolder(parent: string, target: string): Promise<string> {
  const path = join(parent, `${beginning}${process.pid}-${randomUUID().slice(0, 8)}`);
  await makeFolders(parent);
  await mkdir(path);
  try {
    await writeFile(join(path, markName), markText(target), { flag: 'wx' });
  } catch (error) {
    await rm(path, { recursive: true, force: true });
    throw error;
  }
  return path;
}

/** The work folders in a folder, of running builds and of killed ones. */
export function workFolders(parent: string): WorkFolder[] {
  return namesLikeOurs(parent).flatMap((name) => {
    const path = join(parent, name);
    const mark = readMark(join(path, markName));
    return mark ? { path, mark } : [];
  });
}

/**
 * Removes a work folder. If the place of the site is empty, the last good site is moved back there first. A site whose files
 * had begun to replace others one by one is kept, and the next build completes the exchange. What no build made is never
 * removed: sentences on what became of it are returned.
 */
export async function removeWorkFolder(path: string, target: string): Promise<readonly string[]> {
  const last = join(path, lastSite);
  if (existsSync(last) && !existsSync(target)) await rename(last, target);
  if (existsSync(join(path, siteInExchange))) return [];
  const told: (string | undefined)[] = [];
  // After an exchange, the last site has the name of the new one.
  for (const [name, lookThrough] of lookedThrough) {
    const folder = join(path, name);
    if (!existsSync(folder)) continue;
    told.push(await lookThrough(folder, target));
    // What has been looked through keeps another name: a removal that stops halfway leaves files that are in no list any more.
    if (existsSync(folder)) await rename(folder, `${folder}-over`);
  }
  told.push(...(await keepStrangeZips(join(path, replacedZip), dirname(path))));
  const names = await readdir(path).catch(() => []);
  for (const name of names) if (name !== markName) await rm(join(path, name), { recursive: true, force: true });
  await rm(path, { recursive: true, force: true });
  return told.flatMap((sentence) => sentence ?? []);
}

/**
 * Removes what killed builds have left in a folder: the work folders for which `isOver` holds. Returns sentences on what was
 * found.
 */
export async function removeLeftovers(
  parent: string,
  isOver: (folder: WorkFolder) => boolean = isAbandoned,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const { path, mark } of workFolders(parent).filter(isOver)) told.push(...(await removeWorkFolder(path, mark.target)));
  for (const name of unmarkedFolders(parent)) await rm(join(parent, name), { recursive: true, force: true });
  return told;
}

/** Whether nobody needs a work folder any more. One with the last good site is for the next build of that site. */
function isAbandoned({ path, mark }: WorkFolder): boolean {
  return !mayRun(mark) && !existsSync(join(path, lastSite));
}

/** Names of folders left by builds that were killed before they wrote their mark: they contain nothing, or an empty mark. */
export function unmarkedFolders(parent: string): string[] {
  return namesLikeOurs(parent).filter((name) => {
    const [, pid] = /^(\d+)-[0-9a-f]{8}$/u.exec(name.slice(beginning.length)) ?? [];
    if (pid === undefined || isRunning(Number(pid))) return false;
    try {
      const inside = readdirSync(join(parent, name));
      const mark = lstatSync(join(parent, name, markName), { throwIfNoEntry: false });
      return inside.length === 0 || (inside.length === 1 && mark?.isFile() === true && mark.size === 0);
    } catch {
      return false;
    }
  });
}

/** Links are left out: a link leads to what is not ours. */
function namesLikeOurs(parent: string): string[] {
  try {
    return readdirSync(parent).filter(
      (name) => name.startsWith(beginning) && lstatSync(join(parent, name), { throwIfNoEntry: false })?.isDirectory(),
    );
  } catch {
    return [];
  }
}
