import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasCode } from './has-code.ts';
import { takeTurn } from './take-turn.ts';
import { replaceFileWhole } from './write-file.ts';

/** The bytes of a file as they are now; nothing if it is not there. */
export type Bytes = Uint8Array | undefined;

/**
 * Rewrites a file from its current bytes, so that changes made since it was last read are not lost: `next` gets these bytes and
 * returns the text to write, or nothing to leave the file as it is. Several processes take turns; if anybody else writes in
 * between, `next` is called again.
 * Not the lock of `build/output/build-lock.ts`: a turn lasts milliseconds, so the next process waits for
 * it, and takes over one that is seconds old.
 */
export async function rewriteFile(path: string, next: (now: Bytes) => string | undefined): Promise<void> {
  // Hidden, so that whoever reads the folder in between passes it over.
  const turn = join(dirname(path), `.${basename(path)}.turn`);
  const giveBack = await takeTurn(turn);
  try {
    for (let isWritten = false; !isWritten;) {
      const now = bytesOf(path);
      const text = next(now);
      if (text === undefined) return;
      isWritten = await replaceFileWhole(path, text, () => isSame(bytesOf(path), now));
    }
  } finally {
    await giveBack();
  }
}

function bytesOf(path: string): Bytes {
  try {
    return readFileSync(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}
