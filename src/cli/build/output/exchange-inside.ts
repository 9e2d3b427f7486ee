import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { foldersOf } from './foreign-files.ts';
import { hashFile } from './hash-file.ts';
import { lastList } from './keep-strange.ts';
import { found, isSameFile, replaceFile } from './replace-file.ts';
import { sumsFile, sumsOf } from './sums.ts';

/**
 * Replaces the last site by a new one file by file, for a folder that cannot be renamed. The new site is whole, in a folder
 * inside `target`. A page comes after the scripts and styles that it needs, files that the new site lacks are removed once no
 * page needs them, and the list of hashes comes last. Until then both lists are there: if the exchange is killed at any moment,
 * the same call completes it. What was there before is moved to the folder `replaced`, for `keepStrange` to look through.
 */
export async function exchangeInside(target: string, whole: string, replaced: string): Promise<void> {
  const [next, last] = [await sumsOf(whole), await sumsOf(target)];
  if (next.size > 0) {
    await mkdir(replaced, { recursive: true });
    if (last.size > 0) await copyFile(join(target, sumsFile), join(replaced, sumsFile));
    const gone = [...last].filter(([path]) => !next.has(path));
    const folders = new Set([...next.keys()].flatMap(foldersOf));
    const isInTheWay = (path: string) => folders.has(path) || foldersOf(path).some((folder) => next.has(folder));
    const takeOut = (path: string, sum: string) => takeOutOwn(target, path, sum, join(replaced, path));
    const moveIn = async (path: string, aside = path) => {
      if (!existsSync(join(whole, path))) return;
      const isOwn = async (file: string) =>
        path === sumsFile || (isFile(file) && [last.get(path), next.get(path)].includes(await hashFile(file)));
      await replaceFile(join(whole, path), join(target, path), join(replaced, aside), isOwn);
    };
    for (const [path, sum] of gone) if (isInTheWay(path)) await takeOut(path, sum);
    for (const path of [...next.keys()].sort(byNeed)) await moveIn(path);
    const folded = new Map([...next.keys()].map((path) => [path.toLowerCase(), path]));
    const isTaken = (path: string) => isSameFile(join(target, path), join(target, folded.get(path.toLowerCase()) ?? ''));
    // On a disk that ignores case, a new file may have replaced an old one.
    for (const [path, sum] of gone) if (!isTaken(path)) await takeOut(path, sum);
    await moveIn(sumsFile, lastList);
  }
  await rm(whole, { recursive: true, force: true });
}

/** Order: what pages need, other files, pages, and last the home page, which leads to all of them. */
function byNeed(one: string, other: string): number {
  const rank = (path: string) =>
    /^_astro\//u.test(path) ? 0 : /^index\.html(?:\.\w+)?$/u.test(path) ? 3 : /\.html(?:\.\w+)?$/u.test(path) ? 2 : 1;
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

/** Removes a file of the last site, if it is still what a build made, and the folders that are empty then. */
async function takeOutOwn(target: string, path: string, sum: string, aside: string): Promise<void> {
  const file = join(target, path);
  const isInside = foldersOf(path).every((folder) => found(join(target, folder))?.isDirectory());
  if (isInside && found(file)) {
    if (!isFile(file) || (await hashFile(file)) !== sum) return;
    await mkdir(dirname(aside), { recursive: true });
    await rename(file, aside);
  }
  // An exchange that was killed may have taken the file away, and some of its folders.
  for (const folder of foldersOf(path).reverse()) await rmdir(join(target, folder)).catch(() => undefined);
}

function isFile(path: string): boolean {
  return found(path)?.isFile() === true;
}
