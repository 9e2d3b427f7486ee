import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of a content folder. */
export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  readonly path: string;
  /** Path as a report names it: from the working folder when the content lies in it. */
  readonly label: string;
  readonly bytes: Uint8Array;
}

/**
 * Every file of a content folder in the order of their paths, whatever order the disk has. The only place that reads
 * content from disk. Hidden files are passed over. A folder that is not there has no files.
 */
export function readFiles(folder: string): ContentFile[] {
  const fromHere = relative(process.cwd(), folder);
  const base = fromHere.startsWith('..') ? folder : fromHere;
  return pathsIn(folder)
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({ path, label: join(base, path), bytes: readFileSync(join(folder, path)) }));
}

function pathsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return [];
    throw error;
  }
}
