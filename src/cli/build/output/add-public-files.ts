import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minify } from 'rolldown/utils';
import { headersName } from '../../../hosting/headers-file.ts';
import { isAdded } from '../../../hosting/site-files.ts';
import { isPassedOver } from '../../../read/read-files.ts';
import { hasUnshown, shownName } from '../../../text/shown-name.ts';
import { foldersOf } from './foreign-files.ts';
import { listFiles } from './list-files.ts';
import { sumsFile } from './sums.ts';

/** Files that a build writes last, from what the site holds. */
const writtenLast = [headersName, sumsFile];
/** Endings that a build adds to the name of a file for its copies: compressed ones, and the script of a copy for a disk. */
const copyEndings = ['.br', '.gz', '.js'];

/** The script that stands in pages before their drawing. */
const pageScript = 'lay-out.js';

/**
 * Says in a sentence which file of the folder `public` no site can have, whatever else it holds; undefined when there is none.
 * Lists of hashes, hosts and some systems cannot handle names with a backslash or an invisible character.
 */
export function findPublicFault(folder: string): string | undefined {
  const files = publicFiles(folder);
  const odd = files.find((path) => hasUnshown(path) || /[\\\uFFFD]/u.test(path));
  if (odd !== undefined) {
    return (
      `${named(odd)} has a name that not every host and system can keep: a backslash, a line break or another character ` +
      'that is not seen stands in it. Give the file another name.'
    );
  }
  const taken = files.find((path) => writtenLast.some((name) => keyOf(name) === keyOf(path)));
  return refusal(taken) ?? foreignWords(files.find((path) => !isOfProgram(path) && !isAdded(path)));
}

/** What this program itself has in the folder. */
function isOfProgram(path: string): boolean {
  return path === 'favicon.svg' || path === pageScript;
}

function foreignWords(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return (
    `${named(path)} is of a kind that a host obeys, that a browser runs or reads as a page, or that nobody knows, so that no ` +
    '"verify" of the site could say that it is whole. Take it away, or set it up on the host.'
  );
}

/**
 * Copies the files of the folder `public` into a built site, this program's own script without what only its authors read, but
 * not links, nor what systems and editors leave there. If any would replace a file or a folder of the site, says so in a
 * sentence and copies none.
 */
export async function addPublicFiles(folder: string, site: string): Promise<string | undefined> {
  const files = publicFiles(folder);
  const built = listFiles(site);
  const taken = new Set([...built, ...built.flatMap(foldersOf)].map(keyOf));
  const builtFiles = new Set(built.map(keyOf));
  const copied = new Set([...built, ...files].map(keyOf));
  const wrong = files.find((path) => {
    const original = copyEndings
      .filter((ending) => path.endsWith(ending))
      .map((ending) => keyOf(path.slice(0, -ending.length)));
    return (
      taken.has(keyOf(path)) ||
      foldersOf(path).some((above) => builtFiles.has(keyOf(above))) ||
      original.some((name) => copied.has(name))
    );
  });
  if (wrong !== undefined) return refusal(wrong);
  for (const path of files) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    if (path === pageScript) await writeFile(join(site, path), await minified(join(folder, path)));
    else await copyFile(join(folder, path), join(site, path));
  }
  return undefined;
}

/** A script as short as those that the bundler writes. */
async function minified(file: string): Promise<string> {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'), { module: false });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join(', ')}`);
  return code;
}

function refusal(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return `${named(path)} would stand in the place of what the build itself puts into the site. Give the file another name, or take it away.`;
}

function named(path: string): string {
  return `public/${shownName(path)}`;
}

/** Paths with forward slashes, in their order. */
function publicFiles(folder: string): string[] {
  return (existsSync(folder) ? listFiles(folder) : []).filter((path) => !isPassedOver(path));
}

/** Two names with the same key are the same file on disks that ignore case or the normalization of letters. */
function keyOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
