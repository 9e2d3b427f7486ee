import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasCode } from '../../framework/has-code.ts';
import { markText, mayRun, readMark } from './build-mark.ts';

/** A lock that is still empty after this time was left by a build that was killed before it wrote its mark. */
const writtenWithinMs = 10_000;

/** Name of the lock of a folder; nobody else keeps a file of this name beside it. */
export function lockNameOf(target: string): string {
  return `.passage-${basename(target)}.lock`;
}

/**
 * Takes the right to build into a folder, by a file in the folder `beside`. Returns a function that gives it back or, in a
 * sentence, why it cannot be had: another build has it. A lock whose process has ended on this machine is taken over.
 * Not the turn of `framework/rewrite-file.ts`: a build takes minutes and a second one is refused at once, so its lock names the
 * site and its process, does not lapse by its age, and counts for builds on other machines too.
 */
export function lockOutput(target: string, beside: string): (() => void) | string {
  const file = join(beside, lockNameOf(target));
  const own = markText(target);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      // Locks that `takeAway` had moved aside when it was killed.
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
 * Names of the locks of a folder that builds have written, or had begun to write, and that nobody holds any more. The current
 * lock is among them even while it is held.
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

/** Removes a lock that nobody holds; puts it back if by now it is the lock of another build, which was faster. */
function takeAway(file: string, text: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (textOf(aside) !== text) linkSync(aside, file);
  } catch {
    // Another build has removed it already, or has a new one: the next attempt will show.
  }
  rmSync(aside, { force: true });
}

/** Only regular files are read: reading a pipe would wait forever for someone to write into it. */
function textOf(file: string): string | undefined {
  try {
    if (!lstatSync(file).isFile()) return undefined;
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
