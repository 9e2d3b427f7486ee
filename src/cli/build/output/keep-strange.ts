import { mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { shownName } from '../../../text/shown-name.ts';
import { findZipStrangers } from '../offline/find-zip-strangers.ts';
import { fewNames } from './few-names.ts';
import { foreignFiles, knownOf } from './foreign-files.ts';
import { hashFile } from './hash-file.ts';
import { keptName } from './kept-name.ts';
import { found } from './replace-file.ts';
import { sumsFile, sumsOf } from './sums.ts';

/** The name, among replaced files, of the replaced list of hashes; a copy of it that was there before has its own name. */
export const lastList = 'last-list';

/**
 * Looks through the replaced files of the last site before they are removed. What was added after the last check is moved into
 * a folder beside the new files, because its own place is taken. Returns what was done, in a sentence; undefined if there was
 * nothing.
 */
export async function keepStrange(replaced: string, target: string): Promise<string | undefined> {
  const known = new Map(knownOf(await sumsOf(replaced)));
  if (found(join(replaced, sumsFile))?.isFile()) known.set(lastList, new Set([await hashFile(join(replaced, sumsFile))]));
  const { strangers, changed } = await foreignFiles(replaced, known);
  const names = [...strangers, ...changed].map((name) => name.replace(/\/$/u, ''));
  if (names.length === 0) return undefined;
  const kept = join(target, keptName('replaced'));
  for (const name of names) {
    await mkdir(dirname(join(kept, name)), { recursive: true });
    await rename(join(replaced, name), join(kept, name));
  }
  return (
    `While the new site took its place, ${fewNames(names)} came into ${shownName(target)}. ` +
    `That is kept in ${shownName(kept)}: move it away before the next build.`
  );
}

/** The same for replaced zip files: one that no build has made is kept in the folder `beside`. */
export async function keepStrangeZips(replaced: string, beside: string): Promise<string[]> {
  const told: string[] = [];
  for (const name of await readdir(replaced).catch(() => [])) {
    const file = join(replaced, name);
    if ((await findZipStrangers(file)) === undefined) continue;
    const kept = join(beside, keptName(basename(file)));
    await rename(file, kept);
    told.push(`While the new zip took its place, ${shownName(name)} became another. That is kept in ${shownName(kept)}.`);
  }
  return told;
}
