import { entriesUnder } from '../../../read/entries-under.ts';

/** Every file under a folder as a path with forward slashes, in the order of their bytes, whatever order the disk has. */
export function listFiles(folder: string): string[] {
  return entriesUnder(folder)
    .flatMap(({ path, entry }) => (entry.isFile() ? path : []))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
