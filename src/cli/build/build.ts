import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readFiles } from '../../read/read-files.ts';
import { isSiteGiven, readSettings } from '../../settings.ts';
import { shownName } from '../../text/shown-name.ts';
import { writeSchemas } from '../check/schemas.ts';
import { hasCode } from '../framework/has-code.ts';
import { makeFolders } from '../framework/make-folders.ts';
import { inProject } from '../framework/project-folder.ts';
import { systemFault } from '../framework/system-fault.ts';
import { terminal } from '../framework/terminal.ts';
import { contentSum } from './content-sum.ts';
import { findZipStrangers } from './offline/find-zip-strangers.ts';
import { zipFolder } from './offline/zip-folder.ts';
import { addPublicFiles, findPublicFault } from './output/add-public-files.ts';
import { lockOutput } from './output/build-lock.ts';
import { findStrangers } from './output/find-strangers.ts';
import { finishSite } from './output/finish-site.ts';
import { moveOver } from './output/move-over.ts';
import { findPlace, type OutputPlace } from './output/output-place.ts';
import { replaceFile } from './output/replace-file.ts';
import { endExchanges, swapIn, tidy } from './output/swap-in.ts';
import { makeWorkFolder, removeLeftovers, removeWorkFolder, replacedZip, wholeSite } from './output/work-folder.ts';
import { prepare, type Prepared } from './prepare.ts';
import { record } from './record-passages.ts';
import { runAstro } from './run-astro.ts';

/** Further files for the site. */
const publicFolder = inProject('public');
const packedName = 'copy.zip';

/**
 * Checks the content, builds the site apart from its place and moves it there as a whole: a build that fails or is killed
 * leaves the last good site as it was, and only what builds have made is ever replaced. The passages of what was published are
 * then recorded in the lock. Returns the exit code.
 */
export async function build(options: Options): Promise<number> {
  const place = findPlace(options.outDir, options.content, options.isOffline);
  if (typeof place === 'string') return refuse(place);
  try {
    const strange = await strangeAt(place);
    if (strange !== undefined) return refuse(strange);
    const fault = findPublicFault(publicFolder);
    if (fault !== undefined) return refuse(fault);
    const prepared = await prepare(options.content);
    if (typeof prepared === 'number') return prepared;
    writeSchemas();
    return await buildLocked(place, { ...options, ...prepared });
  } catch (error) {
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    const left = place.isMountPoint
      ? 'If its files were being exchanged already, the next build ends that.'
      : 'The site that stands there, if any, is whole.';
    return refuse(`The build into ${place.named} could not be finished: ${fault}. ${left}`);
  }
}

/** Where Astro builds, wherever the site goes, in one folder for each build. */
function workshop(): string {
  return resolve(readSettings().work ?? inProject('.passage'));
}

/** Why what is in a place may not be replaced, if so. */
async function strangeAt(place: OutputPlace): Promise<string | undefined> {
  return (await findStrangers(place)) ?? (place.zip === undefined ? undefined : await findZipStrangers(place.zip));
}

async function buildLocked(place: OutputPlace, options: PreparedOptions): Promise<number> {
  await makeFolders(place.beside);
  const unlock = lockOutput(place.target, place.beside);
  if (typeof unlock === 'string') return refuse(unlock);
  const workFolders: string[] = [];
  const workIn = async (parent: string) => {
    const folder = await makeWorkFolder(parent, place.target);
    workFolders.push(folder);
    return folder;
  };
  let code = 1;
  try {
    await endExchanges(place);
    await tidyUp(() => tidy(place));
    await tidyUp(() => removeLeftovers(workshop()));
    code = await buildInto(place, options, workIn);
  } finally {
    let isAllTidy = true;
    for (const folder of workFolders) isAllTidy = (await tidyUp(() => removeWorkFolder(folder, place.target))) && isAllTidy;
    const isUnlocked = await tidyUp(() => {
      unlock();
      return [];
    });
    if (!(isAllTidy && isUnlocked) && code === 0)
      terminal.printError(`The new site in ${place.named} is whole all the same.\n`);
  }
  return code;
}

