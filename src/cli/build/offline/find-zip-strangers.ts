import { lstatSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { hashStream } from '../output/hash-file.ts';
import { areOfSite, readSums, sumsFile } from '../output/sums.ts';
import { zipTop } from './zip-folder.ts';

/**
 * Says in a sentence why a zip file may not be replaced; undefined when a build has made it, or there is none. As with a
 * folder, its own SHA256SUMS must list everything in it, with its hash.
 */
export async function findZipStrangers(file: string): Promise<string | undefined> {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found || (found.isFile() && (await isPacked(file)))) return undefined;
  return `${file} is not what a build packed, or was changed since. Move it away, or name another folder with --outDir.`;
}

/** A file that cannot be read as a zip was not made by a build. */
async function isPacked(file: string): Promise<boolean> {
  const { hashes, list } = await contentsOf(file).catch(() => ({ hashes: new Map<string, string>(), list: '' }));
  const sums = readSums(list);
  if (!sums || !areOfSite(sums.keys())) return false;
  const top = `${zipTop}/`;
  return [...hashes].every(([name, hash]) => name.startsWith(top) && sums.get(name.slice(top.length)) === hash);
}

/** The hash of everything in a zip, and the list of hashes that is in it. */
async function contentsOf(file: string): Promise<{ hashes: Map<string, string>; list: string }> {
  const hashes = new Map<string, string>();
  let list = '';
  const zip = await openPromise(file);
  try {
    for await (const entry of zip.eachEntry()) {
      const stream = await zip.openReadStreamPromise(entry);
      if (entry.fileName === `${zipTop}/${sumsFile}`) list = await text(stream);
      else hashes.set(entry.fileName, await hashStream(stream));
    }
  } finally {
    zip.close();
  }
  return { hashes, list };
}
