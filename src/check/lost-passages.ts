import { passagesById, waysIn } from '../archive/lock/recorded-ids.ts';
import type { Archive, Source } from '../archive/types.ts';
import type { Content } from '../read/content.ts';
import type { RecordedPassage } from '../schema/passage-lock.ts';
import { unsettledSources } from './unsettled-sources.ts';

/** A published id that leads nowhere, with what was recorded of it. Its source may be gone too. */
export interface LostPassage {
  readonly id: string;
  readonly record: RecordedPassage;
  readonly source: Source | undefined;
}

/**
 * The published ids that no passage of today has and that nobody has given a successor, in their order. Passages that an event
 * with problems of its own may cite are not missed before those problems are mended.
 */
export function lostPassages(content: Content, archive: Archive): LostPassage[] {
  const today = passagesById(archive.sources);
  const sources = new Map(archive.sources.map((source) => [source.id, source]));
  const unsettled = unsettledSources(content, archive);
  const isSettled = (source: string) =>
    !unsettled.has(source) && (sources.has(source) || !content.files.has(`sources/${source}.yaml`));
  const lock = content.lock?.value ?? {};
  const wayOf = waysIn(lock, today);
  return Object.entries(lock).flatMap(([id, record]) => {
    const way = wayOf(id);
    const isLost = way.kind === 'lost' && way.id === id && isSettled(record.source);
    return isLost ? { id, record, source: sources.get(record.source) } : [];
  });
}
