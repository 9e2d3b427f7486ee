import { lstatSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapBounded } from '../../framework/map-bounded.ts';
import { hashFile } from './hash-file.ts';
import { listFiles } from './list-files.ts';

/** Name of the list of hashes, at the top of a built site. */
export const sumsFile = 'SHA256SUMS';

/** No list is longer: one of a million files is shorter, and JavaScript strings cannot be much longer. */
const maxSumsBytes = 256 * 1024 * 1024;

/** Writes the SHA-256 of every other file of a folder, as `sha256sum -c` reads it. */
export async function writeSums(folder: string): Promise<void> {
  const paths = listFiles(folder).filter((path) => path !== sumsFile);
  const lines = await mapBounded(paths, async (path) => `${await hashFile(join(folder, path))}  ${path}\n`);
  await writeFile(join(folder, sumsFile), lines.join(''));
}

/**
 * The hashes in such a list by path, or undefined when the text is not one. A list with two hashes for one path is invalid:
 * whatever the file is, some reader of the list would find it right.
 */
export function readSums(text: string): Map<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    if (sum === undefined || path === undefined) return undefined;
    if ((sums.get(path) ?? sum) !== sum) return undefined;
    sums.set(path, sum);
  }
  return sums.size > 0 ? sums : undefined;
}

/** The hashes of a folder's own list; none when it has no list. */
export async function sumsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const file = join(folder, sumsFile);
  // The list must not be reached through a link: what a link leads to is not of this folder.
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > maxSumsBytes) return new Map();
  const sums = readSums(await readFile(file, 'utf8')) ?? new Map<string, string>();
  return new Map([...sums].filter(([path]) => !path.split('/').some((part) => ['', '.', '..'].includes(part))));
}

/** Pages that every version of this program has built, whatever the archive, and hardly any other program builds together. */
const ownPages = ['index.html', '404.html', 'coverage/index.html', 'disagreements/index.html'];

/**
 * Whether these are the files of a site that this program built: other sites and folders of data may have a list of hashes too.
 */
export function areOfSite(paths: Iterable<string>): boolean {
  const all = new Set(paths);
  return ownPages.every((page) => all.has(page)) && [...all].some((path) => path.startsWith('_astro/'));
}
