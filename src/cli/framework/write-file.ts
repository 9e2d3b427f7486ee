import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from './has-code.ts';

/** Writes a file completely or not at all: beside its place first, then moved there. */
export async function writeFileWhole(path: string, text: string | Uint8Array): Promise<void> {
  await beside(path, text, (made) => rename(made, path));
}

/** The same, unless the file is no longer wanted at the moment of the move. Returns whether it was written. */
export async function replaceFileWhole(path: string, text: string, isStillWanted: () => boolean): Promise<boolean> {
  let isWritten = false;
  await beside(path, text, (made) => {
    // Synchronously: nothing else may happen between the question and the move.
    isWritten = isStillWanted();
    if (isWritten) renameSync(made, path);
    return Promise.resolve();
  });
  return isWritten;
}

/**
 * The same for a file that must not exist yet: fails with EEXIST, and changes nothing, if it does. `linkFile` gives a file a
 * second name.
 */
export async function createFileWhole(path: string, text: string | Uint8Array, linkFile = link): Promise<void> {
  await beside(path, text, async (made) => {
    try {
      await linkFile(made, path);
    } catch (error) {
      if (!isWithoutLinks(error)) throw error;
      // An empty file reserves the name, if it is free, and the complete one replaces it.
      await (await open(path, 'wx')).close();
      await rename(made, path);
    }
  });
}

/** Whether a file system has no second names for files, like FAT and many network disks. */
function isWithoutLinks(error: unknown): boolean {
  const codes = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'UNKNOWN'];
  return hasCode(error, ...codes);
}

async function beside(path: string, text: string | Uint8Array, move: (made: string) => Promise<void>): Promise<void> {
  // Hidden, so that whoever reads the folder in between passes it over.
  // Named by chance: process numbers are reused, and each container counts its own.
  const made = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
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
