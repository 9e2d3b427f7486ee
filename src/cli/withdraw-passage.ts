import { lockText } from '../archive/passage-lock.ts';
import { passagesById } from '../archive/recorded-ids.ts';
import { withdrawn } from '../schema/passage-lock.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { openLock, writeLock } from './open-lock.ts';
import type { Terminal } from './terminal.ts';

/** Records that no event is to cite a published passage any more: its address then leads to a statement of that. */
export async function withdrawPassage(folder: string, id: string, terminal: Terminal): Promise<number> {
  const opened = openLock(folder, terminal);
  if (!opened) return 1;
  const { archive, lock } = opened;
  const record = lock[id];
  const cited = passagesById(archive.sources).get(id);
  if (cited) {
    const events = [...new Set(cited.citations.map(({ event }) => event.id))].join(', ');
    terminal.printError(`${id} is cited by ${events}. Only a passage that no event cites can be withdrawn.\n`);
    return 1;
  }
  if (!record) {
    const nearest = nearestWord(id, Object.keys(lock));
    terminal.printError(`No passage was published as "${id}".${nearest ? ` Did you mean ${nearest}?` : ''}\n`);
    return 1;
  }
  if (!(await writeLock(folder, lockText({ ...lock, [id]: { ...record, became: withdrawn } }), terminal))) return 1;
  terminal.print(
    `${id} is withdrawn: "${record.quote}"\nIts address leads to a line that says so on the page of "${record.source}".\n`,
  );
  return 0;
}
