import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { shownName } from '../../../text/shown-name.ts';
import { fewNames } from './few-names.ts';
import { foreignFiles, knownOf } from './foreign-files.ts';
import { keptName } from './kept-name.ts';
import { found } from './replace-file.ts';
import { areOfSite, sumsOf } from './sums.ts';

/**
 * Looks once more through the folder of the last site before it is removed: what was added to it after the last check is moved
 * to the same place in the new site. Where that place is taken, the whole folder is kept, under a visible name. Returns what
 * was done, in a sentence; undefined if there was nothing.
 */
export async function giveBack(old: string, target: string): Promise<string | undefined> {
  const sums = await sumsOf(old);
  const { strangers, changed } = await foreignFiles(old, knownOf(areOfSite(sums.keys()) ? sums : new Map()));
  const names = [...strangers, ...changed];
  if (names.length === 0) return undefined;
  const moved = names.map((name) => name.replace(/\/$/u, '')).filter((name) => isFree(target, name));
  if (moved.length < names.length) {
    const kept = join(dirname(target), keptName(basename(target)));
    await rename(old, kept);
    return `While the new site took its place, ${fewNames(names)} came into the last one. That is kept in ${shownName(kept)}.`;
  }
  for (const name of moved) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await rename(join(old, name), join(target, name));
  }
  const them = names.length === 1 ? 'It is' : 'They are';
  return (
    `While the new site took its place, ${fewNames(names)} came into ${shownName(target)}. ${them} still there: ` +
    `move ${names.length === 1 ? 'it' : 'them'} away before the next build.`
  );
}

/** Whether nothing is at a path, and no file or link is in the place of a folder above it. */
function isFree(target: string, path: string): boolean {
  const parts = path.split('/');
  return parts.every((_, index) => {
    const there = found(join(target, ...parts.slice(0, index + 1)));
    return there === undefined || (index < parts.length - 1 && there.isDirectory());
  });
}
