import { readFileSync, renameSync } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The bytes of a file as they are now; nothing if it is not there. */
export type Bytes = Uint8Array | undefined;

/**
 * Writes a file anew by what is in it at that moment, so that nothing is lost that came into it since it was read: `next`
 * gets the bytes of now and gives the text to write, or nothing to leave the file as it is. One after another, if several
 * processes do so; should anybody else write in between, `next` is asked again.
 */
export async function rewriteFile(path: string, next: (now: Bytes) => string | undefined): Promise<void> {
  // Hidden, so that whoever reads the folder in between passes it over.
  const made = join(dirname(path), `.${basename(path)}.next`);
  await takeTurn(made);
  let isMoved = false;
  try {
    while (!isMoved) {
      const now = bytesOf(path);
      const text = next(now);
      if (text === undefined) return;
      await fill(made, text);
      if (!isSame(bytesOf(path), now)) continue;
      renameSync(made, path);
      isMoved = true;
    }
  } finally {
    // Once it is moved, the name may be that of the next one.
    if (!isMoved) await rm(made, { force: true });
  }
}

/** How often to look whether it is one's turn, and for how long at most it is taken, unless whoever took it was killed. */
const lookEveryMs = 20;
const takenForMs = 10_000;
const maxLooks = 1500;

/** Makes an empty file that nobody else has made. Moving or removing it gives the turn to the next. */
async function takeTurn(made: string): Promise<void> {
  for (let looks = 1; ; looks += 1) {
    try {
      return await (await open(made, 'wx')).close();
    } catch (error) {
      if (!isCode(error, 'EEXIST') || looks === maxLooks) throw error;
      const taken = await stat(made).catch(() => undefined);
      if (taken && Date.now() - taken.mtimeMs > takenForMs) await rm(made, { force: true });
      await wait(lookEveryMs);
    }
  }
}

async function fill(made: string, text: string): Promise<void> {
  const file = await open(made, 'r+');
  try {
    await file.truncate();
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function bytesOf(path: string): Bytes {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
