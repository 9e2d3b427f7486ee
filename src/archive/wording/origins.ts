import { largestOf, smallestOf } from '../../text/extremes.ts';
import type { Range } from '../../text/fold.ts';
import { overlaps } from '../../text/ranges.ts';
import { compareById } from '../compare-by-id.ts';
import type {
  Citation,
  DisagreementSide,
  Independence,
  SharedExtent,
  SharedOrigin,
  SharedPair,
  SharedRun,
  SharedWording,
  Source,
} from '../types.ts';
import { compared, type ComparedText, type SentencePair, sharedRuns } from './shared-wording.ts';

/** The wording that sources share, in the order of their ids. */
export function sharedWordingsOf(sources: readonly Source[]): SharedWording[] {
  if (sources.length < 2) return [];
  const ordered = sources.toSorted(compareById);
  const texts = ordered.map(({ folded, sentences }) => compared(folded.clear, sentences));
  return sharedRuns(texts).map(({ texts: [first, second], runs }) => {
    const [a, b] = [ordered[first], ordered[second]] as [Source, Source];
    return draftWording([a, b], [texts[first], texts[second]] as [ComparedText, ComparedText], runs);
  });
}

/**
 * Groups of sources whose tellings go back to one origin: two tellings share an origin when both passages lie in one run
 * of shared wording, on a sentence of it or between its sentences. A source that shares none is in no group.
 */
export function sharedOriginsOf(citations: readonly Citation[]): SharedOrigin[] {
  const groups: { sources: Set<Source>; runs: Set<SharedRun> }[] = [];
  for (const run of new Set(runsBetween(citations, citations))) {
    const group = { sources: new Set<Source>(run.wording.sources), runs: new Set([run]) };
    for (const other of groups.filter(({ sources }) => !sources.isDisjointFrom(group.sources))) {
      group.sources = other.sources.union(group.sources);
      group.runs = other.runs.union(group.runs);
      groups.splice(groups.indexOf(other), 1);
    }
    groups.push(group);
  }
  return groups.map(({ sources, runs }) => ({
    sources: [...sources].sort(compareById),
    runs: [...runs],
  }));
}

/** How many witnesses an event's sources are, when those of one origin count once. */
export function countWitnesses(sources: readonly Source[], origins: readonly SharedOrigin[]): number {
  return sources.length - origins.reduce((sum, origin) => sum + origin.sources.length - 1, 0);
}

/** Whether the sides of a disagreement are independent, as far as shared wording shows. */
export function independenceOf(sides: readonly Pick<DisagreementSide, 'citations'>[]): Independence {
  const across = sides.flatMap((side, index) =>
    sides.slice(index + 1).map((other) => [side.citations, other.citations] as const),
  );
  const sourcesOf = sides.map(({ citations }) => new Set(citations.map(({ source }) => source)));
  const sources = [...new Set(sourcesOf.flatMap((some) => [...some]))];
  const onSeveralSides = sources.filter((source) => sourcesOf.filter((some) => some.has(source)).length > 1);
  if (sources.length === 1) return { kind: 'one-document', onSeveralSides, sharedWordings: [] };
  const here = new Set(across.flatMap(([a, b]) => runsBetween(a, b).map(({ wording }) => wording)));
  if (here.size > 0) return { kind: 'shared-origin', onSeveralSides, sharedWordings: [...here] };
  const elsewhere = new Set(
    across.flatMap(([a, b]) => a.flatMap(({ source }) => b.flatMap((other) => wordingOf(source, other.source) ?? []))),
  );
  return { kind: elsewhere.size > 0 ? 'shared-elsewhere' : 'none-found', onSeveralSides, sharedWordings: [...elsewhere] };
}

function runsBetween(some: readonly Citation[], others: readonly Citation[]): SharedRun[] {
  return some.flatMap((a) =>
    others.flatMap((b) => wordingOf(a.source, b.source)?.runs.filter((run) => liesIn(run, a) && liesIn(run, b)) ?? []),
  );
}

function wordingOf(a: Source, b: Source): SharedWording | undefined {
  return a === b ? undefined : a.sharedWordings.find(({ sources }) => sources.includes(b));
}

function liesIn({ wording, ranges }: SharedRun, { source, passage }: Citation): boolean {
  return overlaps(passage, ranges[wording.sources[0] === source ? 0 : 1]);
}

function draftWording(
  sources: readonly [Source, Source],
  texts: readonly [ComparedText, ComparedText],
  found: readonly (readonly SentencePair[])[],
): SharedWording {
  const runs: SharedRun[] = [];
  const wording: SharedWording = {
    ...{ sources, runs },
    extents: [extentOf(sources[0], texts[0], found, 0), extentOf(sources[1], texts[1], found, 1)],
  };
  const sentenceAt = ({ at }: SentencePair, side: 0 | 1) =>
    (texts[side].sentences[at[side]] as ComparedText['sentences'][number]).sentence;
  for (const run of found) {
    const pairs = run.map((pair): SharedPair => ({
      sentences: [sentenceAt(pair, 0), sentenceAt(pair, 1)],
      shared: pair.shared,
      of: pair.of,
    }));
    const ranges = [rangeOf(pairs, 0), rangeOf(pairs, 1)] as const;
    runs.push({ wording, number: runs.length + 1, ranges, pairs });
  }
  return wording;
}

function extentOf(
  source: Source,
  { sentences, words: ofWords }: ComparedText,
  runs: readonly (readonly SentencePair[])[],
  side: 0 | 1,
): SharedExtent {
  const sharing = new Set(runs.flatMap((pairs) => pairs.map(({ at }) => at[side])));
  const count = (some: ComparedText['sentences']) => some.reduce((sum, { words }) => sum + words, 0);
  return {
    sentences: sharing.size,
    ofSentences: source.sentences.length,
    words: count(sentences.filter((_, index) => sharing.has(index))),
    ofWords,
  };
}

function rangeOf(pairs: readonly SharedPair[], side: 0 | 1): Range {
  return {
    start: smallestOf(pairs.map(({ sentences }) => sentences[side].start)),
    end: largestOf(pairs.map(({ sentences }) => sentences[side].end)),
  };
}
