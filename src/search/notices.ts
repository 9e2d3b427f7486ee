import type { Concept, EntityName } from './concepts.ts';
import type { Ranked } from './rank.ts';
import type { Query } from './read-query.ts';
import type { DateParts } from './search-data.ts';

/** What a reader is told about how words were understood. */
export type Notice =
  /** No number stands with this sign, nor this code: what is shown has its words. */
  | { readonly kind: 'unwritten'; readonly typed: string }
  /** These figures are no day. */
  | { readonly kind: 'noDay'; readonly typed: string }
  /** These figures may be another date, which this search asks for. */
  | { readonly kind: 'otherDate'; readonly typed: string; readonly read: DateParts; readonly other: DateParts }
  /** Nothing has this word as it was typed: what is shown has one like it, or one that begins so. */
  | { readonly kind: 'near'; readonly typed: string; readonly concept: number }
  /** Nothing that is shown has this word, nor one like it. */
  | { readonly kind: 'missing'; readonly typed: string }
  /** This is a spelling of a name. */
  | { readonly kind: 'name'; readonly typed: string; readonly entity: EntityName };

export function noticesOf(
  { words, noDays }: Query,
  concepts: readonly Concept[],
  results: readonly Ranked[],
  isComplete: boolean,
): Notice[] {
  const notices: Notice[] = noDays.map((typed) => ({ kind: 'noDay', typed }));
  for (const { typed, ways } of words) if (ways) notices.push({ kind: 'otherDate', typed, read: ways[0], other: ways[1] });
  for (const [at, { terms, word, isNeeded }] of concepts.entries()) {
    if (!isNeeded) continue;
    const ways = [...terms.values()];
    const used = results.slice(0, 20).some(({ hit }) => hit.terms[at] !== undefined);
    if (ways.length > 0 && used && ways.every(({ why }) => why === 'near' || why === 'beginning'))
      notices.push({ kind: 'near', typed: word.typed, concept: at });
    const isTold = notices.some((notice) => notice.kind === 'missing' && notice.typed === word.typed);
    if (!isComplete && !used && !isTold) notices.push({ kind: 'missing', typed: word.typed });
    const told = new Set(notices.flatMap((notice) => (notice.kind === 'name' ? notice.entity.term : [])));
    for (const { why, entity } of ways) {
      if (why !== 'name' || !entity || told.has(entity.term)) continue;
      const typed = words
        .slice(at, at + entity.forms.length)
        .map((each) => each.typed)
        .join(' ');
      notices.push({ kind: 'name', typed, entity });
    }
  }
  return notices;
}
