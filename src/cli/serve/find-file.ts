import { readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

const copies = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** What a folder has at an address: a file whole, the same address with a slash, or nothing. */
export type Found = FoundFile | 'add-slash' | undefined;

export interface FoundFile {
  /** From the top of the site, with a slash before it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** How the bytes are compressed, if they are. */
  readonly encoding?: 'br' | 'gzip';
}

/**
 * Finds what a static host would give for a path under the base, which begins with a slash. A file is read at once, so
 * that a build that swaps another site in cannot tear it; its compressed copy is taken where one is there and accepted.
 */
export async function findFile(folder: string, path: string, accepted = ''): Promise<Found> {
  const name = decoded(path);
  if (name === undefined) return undefined;
  const file = name.endsWith('/') ? `${name}index.html` : name;
  const full = join(folder, file);
  if (!full.startsWith(folder + sep)) return undefined;
  try {
    if ((await stat(full)).isDirectory()) return 'add-slash';
    for (const [encoding, ending] of copies) {
      const bytes =
        new RegExp(`\\b${encoding}\\b`, 'u').test(accepted) && (await readFile(full + ending).catch(() => undefined));
      if (bytes) return { path: file, bytes, encoding };
    }
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
