import { readSums, sumsFile } from '../build/output/sums.ts';
import { openedAs } from './hosted-site.ts';
import { type Allowance, allowance, Stopped } from './limits.ts';
import type { FileRead, Room } from './received.ts';
import { missing, type NotRead, type PublishedSite } from './site.ts';
import { isReadAsSettings, kindsOfFiles } from './site-files.ts';

/** The result of comparing a published site with its own list of hashes. */
export interface SumsResult {
  /** Every file that is as listed. */
  readonly files: ReadonlySet<string>;
  /** Every file that the list names, with its SHA-256. */
  readonly listed: ReadonlyMap<string, string>;
  /** Every listed page and document that could not be read as listed. */
  readonly unread: ReadonlySet<string>;
  /** The number of files that a host need not publish, and that were not requested. */
  readonly passedOver: number;
  /** Files that the publisher added, and that are only compared with the list. */
  readonly added: readonly string[];
  /** What was requested from a host: pages, how many of them it also serves under their file names, and other files. */
  readonly asked?: { readonly pages: number; readonly byName: number; readonly others: number };
  /** A line for every difference. */
  readonly faults: readonly string[];
  /** Why not every file was read. */
  readonly stopped?: Stopped;
}

/** Takes the path and bytes of every page and text document that is as listed. */
export type TakeText = (path: string, bytes: Uint8Array) => Promise<void>;

/** How many files are read at once. */
const filesAtOnce = 8;

/**
 * Reads every file of a site that SHA256SUMS lists, and compares. A page on a host is requested twice: by its address as a
 * browser does, and by its file name as a program does.
 */
export async function checkSums(site: PublishedSite, takeText: TakeText = () => Promise.resolve()): Promise<SumsResult> {
  const files = new Set<string>();
  const unread = new Set<string>();
  const faults: string[] = [];
  const all = allowance(site.limits);
  let passedOver = 0;
  let added: readonly string[] = [];
  let listed: ReadonlyMap<string, string> = new Map();
  const asked = { pages: 0, byName: 0, others: 0 };
  const found = (stopped?: Stopped): SumsResult => ({
    ...{ files, listed, unread, passedOver, added, faults: faults.sort() },
    ...(!site.files && { asked }),
    ...(stopped && { stopped }),
  });
  try {
    const sums = await readList(site, all, faults);
    if (sums.size === 0) return found();
    listed = sums;
    const kinds = kindsOfFiles([...sums.keys()].filter(isNameInside));
    added = kinds.added;
    faults.push(...kinds.faults);
    const readable = site.files ? [...sums] : [...sums].filter(([path]) => !keptByHosts(path));
    passedOver = sums.size - readable.length;
    // Unlike in `mapBounded`, a failure is reported at once: looking through a page may take a minute more.
    const queue = readable.values();
    await Promise.all(
      Array.from({ length: filesAtOnce }, async () => {
        for (const [path, sum] of queue) {
          all.signal.throwIfAborted();
          await checkFile(path, sum, sums).catch((error: unknown) => {
            all.stop(error);
            throw error;
          });
        }
      }),
    );
    for (const path of site.files ?? []) if (path !== sumsFile && !sums.has(path)) faults.push(`${path}: not in ${sumsFile}`);
    for (const path of site.oddities ?? [])
      if (!sums.has(path)) faults.push(`${path}: is no plain file, and not in ${sumsFile}`);
    return found();
  } catch (error) {
    const why: unknown = all.signal.aborted ? all.signal.reason : error;
    if (why instanceof Stopped) return found(why);
    throw why;
  } finally {
    all.end();
    site.close?.();
  }

  async function checkFile(path: string, sum: string, sums: ReadonlyMap<string, string>): Promise<void> {
    const isText = /\.(?:html|txt|md)$/u.test(path) || isReadAsSettings(path);
    if (isText) unread.add(path);
    if (!isNameInside(path)) return void faults.push(`${path}: no name of a file of a site, and not read`);
    const { maxTextBytes, maxFileBytes } = site.limits;
    const room: Room = { maxBytes: isText ? maxTextBytes : maxFileBytes, keeps: isText, allowance: all };
    const isPage = openedAs(path) !== path;
    asked[isPage ? 'pages' : 'others'] += 1;
    const read = await site.read(path, room);
    const fault = faultOf(read, sum);
    if (fault === undefined) files.add(path);
    const byName = site.readByName && isPage ? await site.readByName(path, { ...room, keeps: false }) : missing;
    const nameFault = 'isMissing' in byName ? fault : faultOf(byName, sum);
    if (!('isMissing' in byName) && nameFault === undefined) asked.byName += 1;
    const line = differenceWords(fault, nameFault);
    if (line !== undefined) faults.push(`${path}: ${line}`);
    if (fault !== undefined || 'fault' in read) return;
    unread.delete(path);
    if (isText) await takeText(path, read.bytes);
    const [, packed] = /^(.+)\.(?:br|gz)$/u.exec(path) ?? [];
    const ofWhole = packed === undefined ? undefined : sums.get(packed);
    if (ofWhole !== undefined && site.readUnpacked) {
      const unpacked = await site.readUnpacked(path, room);
      if ('fault' in unpacked || unpacked.sum !== ofWhole) faults.push(`${path}: does not unpack to ${packed}`);
    }
  }
}

/** Reads the list itself; if there is none, the reason is added to `faults`. */
async function readList(site: PublishedSite, all: Allowance, faults: string[]): Promise<ReadonlyMap<string, string>> {
  const list = await site.read(sumsFile, { maxBytes: site.limits.maxListBytes, keeps: true, allowance: all });
  if ('fault' in list && list.leadsTo !== undefined)
    throw new Stopped(`It leads on to ${list.leadsTo}. If that is the site you mean, name its address.`);
  const sums = 'fault' in list ? undefined : readSums(new TextDecoder().decode(list.bytes));
  if (sums) return sums;
  const why =
    'fault' in list
      ? list.isMissing
        ? `there is no ${sumsFile}`
        : `${sumsFile}: ${list.fault}`
      : `${sumsFile} is not a list of hashes, one for each file`;
  faults.push(`${site.name}: ${why}. Is it a site that this version has built?`);
  return new Map();
}

/** What is wrong with a file as readers open it, and under its file name, if the two differ. */
function differenceWords(fault: string | undefined, nameFault: string | undefined): string | undefined {
  if (fault === nameFault) return fault;
  if (nameFault === undefined) return `${fault}, as readers open it; by the name of its file it is as listed`;
  if (fault === undefined) return `${nameFault}, by the name of its file; as readers open it, it is as listed`;
  return `${fault}, as readers open it; by the name of its file: ${nameFault}`;
}

function faultOf(read: FileRead | NotRead, sum: string): string | undefined {
  if ('fault' in read) return read.fault;
  return read.sum === sum ? undefined : `changed: its SHA-256 is ${read.sum}, not ${sum}`;
}

/** Whether a listed name stays inside the site, on any system. */
function isNameInside(path: string): boolean {
  return !/[\p{Cc}\\]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Settings of a host, hidden files, and compressed copies: some hosts do not serve these under their names. */
function keptByHosts(path: string): boolean {
  return path === '_headers' || /(?:^|\/)\.|\.(?:br|gz)$/u.test(path);
}
