import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { markText, mayRun, readMark } from './build-mark.ts';

/** A lock that is still without words after so many milliseconds was left by a build that was killed while it wrote them. */
const writtenWithin = 10_000;

/** Name of the lock of a folder: no file that anyone else keeps beside it. */
export function lockNameOf(target: string): string {
  return `.passage-${basename(target)}.lock`;
}

/**
 * Takes the right to build into a folder, by a file in the folder `beside`. Returns how to give it back, or in words why it
 * cannot be had: another build has it. A lock whose process has ended on this machine is taken over.
 */
export function lockOutput(target: string, beside: string): (() => void) | string {
  const file = join(beside, lockNameOf(target));
  const own = markText(target);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return () => {
        if (textOf(file) === own) rmSync(file, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const text = textOf(file);
    const holder = text === undefined ? undefined : holderOf(file, text);
    if (holder !== undefined)
      return `Another build is writing ${target} (${holder}). Wait until it has ended. If there is none, delete ${file}.`;
    if (text !== undefined) takeAway(file, text);
  }
  return `Another build has just begun to write ${target}. Wait until it has ended.`;
}

/** Who holds a lock, or undefined when nobody does any more. */
function holderOf(file: string, text: string): string | undefined {
  const mark = readMark(file);
  if (mark) return mayRun(mark) ? `process ${mark.pid} on ${mark.host}` : undefined;
  if (text !== '') return 'its lock was not written by this version of the program';
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return Date.now() - mtimeMs < writtenWithin ? 'just begun' : undefined;
}

/** Takes a lock away that nobody holds, and puts it back if it is by now that of another build that was faster. */
function takeAway(file: string, text: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (textOf(aside) !== text) linkSync(aside, file);
  } catch {
    // Another build has taken it away already, or has a new one: the next attempt finds out.
  }
  rmSync(aside, { force: true });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
