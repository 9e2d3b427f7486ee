import { join } from 'node:path';
import { buildArchive } from '../archive/build-archive.ts';
import type { PassageLock } from '../archive/passage-lock.ts';
import type { Archive } from '../archive/types.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import type { Content } from '../read/content.ts';
import { readContent } from '../read/read-content.ts';
import type { Terminal } from './terminal.ts';
import { writeFileWhole } from './write-file.ts';

/** The file that keeps the id of every passage ever published. */
export const lockName = 'passages.lock.json';

/** Reads a content folder for changing its lock. When there is no archive or no right lock, says why and gives nothing. */
export function openLock(
  folder: string,
  terminal: Terminal,
): { readonly content: Content; readonly archive: Archive; readonly lock: PassageLock } | undefined {
  const { content, problems: readProblems } = readContent(folder);
  const { archive, problems } = buildArchive(content);
  if (archive && content.lock) return { content, archive, lock: content.lock.value };
  terminal.printError(
    terminalReport(archive ? readProblems.filter(({ file }) => file.endsWith(lockName)) : [...readProblems, ...problems]),
  );
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
