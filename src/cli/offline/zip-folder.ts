import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from '../output/list-files.ts';

/** Packs a folder into a zip file, under one folder of its own: the same files give the same bytes. */
export async function zipFolder(folder: string, file: string): Promise<void> {
  // The first day that a zip file can name, in the clock of this machine, which is what a zip file counts by.
  const noTime = new Date(1980, 0, 1);
  const packed: Zippable = {};
  for (const path of await listFiles(folder)) {
    packed[`archive/${path}`] = [
      await readFile(join(folder, path)),
      { level: /\.(?:woff2|png)$/u.test(path) ? 0 : 9, mtime: noTime, os: 0 },
    ];
  }
  const next = `${file}.next-${process.pid}`;
  await writeFile(next, zipSync(packed));
  await rename(next, file);
}
