import { readFileSync } from 'node:fs';
import { lstat, open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from './has-code.ts';
import { isRunning } from './is-running.ts';
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
  await takeTurn(turn);
  try {
    for (let isWritten = false; !isWritten;) {
      const now = bytesOf(path);
      const text = next(now);
      if (text === undefined) return;
      isWritten = await replaceFileWhole(path, text, () => isSame(bytesOf(path), now));
    }
  } finally {
    await rm(turn, { force: true });
  }
}

/**
 * How often to check whether a turn is free, after what time its file counts as left behind, and how often to check at most.
 */
const lookEveryMs = 20;
const takenForMs = 10_000;
const maxLooks = 1500;

/** Creates a file that nobody else has created; removing it gives the turn to the next. */
async function takeTurn(turn: string): Promise<void> {
  for (let looks = 1; ; looks += 1) {
    try {
      const file = await open(turn, 'wx');
      await file.writeFile(`${process.pid} ${hostname()}\n`).finally(() => file.close());
      return;
    } catch (error) {
      if (!hasCode(error, 'EEXIST') || looks === maxLooks || (await isNoFile(turn))) throw error;
      if (await isLeft(turn)) await rm(turn, { force: true });
      await wait(lookEveryMs);
    }
  }
}

/** Whether something other than a file is in its place, which no process will remove. */
async function isNoFile(turn: string): Promise<boolean> {
  try {
    return !(await lstat(turn)).isFile();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Whether the process that took a turn was killed, or must have been. */
async function isLeft(turn: string): Promise<boolean> {
  try {
    const [, pid, host] = /^(\d+) (.+)\n$/u.exec(await readFile(turn, 'utf8')) ?? [];
    if (host === hostname() && !isRunning(Number(pid))) return true;
    return Date.now() - (await stat(turn)).mtimeMs > takenForMs;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
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
