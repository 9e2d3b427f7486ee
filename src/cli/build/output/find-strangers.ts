import { basename, join } from 'node:path';
import { ownLocks } from './build-lock.ts';
import { fewNames } from './few-names.ts';
import { foreignFiles, type KnownSums } from './foreign-files.ts';
import type { OutputPlace } from './output-place.ts';
import { areOfSite, sumsOf } from './sums.ts';
import { siteInExchange, unmarkedFolders, workFolders } from './work-folder.ts';

/** A folder at the top of every disk with some file systems. */
const ofDisk = 'lost+found';

/**
 * Says in a sentence what in the folder of a site was not put there by a build, or was changed since; undefined when there is
 * nothing of the kind. A build may replace only what builds made: the folder's own SHA256SUMS must list every file, with its
 * hash.
 */
export async function findStrangers(place: OutputPlace): Promise<string | undefined> {
  const known = await knownSums(place.target);
  const own = ownIn(place);
  const { strangers, changed } = await foreignFiles(place.target, known, (path) => own.has(path));
  if (strangers.length > 0) return `${place.named} holds what no build has made: ${fewNames(strangers)}. ${wayOut(strangers)}`;
  if (changed.length === 0) return undefined;
  return `${place.named} holds what was changed since a build made it: ${fewNames(changed)}. ${wayOut(changed)}`;
}

function wayOut({ length }: readonly string[]): string {
  return `A build replaces the whole folder: move ${length === 1 ? 'it' : 'them'} away, or name another folder with --outDir.`;
}

/**
 * The hashes that the folder's list gives and, where a build was killed while it exchanged files one by one, those of the new
 * site's list; none when these are not lists of a site.
 */
async function knownSums(target: string): Promise<KnownSums> {
  const coming = workFolders(target).filter(({ mark }) => mark.target === target);
  const known = new Map<string, Set<string>>();
  for (const folder of [target, ...coming.map(({ path }) => join(path, siteInExchange))]) {
    for (const [path, sum] of await sumsOf(folder)) known.set(path, (known.get(path) ?? new Set()).add(sum));
  }
  return areOfSite(known.keys()) ? known : new Map<string, Set<string>>();
}

/**
 * What is not part of the site and yet expected: what a killed build has left inside a mount point, and what the file system
 * keeps there.
 */
function ownIn({ target, isMountPoint }: OutputPlace): ReadonlySet<string> {
  const works = workFolders(target).flatMap(({ path, mark }) => (mark.target === target ? basename(path) : []));
  const left = isMountPoint ? [ofDisk, ...unmarkedFolders(target)] : [];
  return new Set([...works, ...left, ...ownLocks(target, target)]);
}
