import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mapBounded } from '../map-bounded.ts';
import { lockNameOf } from './build-lock.ts';
import { readMark } from './build-mark.ts';
import { hashFile } from './hash-file.ts';
import type { OutputPlace } from './output-place.ts';
import { fewNames } from './shown-name.ts';
import { areOfSite, sumsFile, sumsOf } from './sums.ts';
import { siteInExchange, workFolders } from './work-folder.ts';

/** What programs that show folders leave in every one of them, and nobody misses. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
/** A folder that stands at the top of every disk of some kinds. */
const ofDisk = 'lost+found';

/** The hashes that builds gave a path. */
type KnownSums = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Says in a sentence what stands in the folder of a site that no build has put there, or that was changed since; undefined
 * when there is nothing of the kind. A build may replace only what builds made: every file is named in the folder's own
 * SHA256SUMS, with its hash.
 */
export async function findStrangers(place: OutputPlace): Promise<string | undefined> {
  const known = await knownSums(place.target);
  const { strangers, files } = await sorted(place, known);
  if (strangers.length > 0) return `${place.named} holds what no build has made: ${fewNames(strangers)}. ${wayOut(strangers)}`;
  const hashes = await mapBounded(files, (path) => hashFile(join(place.target, path)));
  const changed = files.filter((path, index) => known.get(path)?.has(hashes[index] ?? '') !== true);
  if (changed.length === 0) return undefined;
  return `${place.named} holds what was changed since a build made it: ${fewNames(changed)}. ${wayOut(changed)}`;
}

function wayOut({ length }: readonly string[]): string {
  return `A build replaces the whole folder: move ${length === 1 ? 'it' : 'them'} away, or name another folder with --outDir.`;
}

/**
 * The list of a folder and, where a build was killed while it exchanged the files one by one, that of the site that was to
 * come; nothing when they are not lists of a site.
 */
async function knownSums(target: string): Promise<KnownSums> {
  const coming = workFolders(target).filter(({ mark }) => mark.target === target);
  const known = new Map<string, Set<string>>();
  for (const folder of [target, ...coming.map(({ path }) => join(path, siteInExchange))]) {
    for (const [path, sum] of await sumsOf(folder)) known.set(path, (known.get(path) ?? new Set()).add(sum));
  }
  return areOfSite(known.keys()) ? known : new Map<string, Set<string>>();
}

/** Goes through a folder, but into no folder inside it that holds nothing of a site. */
async function sorted({ target, isMountPoint }: OutputPlace, known: KnownSums) {
  const folders = new Set([...known.keys()].flatMap(foldersOf));
  // What a killed build has left inside a mount point.
  const own = new Set(workFolders(target).flatMap(({ path, mark }) => (mark.target === target ? path : [])));
  if (readMark(join(target, lockNameOf(target)))) own.add(join(target, lockNameOf(target)));
  const [strangers, files]: [string[], string[]] = [[], []];
  const visit = async (inside: string) => {
    const entries = await readdir(join(target, inside), { withFileTypes: true }).catch((error: unknown) => {
      if (inside === '' && error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (own.has(join(target, path)) || (isMountPoint && path === ofDisk)) continue;
      if (entry.isDirectory() && folders.has(path)) await visit(path);
      else if (entry.isFile() && known.has(path)) files.push(path);
      else if (!(entry.isFile() && (litter.has(entry.name) || (path === sumsFile && known.size > 0))))
        strangers.push(entry.isDirectory() ? `${path}/` : path);
    }
  };
  await visit('');
  return { strangers, files };
}

/** Every folder that leads to a path. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
