import type { Party, Source } from '../../archive/types.ts';
import * as words from '../../words/en/sides.ts';

/** The documents of each side, the sides in the order of their first documents. */
export function bySide(
  sources: readonly Source[],
): { readonly side: Party | undefined; readonly sources: readonly Source[] }[] {
  return [...Map.groupBy(sources, ({ party }) => party)].map(([side, of]) => ({ side, sources: of }));
}

/** From which sides some documents are written, in a sentence: "Both documents are written from the side of Azerbaijan." */
export function sidesOf(sources: readonly Source[]): string {
  const groups = bySide(sources);
  const [first] = groups;
  if (first && groups.length === 1) return words.allFromOneSide({ count: sources.length, side: first.side?.name });
  return words.documentsBySide({
    groups: groups.map(({ side, sources: of }) => ({ side: side?.name, documents: of.map(({ label }) => label) })),
  });
}
