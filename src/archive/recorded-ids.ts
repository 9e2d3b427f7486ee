import { findAll } from '../anchor/find-quote.ts';
import { withdrawn } from '../schema/passage-lock.ts';
import { positionsOf } from '../text/positions.ts';
import type { Draft } from './draft.ts';
import type { PassageLock } from './passage-lock.ts';
import type { Passage, Source, WithdrawnPassage } from './types.ts';

/** Where an id leads that was once published. */
export type Way =
  | { readonly kind: 'passage'; readonly passage: Passage }
  /** To words that an author has withdrawn: those of this id. */
  | { readonly kind: 'withdrawn'; readonly id: string }
  /** To this id, of which nobody has said what it became. */
  | { readonly kind: 'lost'; readonly id: string }
  /** To an id that was never published; `from` is where that is said. */
  | { readonly kind: 'unknown'; readonly id: string; readonly from: string }
  /** Back to itself, by way of these. */
  | { readonly kind: 'circle'; readonly ids: readonly string[] };

/** Follows an id through what it became to where it leads today. */
export function wayOf(id: string, lock: PassageLock, today: ReadonlyMap<string, Passage>): Way {
  const seen: string[] = [];
  for (let at = id, from = id; ;) {
    const passage = today.get(at);
    if (passage) return { kind: 'passage', passage };
    if (seen.includes(at)) return { kind: 'circle', ids: seen.slice(seen.indexOf(at)) };
    const record = lock[at];
    if (!record) return { kind: 'unknown', id: at, from };
    if (record.became === undefined) return { kind: 'lost', id: at };
    if (record.became === withdrawn) return { kind: 'withdrawn', id: at };
    seen.push(at);
    [from, at] = [at, record.became];
  }
}

/** The passages of today by their ids. */
export function passagesById(sources: Iterable<Pick<Source, 'passages'>>): Map<string, Passage> {
  return new Map([...sources].flatMap(({ passages }) => passages.map((passage) => [passage.id, passage])));
}

/**
 * Gives every passage the old ids that lead to it, and every source its withdrawn ones. An id leads only within its own
 * document, because its address is an address of that document's page.
 */
export function linkRecordedIds(lock: PassageLock, sources: ReadonlyMap<string, Draft<Source>>): void {
  const today = passagesById(sources.values());
  const withdrawals = new Map<string, Draft<WithdrawnPassage>>();
  for (const id of Object.keys(lock).sort()) {
    const source = sources.get(lock[id]?.source ?? '');
    const way = wayOf(id, lock, today);
    if (!source || today.has(id)) continue;
    if (way.kind === 'passage' && way.passage.source === source) (way.passage as Draft<Passage>).aliases.push(id);
    if (way.kind === 'withdrawn' && lock[way.id]?.source === source.id) {
      const withdrawal = withdrawals.get(way.id) ?? withdrawnPassage(way.id, lock, source);
      withdrawals.set(way.id, withdrawal);
      if (way.id !== id) withdrawal.aliases.push(id);
    }
  }
}

function withdrawnPassage(id: string, lock: PassageLock, source: Draft<Source>): Draft<WithdrawnPassage> {
  const quote = lock[id]?.quote ?? '';
  const [range] = findAll(source.folded, { quote });
  const line = range && positionsOf(source.text)(range.start).line;
  const withdrawal: Draft<WithdrawnPassage> = { id, aliases: [], quote, range, line };
  source.withdrawn.push(withdrawal);
  return withdrawal;
}
