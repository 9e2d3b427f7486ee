import { passagesById } from '../../archive/lock/recorded-ids.ts';
import { lostPassages } from '../../check/lost-passages.ts';
import { type PassageLock, recordOf, withdrawn } from '../../schema/passage-lock.ts';
import { didYouMean } from '../framework/did-you-mean.ts';
import type { Terminal } from '../framework/terminal.ts';
import { changeLock, openLock } from './open-lock.ts';

/**
 * Records, by the id of a published passage or of a removed document, that no event is to cite the passage any more, or any
 * passage of the document: its address then leads to a statement that says so.
 */
export async function withdrawPassage(folder: string, id: string, terminal: Terminal): Promise<number> {
  const opened = openLock(folder, terminal);
  if (!opened) return 1;
  const { content, archive, lock } = opened;
  const record = recordOf(lock, id);
  const lost = lostPassages(content, archive).filter(({ record, source }) => !source && record.source === id);
  if (lost.length > 0) {
    const withdrawals = lost.map((passage) => [passage.id, { ...passage.record, became: withdrawn }] as const);
    if (!(await isChanged(folder, lock, Object.fromEntries(withdrawals), terminal))) return 1;
    terminal.print(`${lost.length} withdrawn with "${id}". Their addresses lead to pages that say so.\n`);
    return 0;
  }
  const cited = passagesById(archive.sources).get(id);
  if (cited) {
    const events = [...new Set(cited.citations.map(({ event }) => event.id))].join(', ');
    terminal.printError(`${id} is cited by ${events}. Only a passage that no event cites can be withdrawn.\n`);
    return 1;
  }
  if (!record) {
    terminal.printError(`No passage was published as "${id}".${didYouMean(id, Object.keys(lock))}\n`);
    return 1;
  }
  if (!(await isChanged(folder, lock, { [id]: { ...record, became: withdrawn } }, terminal))) return 1;
  terminal.print(
    `${id} is withdrawn: "${record.quote}"\nIts address leads to a line that says so on the page of "${record.source}".\n`,
  );
  return 0;
}

/**
 * Applies records to the lock; returns false, after saying why, when that is not possible or the lock says something else by
 * now.
 */
async function isChanged(folder: string, before: PassageLock, records: PassageLock, terminal: Terminal): Promise<boolean> {
  const changed = await changeLock(folder, { before, after: { ...before, ...records } }, terminal);
  return changed?.contradicted.length === 0;
}
