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

/** What is asked of hits and of those that repeat others. */
export interface Narrowing {
  readonly dataOf: (hit: Hit) => SearchPart;
  /** The passages that make a paragraph needless as a result of its own, where they are results. */
  readonly repeatedBy: (paragraph: Hit) => readonly Hit[];
}

/** The hits that are left: first by what they are about, without paragraphs that repeat a passage that is left, then by kind. */
export function narrow(hits: readonly Hit[], chosen: Chosen, { dataOf, repeatedBy }: Narrowing): Hit[] {
  const left = hits.filter((hit) => isAbout(dataOf(hit), hit, chosen));
  const ids = new Set(left.map(({ id }) => id));
  return left.filter((hit) => isOfKind(hit, chosen) && !repeatedBy(hit).some(({ id }) => ids.has(id)));
}

/** How many results each choice would leave if it were the only one of its kind. */
export function countFacets(
  hits: readonly Hit[],
  chosen: Chosen,
  main: SearchMain,
  { dataOf, repeatedBy }: Narrowing,
): FacetCounts {
  const ofKind = narrow(hits, { ...chosen, kind: [] }, { dataOf, repeatedBy });
  const kind = Object.fromEntries(resultKinds.map((each) => [each, ofKind.filter((hit) => hit.kind === each).length]));
  const counted = facets.map((facet) => {
    const left = hits.filter((hit) => isAbout(dataOf(hit), hit, { ...chosen, [facet]: [] }));
    const ids = new Set(left.map(({ id }) => id));
    const valuesOf = (hit: Hit) => dataOf(hit).facets[facet][hit.place] ?? [];
    const counts = main[facet].map(() => 0);
    for (const hit of left) {
      if (!isOfKind(hit, chosen)) continue;
      const repeated = new Set(repeatedBy(hit).flatMap((other) => (ids.has(other.id) ? valuesOf(other) : [])));
      for (const value of valuesOf(hit)) if (!repeated.has(value)) counts[value] = (counts[value] ?? 0) + 1;
    }
    return [facet, counts] as const;
  });
  return { ...(Object.fromEntries(counted) as Record<Facet, number[]>), kind: kind as Record<ResultKind, number> };
}

function isOfKind({ kind }: Hit, chosen: Chosen): boolean {
  return chosen.kind.length === 0 || chosen.kind.includes(kind);
}

function isAbout(data: SearchPart, hit: Hit, chosen: Chosen): boolean {
  const holds = facets.every((facet) => {
    const wanted = chosen[facet];
    return wanted.length === 0 || (data.facets[facet][hit.place] ?? []).some((each) => wanted.includes(each));
  });
  return holds && liesIn(data, hit, chosen.span);
}

function liesIn({ from, to }: SearchPart, { place }: Hit, span: Chosen['span']): boolean {
  if (!span) return true;
  const [first, last] = [from[place] ?? null, to[place] ?? null];
  return first !== null && last !== null && first < span.to && last > span.from;
}
