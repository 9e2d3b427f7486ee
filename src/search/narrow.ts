import type { Hit } from './hit.ts';
import { type Facet, facets, type ResultKind, resultKinds, type SearchMain, type SearchPart } from './search-data.ts';

/** What results are narrowed to: several of one kind widen the choice, several kinds narrow it. */
export interface Chosen extends Readonly<Record<Facet, readonly number[]>> {
  readonly kind: readonly ResultKind[];
  /** Days counted from 1970; the end is the day after the last. */
  readonly span: { readonly from: number; readonly to: number } | undefined;
}

/** How many results each choice would leave, all other kinds of choices being as they are. */
export interface FacetCounts extends Readonly<Record<Facet, readonly number[]>> {
  readonly kind: Readonly<Record<ResultKind, number>>;
}

export const noneChosen: Chosen = { kind: [], topic: [], source: [], place: [], party: [], span: undefined };

export function holdsAll(data: SearchPart, hit: Hit, chosen: Chosen): boolean {
  return (
    (chosen.kind.length === 0 || chosen.kind.includes(hit.kind)) &&
    facets.every((facet) => {
      const wanted = chosen[facet];
      return wanted.length === 0 || (data.facets[facet][hit.place] ?? []).some((each) => wanted.includes(each));
    }) &&
    liesIn(data, hit, chosen.span)
  );
}

function liesIn({ from, to }: SearchPart, { place }: Hit, span: Chosen['span']): boolean {
  if (!span) return true;
  const [first, last] = [from[place] ?? null, to[place] ?? null];
  return first !== null && last !== null && first < span.to && last > span.from;
}

export function countFacets(
  hits: readonly Hit[],
  dataOf: (hit: Hit) => SearchPart,
  chosen: Chosen,
  main: SearchMain,
): FacetCounts {
  const left = (but: Facet | 'kind') => hits.filter((hit) => holdsAll(dataOf(hit), hit, { ...chosen, [but]: [] }));
  const ofKind = left('kind');
  const kind = Object.fromEntries(resultKinds.map((each) => [each, ofKind.filter((hit) => hit.kind === each).length]));
  const counted = facets.map((facet) => {
    const counts = main[facet].map(() => 0);
    for (const hit of left(facet))
      for (const each of dataOf(hit).facets[facet][hit.place] ?? []) counts[each] = (counts[each] ?? 0) + 1;
    return [facet, counts] as const;
  });
  return { ...(Object.fromEntries(counted) as Record<Facet, number[]>), kind: kind as Record<ResultKind, number> };
}
