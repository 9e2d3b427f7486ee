import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { sha256 } from '../../text/sha-256.ts';

/** Name of the list of hashes, at the top of a built site. */
export const sumsFile = 'SHA256SUMS';

/** Writes the SHA-256 of every other file of a folder, as `sha256sum -c` reads it. */
export async function writeSums(folder: string): Promise<void> {
  const paths = (await listFiles(folder)).filter((path) => path !== sumsFile);
  const lines = await Promise.all(paths.map(async (path) => `${sha256(await readFile(join(folder, path)))}  ${path}\n`));
  await writeFile(join(folder, sumsFile), lines.join(''));
}

/** The hashes by path that such a list names, or undefined when it is not one. */
export function readSums(text: string): Map<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    if (sum === undefined || path === undefined) return undefined;
    sums.set(path, sum);
  }
  return sums.size > 0 ? sums : undefined;
}
