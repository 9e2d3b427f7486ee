import { withPassages } from '../../archive/lock/passage-lock.ts';
import { successorOf } from '../../archive/lock/successor.ts';
import type { Archive, Passage } from '../../archive/types.ts';
import { type LostPassage, lostPassages } from '../../check/lost-passages.ts';
import type { PassageLock } from '../../schema/passage-lock.ts';
import { foldWords } from '../../text/fold.ts';
import { bothWordings } from '../../text/word-difference.ts';
import type { Terminal } from '../framework/terminal.ts';
import { changeLock, openLock } from './open-lock.ts';

/**
 * Pairs every published id that leads nowhere with the most similar passage of today, shows both wordings, and records the
 * pairs that are accepted: one by one by the user, or all of them. Returns 0 when no such id is left.
 */
export async function acceptPassages(folder: string, acceptsAll: boolean, terminal: Terminal): Promise<number> {
  const opened = openLock(folder, terminal);
  if (!opened) return 1;
  const { content, archive, lock } = opened;
  const lost = lostPassages(content, archive);
  if (lost.length === 0) {
    terminal.print('Every published id leads somewhere.\n');
    return 0;
  }
  const accepted: [LostPassage, Passage][] = [];
  for (const passage of lost) {
    const successor = passage.source && successorOf(passage.record, passage.source);
    terminal.print(`\n${wasWords(passage, successor?.passage)}\n`);
    if (successor && (acceptsAll || (await isAccepted(terminal)))) accepted.push([passage, successor.passage]);
  }
  const change = { before: lock, after: withSuccessors(lock, accepted, archive) };
  const contradicted = accepted.length > 0 ? (await changeLock(folder, change, terminal))?.contradicted : [];
  if (!contradicted) return 1;
  const recorded = accepted.filter(([{ id }]) => !contradicted.includes(id)).length;
  const left = lost.length - recorded;
  terminal.print(`\n${recorded} recorded, ${left} left.\n`);
  if (left > 0 && !acceptsAll && !terminal.ask)
    terminal.print('Nothing is recorded unasked: add --yes to accept what is shown.\n');
  return left === 0 ? 0 : 1;
}

function wasWords({ id, record, source }: LostPassage, now: Passage | undefined): string {
  const head = `${id} in "${record.source}", cited by ${record.events.join(', ') || 'no event'}`;
  if (!now) {
    const why = source
      ? `No passage of today is like it. Cite the words again, or: npm run cite -- --withdraw ${id}`
      : `The document is gone. Put it back, or: npm run cite -- --withdraw ${record.source}`;
    return `${head}\n  was  ${record.quote}\n  ${why}`;
  }
  const { from, to } = bothWordings(foldWords(record.quote), foldWords(now.quote));
  const events = [...new Set(now.citations.map(({ event }) => event.id))].join(', ');
  return `${head}\n  was  ${from}\n  now  ${to}\n       ${now.id}, cited by ${events}`;
}

async function isAccepted({ ask }: Terminal): Promise<boolean> {
  return ask !== undefined && /^y(?:es)?$/iu.test(await ask('  Shall the old address lead there? (y/n) '));
}

/** The successors are recorded too: if they change before they are published, they are not forgotten. */
function withSuccessors(lock: PassageLock, accepted: readonly [LostPassage, Passage][], { sources }: Archive): PassageLock {
  const today = withPassages(lock, sources);
  const next = { ...lock };
  for (const [{ id, record }, { id: became }] of accepted) {
    next[id] = { ...record, became };
    next[became] = today[became] ?? next[became] ?? record;
  }
  return next;
}
