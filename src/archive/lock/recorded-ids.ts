import { findAll } from '../../anchor/find-quote.ts';
import { type PassageLock, withdrawn } from '../../schema/passage-lock.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import type { Draft } from '../draft.ts';
import type { Passage, RemovedSource, Source, WithdrawnPassage } from '../types.ts';

/** Where an id leads that was once published. */
export type Way =
  | { readonly kind: 'passage'; readonly passage: Passage }
  /** To words that an author has withdrawn: those of this id. */
  | { readonly kind: 'withdrawn'; readonly id: string }
  /** To this id, of which nobody has said what it became. */
  | { readonly kind: 'lost'; readonly id: string }
  /** To an id that was never published; `from` is where that is said. */
  | { readonly kind: 'unknown'; readonly id: string; readonly from: string }
  /** Into a circle of these ids, beginning with the one that is first in the alphabet. */
  | { readonly kind: 'circle'; readonly ids: readonly string[] };

/** Follows ids through what they became to where they lead today. No id is followed twice. */
export function waysIn(lock: PassageLock, today: ReadonlyMap<string, Passage>): (id: string) => Way {
  const known = new Map<string, Way>();
  const endAt = (id: string, from: string): Way | undefined => {
    const passage = today.get(id);
    if (passage) return { kind: 'passage', passage };
    const record = lock[id];
    if (!record) return { kind: 'unknown', id, from };
    if (record.became === undefined) return { kind: 'lost', id };
    return record.became === withdrawn ? { kind: 'withdrawn', id } : known.get(id);
  };
  return (id) => {
    const steps = new Set<string>();
    let [at, from] = [id, id];
    let way = endAt(at, from);
    while (!way) {
      steps.add(at);
      [from, at] = [at, lock[at]?.became ?? ''];
      way = steps.has(at) ? { kind: 'circle', ids: circleFrom(at, [...steps]) } : endAt(at, from);
    }
    for (const step of steps) known.set(step, way);
    return way;
  };
}

/** The ids of a circle in their order, beginning with the one that is first in the alphabet. */
function circleFrom(id: string, steps: readonly string[]): readonly string[] {
  const ids = steps.slice(steps.indexOf(id));
  const first = ids.indexOf(ids.reduce((least, each) => (each < least ? each : least)));
  return [...ids.slice(first), ...ids.slice(0, first)];
}

/** The passages of today by their ids. */
export function passagesById(sources: Iterable<Pick<Source, 'passages'>>): Map<string, Passage> {
  return new Map([...sources].flatMap(({ passages }) => passages.map((passage) => [passage.id, passage])));
}

/**
 * Gives every passage the old ids that lead to it, and every source its withdrawn ones. An id leads only within its own
 * document, because its address is an address of that document's page. Returns what was withdrawn with its document.
 */
export function linkRecordedIds(lock: PassageLock, sources: ReadonlyMap<string, Draft<Source>>): Draft<RemovedSource>[] {
  const gone = new Map<string, Draft<RemovedSource>>();
  const today = passagesById(sources.values());
  const wayOf = waysIn(lock, today);
  const withdrawals = new Map<string, Draft<WithdrawnPassage>>();
  for (const id of Object.keys(lock).sort()) {
    const { source: sourceId = '' } = lock[id] ?? {};
    const source = sources.get(sourceId);
    const way = wayOf(id);
    if (today.has(id)) continue;
    if (way.kind === 'passage' && source && way.passage.source === source) (way.passage as Draft<Passage>).aliases.push(id);
    if (way.kind === 'withdrawn' && lock[way.id]?.source === sourceId) {
      const holder = source ?? gone.get(sourceId) ?? { id: sourceId, withdrawn: [] };
      if (!source) gone.set(sourceId, holder as Draft<RemovedSource>);
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
  const line = source && range && documentPositionsOf(source.text)(range.start).line;
  return { id, aliases: [], quote, range, line };
}
