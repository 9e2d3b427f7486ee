import { findAll } from '../anchor/find-quote.ts';
import { withdrawn, type PassageLock } from '../schema/passage-lock.ts';
import { positionsOf } from '../text/positions.ts';
import type { Draft } from './draft.ts';
import type { GoneSource, Passage, Source, WithdrawnPassage } from './types.ts';

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
 * document, because its address is an address of that document's page. Returns what was withdrawn with its document.
 */
export function linkRecordedIds(lock: PassageLock, sources: ReadonlyMap<string, Draft<Source>>): Draft<GoneSource>[] {
  const gone = new Map<string, Draft<GoneSource>>();
  const today = passagesById(sources.values());
  const withdrawals = new Map<string, Draft<WithdrawnPassage>>();
  for (const id of Object.keys(lock).sort()) {
    const { source: sourceId = '' } = lock[id] ?? {};
    const source = sources.get(sourceId);
    const way = wayOf(id, lock, today);
    if (today.has(id)) continue;
    if (way.kind === 'passage' && source && way.passage.source === source) (way.passage as Draft<Passage>).aliases.push(id);
    if (way.kind === 'withdrawn' && lock[way.id]?.source === sourceId) {
      const holder = source ?? gone.get(sourceId) ?? { id: sourceId, withdrawn: [] };
      if (!source) gone.set(sourceId, holder as Draft<GoneSource>);
      const withdrawal = withdrawals.get(way.id) ?? withdrawnPassage(way.id, lock, source);
      if (!withdrawals.has(way.id)) holder.withdrawn.push(withdrawal);
      withdrawals.set(way.id, withdrawal);
      if (way.id !== id) withdrawal.aliases.push(id);
    }
  }
  return [...gone.values()];
}

function withdrawnPassage(id: string, lock: PassageLock, source: Draft<Source> | undefined): Draft<WithdrawnPassage> {
  const quote = lock[id]?.quote ?? '';
  const [range] = source ? findAll(source.folded, { quote }) : [];
  const line = source && range && positionsOf(source.text)(range.start).line;
  return { id, aliases: [], quote, range, line };
}
