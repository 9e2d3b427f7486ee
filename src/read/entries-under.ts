import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What stands under a folder, with its path from there in forward slashes. */
export interface EntryUnder {
  readonly path: string;
  readonly entry: Dirent;
}

/**
 * Everything under a folder except the folders themselves, in no particular order. A link is listed and never followed: Node's
 * own recursion lists what is behind links to folders, differently by version and form of the call.
 */
export function entriesUnder(folder: string): EntryUnder[] {
  const found: EntryUnder[] = [];
  const folders = [''];
  for (let inside = folders.pop(); inside !== undefined; inside = folders.pop()) {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else found.push({ path, entry });
    }
  }
  return found;
}
