import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRunning } from '../../framework/is-running.ts';
import { type BuildMark, markText, mayRun, readMark } from './build-mark.ts';
import { giveBack } from './give-back.ts';
import { keepStrange, keepStrangeZips } from './keep-strange.ts';

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
/** What files of a new site have taken the place of one by one. */
export const replacedFiles = 'replaced';
/** The zip that a new one has taken the place of. */
export const replacedZip = 'replaced-zip';
/** The last good site, at the one moment when its place is empty. */
export const lastSite = 'last';

/** Everything that a build takes out of its place, and how what came into it at the last moment is kept. */
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
 * to take its place file by file is kept for the next build, which goes on with it. What no build made is never removed:
 * what became of it is returned, in sentences.
 */
export async function removeWorkFolder(path: string, target: string): Promise<readonly string[]> {
  const last = join(path, lastSite);
  if (existsSync(last) && !existsSync(target)) await rename(last, target);
  if (existsSync(join(path, siteInExchange))) return [];
  const told: (string | undefined)[] = [];
  // After an exchange the last site has the name of the new one.
  for (const [name, lookThrough] of lookedThrough) {
    const folder = join(path, name);
    if (!existsSync(folder)) continue;
    told.push(await lookThrough(folder, target));
    // What is looked through keeps another name: a removal that stops halfway leaves files that no list names any more.
    if (existsSync(folder)) await rename(folder, `${folder}-over`);
  }
  told.push(...(await keepStrangeZips(join(path, replacedZip), dirname(path))));
  const names = await readdir(path).catch(() => []);
  for (const name of names) if (name !== markName) await rm(join(path, name), { recursive: true, force: true });
  await rm(path, { recursive: true, force: true });
  return told.flatMap((sentence) => sentence ?? []);
}

/** Removes what killed builds have left in a folder: the work folders that are `isOver`. Returns what is to be told of them. */
export async function removeLeftovers(
  parent: string,
  isOver: (folder: WorkFolder) => boolean = isAbandoned,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const { path, mark } of workFolders(parent).filter(isOver)) told.push(...(await removeWorkFolder(path, mark.target)));
  for (const name of unmarkedFolders(parent)) await rm(join(parent, name), { recursive: true, force: true });
  return told;
}

/** Whether nobody will ask for a work folder any more. One with the last good site is for the next build of that site. */
function isAbandoned({ path, mark }: WorkFolder): boolean {
  return !mayRun(mark) && !existsSync(join(path, lastSite));
}

/**
 * Names of folders that builds left which were killed before they had written their mark: nothing, or an empty mark, is in
 * them.
 */
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

/** A link is never one of ours: what it leads to is not. */
function namesLikeOurs(parent: string): string[] {
  try {
    return readdirSync(parent).filter(
      (name) => name.startsWith(beginning) && lstatSync(join(parent, name), { throwIfNoEntry: false })?.isDirectory(),
    );
  } catch {
    return [];
  }
}