/**
 * Removes what builds leave behind, and reports what was kept or could not be removed; nothing of the site changes. Returns
 * whether there was nothing to report.
 */
async function tidyUp(remove: () => readonly string[] | Promise<readonly string[]>): Promise<boolean> {
  try {
    const told = await remove();
    for (const sentence of told) terminal.printError(`${sentence}\n`);
    return told.length === 0;
  } catch (error) {
    // For a file that may not be removed, Node's error says that it is not a folder.
    const fixed = hasCode(error, 'ENOTDIR') ? (error as NodeJS.ErrnoException).path : undefined;
    const fault = fixed === undefined ? systemFault(error) : `${fixed}: the system does not allow it`;
    if (fault === undefined) throw error;
    terminal.printError(`What a build has left could not be removed: ${shownName(fault)}. The next build will try again.\n`);
    return false;
  }
}

async function buildInto(
  place: OutputPlace,
  options: PreparedOptions,
  workIn: (parent: string) => Promise<string>,
): Promise<number> {
  const { content, isOffline, sum, handed, recording } = options;
  const made = await workIn(workshop());
  const site = join(made, 'site');
  const handedOver = join(made, 'handed-over');
  await writeFile(handedOver, handed);
  process.stdout.write('Building the site …\n');
  // A copy for a disk is at the top of its own folder, whatever the path of the site.
  const base = isOffline ? { PASSAGE_BASE: '' } : {};
  const code = await runAstro(['build', '--silent', '--outDir', site], content, {
    PASSAGE_CACHE: join(made, 'cache'),
    PASSAGE_HANDED_OVER: handedOver,
    ...base,
  });
  // The content may have been read in the middle of an edit, so it must still be the same now.
  if (contentSum(readFiles(content)) !== sum) {
    return refuse(`What is in ${content} changed while the site was built, so that it was not published. Build it again.`);
  }
  if (code !== 0) return code;
  const misplaced = await addPublicFiles(publicFolder, site);
  if (misplaced !== undefined) return refuse(misplaced);
  await finishSite(site, options);
  const packed = join(made, packedName);
  if (place.zip !== undefined) await zipFolder(site, packed);
  const strange = await putInPlace(site, packed, place, workIn);
  if (strange !== undefined) return refuse(strange);
  const opens = isOffline ? ` Open its index.html; the same is packed in ${place.named}.zip.` : '';
  process.stdout.write(`The site is in ${place.named}.${opens}\n`);
  if (!isOffline && !isSiteGiven()) process.stdout.write(`${noAddress}\n`);
  if (recording) await record(recording, terminal);
  return 0;
}

/** What a site without a public address is good for. */
const noAddress =
  'PASSAGE_SITE is not set: references have paths, which a script completes in a browser. To publish, build with your own address in it.';

/**
 * Moves what is finished beside its place, and exchanges it with what is there, unless someone has put something there during
 * the build: then returns, in a sentence, what. The folder goes first: a zip is never newer than the folder beside it.
 */
async function putInPlace(
  site: string,
  packed: string,
  place: OutputPlace,
  workIn: (parent: string) => Promise<string>,
): Promise<string | undefined> {
  const work = await workIn(place.beside);
  await moveOver(site, join(work, wholeSite));
  const zip = place.zip === undefined ? undefined : { file: place.zip, work: await workIn(dirname(place.zip)) };
  if (zip) await moveOver(packed, join(zip.work, packedName));
  const strange = await strangeAt(place);
  if (strange !== undefined) return strange;
  await swapIn(work, place);
  if (zip) {
    const aside = join(zip.work, replacedZip, basename(zip.file));
    const isOwn = async (file: string) => (await findZipStrangers(file)) === undefined;
    await replaceFile(join(zip.work, packedName), zip.file, aside, isOwn);
  }
  return undefined;
}

function refuse(why: string): number {
  terminal.printError(`${shownName(why)}\n`);
  return 1;
}

export interface Options {
  readonly content: string;
  readonly outDir: string;
  /** Whether compressed copies are made of what is built. */
  readonly isCompressed: boolean;
  /** Whether the site is one that opens from a disk. */
  readonly isOffline: boolean;
}

interface PreparedOptions extends Options, Prepared {}
