import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all: beside its place first, then moved there. */
export async function writeFileWhole(path: string, text: string | Uint8Array): Promise<void> {
  await beside(path, text, (made) => rename(made, path));
}

/** The same for a file that must not be there yet: fails with EEXIST, and leaves it alone, if it is. */
export async function createFileWhole(path: string, text: string | Uint8Array): Promise<void> {
  await beside(path, text, (made) => link(made, path));
}

async function beside(path: string, text: string | Uint8Array, move: (made: string) => Promise<void>): Promise<void> {
  // Hidden, so that whoever reads the folder in between passes it over.
  const made = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(made, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await move(made);
  } finally {
    await rm(made, { force: true });
  }
}
