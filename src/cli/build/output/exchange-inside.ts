import { existsSync, lstatSync, type Stats } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../../framework/has-code.ts';
import { foldersOf } from './foreign-files.ts';
import { hashFile } from './hash-file.ts';
import { sumsFile, sumsOf } from './sums.ts';

/**
 * Puts a whole site, which lies in a folder inside `target`, in the place of the last one file by file, for a folder that
 * cannot be renamed. A page comes after the scripts and styles that it needs, what the new site no longer has goes when no
 * page asks for it any more, and the list of hashes comes last. Until then both lists are there: whatever moment it was
 * killed at, the same call brings it to its end.
 */
export async function exchangeInside(target: string, whole: string): Promise<void> {
  const [next, last] = [await sumsOf(whole), await sumsOf(target)];
  if (next.size > 0) {
    const gone = [...last].filter(([path]) => !next.has(path));
    const folders = new Set([...next.keys()].flatMap(foldersOf));
    const isInTheWay = (path: string) => folders.has(path) || foldersOf(path).some((folder) => next.has(folder));
    for (const [path, sum] of gone) if (isInTheWay(path)) await removeOwn(target, path, sum);
    for (const path of [...next.keys()].sort(byNeed)) await moveIn(join(whole, path), join(target, path));
    const folded = new Map([...next.keys()].map((path) => [path.toLowerCase(), path]));
    const isTaken = (path: string) => isSameFile(join(target, path), join(target, folded.get(path.toLowerCase()) ?? ''));
    // On a disk that does not tell capitals apart, a new file may have taken the place of an old one.
    for (const [path, sum] of gone) if (!isTaken(path)) await removeOwn(target, path, sum);
    await rename(join(whole, sumsFile), join(target, sumsFile));
  }
  await rm(whole, { recursive: true, force: true });
}

/** What pages need, other files, pages, and the home page, which leads to all of them. */
function byNeed(one: string, other: string): number {
  const rank = (path: string) =>
    /^_astro\//u.test(path) ? 0 : /^index\.html(?:\.\w+)?$/u.test(path) ? 3 : /\.html(?:\.\w+)?$/u.test(path) ? 2 : 1;
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

async function moveIn(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** Removes a file of the last site, if it still is what a build made, and the folders that hold nothing else. */
async function removeOwn(target: string, path: string, sum: string): Promise<void> {
  const file = join(target, path);
  const isInside = foldersOf(path).every((folder) => found(join(target, folder))?.isDirectory());
  if (isInside && found(file)) {
    if (!found(file)?.isFile() || (await hashFile(file)) !== sum) return;
    await rm(file);
  }
  // An exchange that was killed may have taken the file away, and some of its folders.
  for (const folder of foldersOf(path).reverse()) await rmdir(join(target, folder)).catch(() => undefined);
}

function isSameFile(one: string, other: string): boolean {
  const ino = found(one)?.ino;
  return ino !== undefined && ino === found(other)?.ino;
}

/** What stands at a path, not followed if it is a link; nothing also where a file stands in the place of one of its folders. */
function found(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}
