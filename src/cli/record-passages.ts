import { join } from 'node:path';
import { buildArchive } from '../archive/build-archive.ts';
import { lockText, withPassages } from '../archive/passage-lock.ts';
import { readContent } from '../read/read-content.ts';
import { withoutDrafts } from '../read/without-drafts.ts';
import { lockName, writeLock } from './open-lock.ts';
import type { Terminal } from './terminal.ts';

/** What a content folder's lock is, and what it should be for the passages of today. */
interface Recording {
  readonly folder: string;
  readonly text: string | undefined;
  readonly next: string;
  readonly added: number;
}

/** Compares the lock of a content folder with its published passages. A folder whose lock has problems has nothing to record. */
export function planRecording(folder: string): Recording | undefined {
  const content = withoutDrafts(readContent(folder).content);
  const { archive } = buildArchive(content);
  if (!archive || !content.lock) return undefined;
  const lock = withPassages(content.lock.value, archive.sources);
  const added = Object.keys(lock).length - Object.keys(content.lock.value).length;
  return { folder, text: content.files.get(lockName), next: lockText(lock), added };
}

/** Writes what is new into the lock. A folder that cannot be written to is no failure: the site stands all the same. */
export async function record({ folder, text, next, added }: Recording, terminal: Terminal): Promise<void> {
  if (next === text) return;
  const passages = `${added} new ${added === 1 ? 'passage' : 'passages'}`;
  if (await writeLock(folder, next, terminal)) {
    const what = added === 0 ? 'brought up to date' : `${passages} recorded`;
    terminal.print(`${join(folder, lockName)}: ${what}. Commit the file: addresses of passages are permanent.\n`);
  } else {
    terminal.printError('The site is whole, but what is new in it is not recorded; the next build will try again.\n');
  }
}
