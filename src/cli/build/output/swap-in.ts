import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type BuildMark, isOfThisMachine, mayRun } from './build-mark.ts';
import { exchange as exchangeFolders } from './exchange.ts';
import { exchangeInside } from './exchange-inside.ts';
import { type OutputPlace, realPlace } from './output-place.ts';
import { lastSite, removeLeftovers, replacedFiles, siteInExchange, wholeSite, workFolders } from './work-folder.ts';

/** The folder of the last good site: the target, or where a build has moved it that was killed between two renames. */
export function goodFolder(target: string): string {
  if (existsSync(target)) return target;
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const place = realPlace(isLink ? resolve(dirname(target), readlinkSync(target)) : target);
  const aside = workFolders(dirname(place)).flatMap(({ path, mark }) => (mark.target === place ? join(path, lastSite) : []));
  return aside.find((folder) => existsSync(folder)) ?? target;
}

/**
 * Replaces the last site by the whole site of a work folder. Where the system can exchange two names at once, there is no
 * moment without a site. Elsewhere there is one, between two renames; `goodFolder` finds the site then, and `tidy` moves it
 * back. A mount point cannot be renamed: its files are exchanged one by one, and `tidy` completes that if it was interrupted.
 * The last site, or what was replaced of it, is left in the work folder.
 */
export async function swapIn(
  work: string,
  { target, isMountPoint }: Pick<OutputPlace, 'target' | 'isMountPoint'>,
  exchange = exchangeFolders,
): Promise<void> {
  const whole = join(work, wholeSite);
  if (isMountPoint) {
    await rename(whole, join(work, siteInExchange));
    return exchangeInside(target, join(work, siteInExchange), join(work, replacedFiles));
  }
  if (!existsSync(target)) return rename(whole, target);
  if (exchange(whole, target)) return;
  await rename(target, join(work, lastSite));
  await rename(whole, target);
}

/**
 * Moves the last good site back if a killed build left it aside, completes an exchange inside a mount point, and removes what
 * is left over. Only for the holder of the lock, who has found nothing strange in the place. Returns sentences on what was
 * found.
 */
export async function tidy(place: OutputPlace): Promise<readonly string[]> {
  await endExchanges(place);
  const { target, beside, zip } = place;
  const isOver = isOverOf(target);
  const told: string[] = [];
  for (const folder of new Set([beside, ...(zip === undefined ? [] : [dirname(zip)])]))
    told.push(...(await removeLeftovers(folder, isOver)));
  return told;
}

/** Completes what a killed build had begun inside a mount point. */
export async function endExchanges({ target }: Pick<OutputPlace, 'target'>): Promise<void> {
  const isOver = isOverOf(target);
  for (const folder of workFolders(target).filter(isOver))
    await exchangeInside(target, join(folder.path, siteInExchange), join(folder.path, replacedFiles));
}

/**
 * Tells which work folders of a site are of builds that have ended. For one on another machine, such as a container that is
 * gone, only the lock can tell, and whoever calls holds it.
 */
function isOverOf(target: string) {
  return ({ mark }: { readonly mark: BuildMark }) => mark.target === target && !(isOfThisMachine(mark) && mayRun(mark));
}
