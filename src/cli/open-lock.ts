import { join } from 'node:path';
import type { PassageLock } from '../archive/passage-lock.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import { readContent } from '../read/read-content.ts';
import { openArchive, type OpenedArchive } from './open-archive.ts';
import type { Terminal } from './terminal.ts';
import { writeFileWhole } from './write-file.ts';

/** The file that keeps the id of every passage ever published. */
export const lockName = 'passages.lock.json';

/** Opens a content folder for changing its lock. When there is no archive or no right lock, says why and gives nothing. */
export function openLock(folder: string, terminal: Terminal): (OpenedArchive & { readonly lock: PassageLock }) | undefined {
  const opened = openArchive(folder, terminal);
  if (!opened) return undefined;
  const { lock } = opened.content;
  if (lock) return { ...opened, lock: lock.value };
  terminal.printError(terminalReport(readContent(folder).problems.filter(({ file }) => file.endsWith(lockName))));
  return undefined;
}

/** Writes the lock whole or not at all; says so and gives false when it cannot. */
export async function writeLock(folder: string, text: string, terminal: Terminal): Promise<boolean> {
  const file = join(folder, lockName);
  try {
    await writeFileWhole(file, text);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    terminal.printError(`${file} could not be written (${String(error.code)}).\n`);
    return false;
  }
}
