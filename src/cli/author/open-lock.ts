import { join } from 'node:path';
import { lockText } from '../../archive/lock/passage-lock.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import type { Problem } from '../../problems/problem.ts';
import { decode } from '../../read/decode.ts';
import { joinLocks } from '../../read/join-records.ts';
import { readContent } from '../../read/read-content.ts';
import { lockName, readLock } from '../../read/read-lock.ts';
import { systemCode } from '../../read/system-code.ts';
import type { PassageLock } from '../../schema/passage-lock.ts';
import { type Bytes, rewriteFile } from '../framework/rewrite-file.ts';
import type { Terminal } from '../framework/terminal.ts';
import { openArchive, type OpenedArchive } from './open-archive.ts';

/** Opens a content folder to change its lock. If there is no archive or no valid lock, says why and returns nothing. */
export function openLock(folder: string, terminal: Terminal): (OpenedArchive & { readonly lock: PassageLock }) | undefined {
  const opened = openArchive(folder, terminal);
  if (!opened) return undefined;
  const { lock } = opened.content;
  if (lock) return { ...opened, lock: lock.value };
  terminal.printError(terminalReport(readContent(folder).problems.filter(({ file }) => file.endsWith(lockName))));
  return undefined;
}

/** The lock as it was read, and as it should be. */
export interface LockChange {
  readonly before: PassageLock;
  readonly after: PassageLock;
}

/**
 * The result of a change: ids that were not in the file, ids on which the file contradicts the change, and whether it was
 * written.
 */
export interface ChangedLock {
  readonly added: number;
  readonly contradicted: readonly string[];
  readonly isWritten: boolean;
}

/**
 * Applies a change to the current lock, which may differ from the one that was read: a build takes time, and so does a
 * question. What was added since is kept; where the file contradicts the change, the file wins, and that is reported. Returns
 * nothing, after saying why, when the lock cannot be read or written.
 */
export async function changeLock(
  folder: string,
  { before, after }: LockChange,
  terminal: Terminal,
): Promise<ChangedLock | undefined> {
  const file = join(folder, lockName);
  let problems: readonly Problem[] = [];
  let changed: ChangedLock = { added: 0, contradicted: [], isWritten: false };
  try {
    await rewriteFile(file, (bytes) => {
      const now = lockOf(bytes, file);
      problems = now.problems;
      if (now.lock === undefined) return undefined;
      const { lock, contradicted } = joinLocks(after, now.lock, before);
      const text = lockText(lock);
      const isWritten = text !== now.text;
      changed = { added: Object.keys(lock).length - Object.keys(now.lock).length, contradicted, isWritten };
      return isWritten ? text : undefined;
    });
  } catch (error) {
    const code = systemCode(error);
    const { path } = error as NodeJS.ErrnoException;
    const inTheWay = code === 'EEXIST' && path !== undefined ? ` ${path} is in the way: move it away.` : '';
    terminal.printError(`${file} could not be written (${code}).${inTheWay}\n`);
    return undefined;
  }
  if (problems.length > 0) {
    terminal.printError(`${file} is not as it was read, and is left alone:\n\n${terminalReport(problems)}`);
    return undefined;
  }
  for (const id of changed.contradicted) {
    terminal.printError(`${file} has come to say something else of ${id}. That stays; run the command again.\n`);
  }
  return changed;
}

function lockOf(bytes: Bytes, label: string): { lock?: PassageLock; text?: string; problems: readonly Problem[] } {
  if (bytes === undefined) return { lock: {}, problems: [] };
  const { text, problems } = decode({ bytes, label, path: lockName });
  if (text === undefined) return { problems };
  const { value, problems: found } = readLock(text, label);
  return { ...(value && { lock: value.value }), text, problems: found };
}
