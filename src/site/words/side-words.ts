import type { Party, Source } from '../../archive/types.ts';
import * as words from '../../words/en/sides.ts';

/** Documents by side, the sides in the order of their first documents. */
export function bySide(
  sources: readonly Source[],
): { readonly side: Party | undefined; readonly sources: readonly Source[] }[] {
  return [...Map.groupBy(sources, ({ party }) => party)].map(([side, of]) => ({ side, sources: of }));
}

/**
 * Whether any of these documents has a stated side. In an archive without sides nobody was asked, so to say "no stated side" of
 * its documents would say more than is known.
 */
export function areSidesStated(sources: readonly Pick<Source, 'sidesAreStated'>[]): boolean {
  return sources.some(({ sidesAreStated }) => sidesAreStated);
}

/**
 * A sentence on the sides from which documents are written, if the archive states sides: "Both documents are written from the
 * side of Azerbaijan."
 */
export function sidesOf(sources: readonly Source[]): string | undefined {
  if (!areSidesStated(sources)) return undefined;
  const groups = bySide(sources);
  const [first] = groups;
  if (first && groups.length === 1) return words.allFromOneSide({ count: sources.length, side: first.side?.name });
  return words.documentsBySide({
    groups: groups.map(({ side, sources: of }) => ({ side: side?.name, documents: of.map(({ label }) => label) })),
  });
}
