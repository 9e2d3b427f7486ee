import { readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a folder has at an address: a file whole, the same address with a slash, or nothing. */
export type Found = { readonly path: string; readonly bytes: Uint8Array } | 'add-slash' | undefined;

/**
 * Finds what a static host would give for a path under the base, which begins with a slash. A file is read at once, so
 * that a build that swaps another site in cannot tear it.
 */
export async function findFile(folder: string, path: string): Promise<Found> {
  const name = decoded(path);
  if (name === undefined) return undefined;
  const file = name.endsWith('/') ? `${name}index.html` : name;
  const full = join(folder, file);
  if (!full.startsWith(folder + sep)) return undefined;
  try {
    if ((await stat(full)).isDirectory()) return 'add-slash';
    return { path: file, bytes: await readFile(full) };
  } catch {
    return undefined;
  }
}

function decoded(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path);
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}
