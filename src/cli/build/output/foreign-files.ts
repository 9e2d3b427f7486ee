import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../../framework/has-code.ts';
import { mapBounded } from '../../framework/map-bounded.ts';
import { hashFile } from './hash-file.ts';
import { sumsFile } from './sums.ts';

/** Files that file managers leave in every folder, and nobody misses. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The hashes that builds gave a path. */
export type KnownSums = ReadonlyMap<string, ReadonlySet<string>>;

/** The hashes of a single build, by its list. */
export function knownOf(sums: ReadonlyMap<string, string>): KnownSums {
  return new Map([...sums].map(([path, sum]) => [path, new Set([sum])]));
}

/** What is in the folder of a site and was put there by no build, and what was changed since one put it there. */
export interface ForeignFiles {
  readonly strangers: readonly string[];
  readonly changed: readonly string[];
}

/** Searches the folder of a site, except folders inside it that hold nothing of a site, and paths for which `isOwn` holds. */
export async function foreignFiles(
  folder: string,
  known: KnownSums,
  isOwn: (path: string) => boolean = () => false,
): Promise<ForeignFiles> {
  const folders = new Set([...known.keys()].flatMap(foldersOf));
  const [strangers, files]: [string[], string[]] = [[], []];
  const visit = async (inside: string) => {
    const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch((error: unknown) => {
      if (inside === '' && hasCode(error, 'ENOENT')) return [];
      throw error;
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (isOwn(path)) continue;
      if (entry.isDirectory() && folders.has(path)) await visit(path);
      else if (entry.isFile() && known.has(path)) files.push(path);
      else if (!(entry.isFile() && (litter.has(entry.name) || (path === sumsFile && known.size > 0))))
        strangers.push(entry.isDirectory() ? `${path}/` : path);
    }
  };
  await visit('');
  const hashes = await mapBounded(files, (path) => hashFile(join(folder, path)));
  return { strangers, changed: files.filter((path, index) => known.get(path)?.has(hashes[index] ?? '') !== true) };
}

/** Every folder that leads to a path. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
