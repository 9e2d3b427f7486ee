import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exchange as exchangeFolders } from './exchange.ts';

/**
 * Where a build writes before it is whole. The number of the process is in the name, so that two builds never write to
 * one folder, and neither does what is left of a build that was killed.
 */
export function nextFolder(target: string): string {
  return `${target}.next-${process.pid}`;
}

/**
 * The folder that holds the last good site: the target, or what it was renamed to by a build that was killed at the one
 * moment between two renames.
 */
export function goodFolder(target: string): string {
  return existsSync(target) ? target : oldFolder(target);
}

/**
 * Puts a whole site in the place of the last one. Where the system can exchange two names at once, there is no moment
 * without a site. Elsewhere there is one between two renames; `goodFolder` finds the site then, and `tidy` puts it back.
 */
export async function swapIn(next: string, target: string, exchange = exchangeFolders): Promise<void> {
  if (!existsSync(target)) return rename(next, target);
  if (exchange(next, target)) return rm(next, { recursive: true });
  await rename(target, oldFolder(target));
  await rename(next, target);
  await rm(oldFolder(target), { recursive: true });
}

/** Puts the last good site back if a killed build left it aside, and removes what such builds left behind. */
export async function tidy(target: string): Promise<void> {
  if (!existsSync(target) && existsSync(oldFolder(target))) await rename(oldFolder(target), target);
  const [folder, name] = [dirname(target), basename(target)];
  const unfinished = [`${name}.next-`, `${name}.zip.next-`];
  const left = (await readdir(folder)).filter(
    (each) => each === `${name}.old` || unfinished.some((start) => each.startsWith(start)),
  );
  await Promise.all(left.map((each) => rm(join(folder, each), { recursive: true, force: true })));
}

function oldFolder(target: string): string {
  return `${target}.old`;
}
