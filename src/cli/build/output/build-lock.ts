import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasCode } from '../../framework/has-code.ts';
import { markText, mayRun, readMark } from './build-mark.ts';

/** A lock that is still without words after this time was left by a build that was killed while it wrote them. */
const writtenWithinMs = 10_000;

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
      // What `takeAway` had put aside when it was killed.
      for (const name of ownLocks(target, beside)) if (join(beside, name) !== file) rmSync(join(beside, name), { force: true });
      return () => {
        if (textOf(file) === own) rmSync(file, { force: true });
      };
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === false)
      return `Nothing can be built into ${target}: ${file}, which keeps two builds apart, is no file. Move it away.`;
    const text = textOf(file);
    const holder = text === undefined ? undefined : holderOf(file, text);
    if (holder !== undefined)
      return `Another build is writing ${target} (${holder}). Wait until it has ended. If there is none, delete ${file}.`;
    if (text !== undefined) takeAway(file, text);
  }
  return `Another build has just begun to write ${target}. Wait until it has ended. If there is none, delete ${file}.`;
}

/**
 * Names of the locks of a folder that builds have written, or had begun to, and nobody holds any more. The lock itself is
 * among them also while it is held.
 */
export function ownLocks(target: string, beside: string): string[] {
  const lock = lockNameOf(target);
  const uuid = /^\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
  return namesIn(beside).filter((name) => {
    if (name !== lock && !(name.startsWith(lock) && uuid.test(name.slice(lock.length)))) return false;
    const file = join(beside, name);
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true) return false;
    const mark = readMark(file);
    if (mark) return name === lock || !mayRun(mark);
    return found.size === 0 && Date.now() - found.mtimeMs >= writtenWithinMs;
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Who holds a lock, or undefined when nobody does any more. */
function holderOf(file: string, text: string): string | undefined {
  const mark = readMark(file);
  if (mark) return mayRun(mark) ? `process ${mark.pid} on ${mark.host}` : undefined;
  if (text !== '') return 'its lock was not written by this version of the program';
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return Date.now() - mtimeMs < writtenWithinMs ? 'just begun' : undefined;
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

/** Only a file is read: a pipe would wait for ever for whoever writes into it. */
function textOf(file: string): string | undefined {
  try {
    if (!lstatSync(file).isFile()) return undefined;
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
