import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isHidden } from '../../hosting/hidden-paths.ts';
import { hasCode } from '../framework/has-code.ts';
import { chooseEncoding, type Encoding } from './choose-encoding.ts';

const endings = { br: '.br', gzip: '.gz', identity: '' } as const;

/** What a folder has at a path: a file in the preferred encoding, the same path with a slash added, or nothing. */
export type Found = FoundFile | 'add-slash' | 'not-acceptable' | undefined;

export interface FoundFile {
  /** From the top of the site, with a slash before it. */
  readonly path: string;
  /** Where its bytes are on this machine. */
  readonly full: string;
  readonly encoding: Encoding;
}

/**
 * Finds what a static host would answer for a decoded path from the top of the site. Links that lead out of the folder are
 * ignored. Rejects when the disk fails.
 */
export async function findFile(folder: string, path: string, accepted: string | undefined): Promise<Found> {
  // A backslash is a letter on most systems, and a separator on Windows.
  if (isHidden(path) || path.includes('\\')) return undefined;
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = await within(folder, name);
  if (file?.isFolder) return 'add-slash';
  if (!file) return undefined;
  const copies = new Map<Encoding, string>([['identity', file.full]]);
  for (const encoding of ['br', 'gzip'] as const) {
    const copy = await within(folder, name + endings[encoding]);
    if (copy && !copy.isFolder) copies.set(encoding, copy.full);
  }
  const encoding = chooseEncoding(accepted, new Set(copies.keys()));
  const full = encoding && copies.get(encoding);
  return encoding === undefined || full === undefined ? 'not-acceptable' : { path: name, full, encoding };
}

/** Whether an error means that there is no such file, as opposed to one that cannot be read. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP');
}

/** The real path of a name in a folder; nothing if that is outside the folder, or is neither a file nor a folder. */
async function within(folder: string, name: string): Promise<{ full: string; isFolder: boolean } | undefined> {
  try {
    const top = await realpath(folder);
    const full = await realpath(join(top, name));
    if (full !== top && !full.startsWith(top.endsWith(sep) ? top : top + sep)) return undefined;
    const found = await stat(full);
    return found.isFile() || found.isDirectory() ? { full, isFolder: found.isDirectory() } : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
