import { type PassageLock, type RecordedPassage, recordOf } from '../schema/passage-lock.ts';

/** Two locks joined, and the ids on which they contradict each other. */
export interface JoinedLocks {
  readonly lock: PassageLock;
  readonly contradicted: readonly string[];
}

/**
 * Joins two locks that were both made from `base`. Every id of either is kept, because ids are permanent; where the two
 * contradict each other, what `theirs` says is kept.
 */
export function joinLocks(ours: PassageLock, theirs: PassageLock, base: PassageLock): JoinedLocks {
  const lock: Record<string, RecordedPassage> = { ...ours, ...theirs };
  const contradicted: string[] = [];
  for (const [id, our] of Object.entries(ours)) {
    const their = recordOf(theirs, id);
    const { record } = their ? joinRecords(our, their, recordOf(base, id)) : { record: our };
    if (record) lock[id] = record;
    else contradicted.push(id);
  }
  return { lock, contradicted };
}

/** The joined record, or the field in which the two contradict each other. */
export type JoinedRecord =
  { readonly record: RecordedPassage; readonly differs?: never } | { readonly record?: never; readonly differs: Field };

type Field = 'source' | 'quote' | 'became';

/**
 * Joins what two records say of one id, both made from `base` if there was a record before: the events of both, and what the id
 * became according to the one that changed it. If both changed it differently, neither is preferred.
 */
export function joinRecords(one: RecordedPassage, other: RecordedPassage, base?: RecordedPassage): JoinedRecord {
  const differs = (['source', 'quote'] as const).find((field) => one[field] !== other[field]);
  if (differs) return { differs };
  const said = [one.became, other.became].filter((became) => became !== base?.became);
  if (said.length === 2 && one.became !== other.became) return { differs: 'became' };
  const became = said.length === 0 ? base?.became : said[0];
  const { source, quote } = one;
  const events = [...new Set([...one.events, ...other.events])].sort();
  return { record: { ...(became !== undefined && { became }), source, events, quote } };
}
