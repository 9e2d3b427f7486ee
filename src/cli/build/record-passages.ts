import { join } from 'node:path';
import { withPassages } from '../../archive/lock/passage-lock.ts';
import type { CheckResult } from '../../check/run-checks.ts';
import { lockName } from '../../read/read-lock.ts';
import { changeLock, type LockChange } from '../author/open-lock.ts';
import type { Terminal } from '../framework/terminal.ts';

/** The lock of a content folder as it is, and as it should be for the passages of today. */
export interface Recording extends LockChange {
  readonly folder: string;
}

/**
 * Compares the lock of a content folder with its published passages. A folder whose lock has problems has nothing to record.
 */
export function planRecording(folder: string, { archive, content }: CheckResult): Recording | undefined {
  if (!archive || !content.lock) return undefined;
  const before = content.lock.value;
  return { folder, before, after: withPassages(before, archive.sources) };
}

/** Writes what is new into the lock. A folder that cannot be written is not a failure: the site is complete without it. */
export async function record({ folder, ...change }: Recording, terminal: Terminal): Promise<void> {
  const changed = await changeLock(folder, change, terminal);
  if (!changed) {
    terminal.printError('The site is whole, but what is new in it is not recorded; the next build will try again.\n');
    return;
  }
  const { added, isWritten } = changed;
  if (!isWritten) return;
  const what = added === 0 ? 'brought up to date' : `${added} new ${added === 1 ? 'passage' : 'passages'} recorded`;
  terminal.print(`${join(folder, lockName)}: ${what}. Commit the file: addresses of passages are permanent.\n`);
}
