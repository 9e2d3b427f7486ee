import { withJoinedWords } from './asked/joined-words.ts';
import { variantsIn } from './asked/letter-variants.ts';
import { isOutside, shareWithin } from './asked/wide-dates.ts';
import { type Concept, conceptsOf, type EntityName, isGuessed, type Vocabulary } from './concepts.ts';
import type { Hit } from './hit.ts';
import { type Chosen, countFacets, type FacetCounts, narrow } from './narrow.ts';
import { type Notice, noticesOf } from './notices.ts';
import { rank, type Ranked, withPhrases } from './rank.ts';
import { readQuery } from './read-query.ts';
import { entityTerm, isBeginTerm, type ResultKind, type SearchMain, type SearchPart, type SearchTexts } from './search-data.ts';
import { isEnglish, stemOf } from './stem.ts';
import { termsOf } from './terms.ts';
import { WordIndex } from './word-index.ts';

/** What a reader asks for. */
export interface Asked {
  readonly words: string;
  readonly chosen: Chosen;
  readonly order: 'relevance' | 'date';
}

export interface Found {
  /** All results in their order. */
  readonly results: readonly Ranked[];
  readonly concepts: readonly Concept[];
  readonly counts: FacetCounts;
  /** Whether the results have all that was asked for. If not, they have the most of it. */
  readonly isComplete: boolean;
  readonly notices: readonly Notice[];
  /** Parts whose texts are not there, and which would tell the order, and phrases, better. */
  readonly lacking: readonly number[];
}

interface Part {
  readonly kind: ResultKind;
  readonly first: number;
  readonly index: WordIndex;
  readonly data: SearchPart;
}

/** Searches what has been loaded of an archive: pure, and the same results in the same order for the same parts. */
export class SearchEngine {
  readonly main: SearchMain;
  readonly #parts: (Part | undefined)[] = [];
  readonly #texts: (SearchTexts | undefined)[] = [];
  readonly #vocabulary: Vocabulary;

  constructor(main: SearchMain) {
    this.main = main;
    this.#vocabulary = {
      languages: main.languages,
      words: main.words.split(' '),
      count: (term) => this.#parts.reduce((sum, part) => sum + (part?.index.count(term) ?? 0), 0),
      names: namesOf(main),
      variants: variantsIn(main.variants ?? ''),
    };
  }

  addPart(number: number, data: SearchPart): void {
    const heads = this.main.parts;
    const first = heads.slice(0, number).reduce((sum, { count }) => sum + count, 0);
    const kind = heads[number]?.kind ?? 'paragraph';
    this.#parts[number] = { kind, first, data, index: new WordIndex(data.words) };
  }

  addTexts(number: number, texts: SearchTexts): void {
    this.#texts[number] = texts;
  }

  textsOf(number: number): SearchTexts | undefined {
    return this.#texts[number];
  }

  /** What is asked for. `languages`: those in which the reader may name months, beside those of the archive. */
  find({ words, chosen, order }: Asked, languages: readonly string[] = []): Found {
    const typed = readQuery(words, [...this.main.languages, ...languages]);
    const language = this.main.languages.find(isEnglish) ?? '';
    const query = withJoinedWords(typed, (form) => this.#vocabulary.count(stemOf(form, language)) > 0);
    const concepts = conceptsOf(query, this.#vocabulary);
    const { kept, isComplete } = mostComplete(this.#hits(concepts));
    const known = {
      texts: (part: number) => this.#texts[part],
      fromOf: (hit: Hit) => this.#dataOf(hit).from[hit.place] ?? null,
      importanceOf: (hit: Hit) => this.#dataOf(hit).importance?.[hit.place],
      languages: this.main.languages,
    };
    const { hits, lacking, unwritten } = withPhrases(kept, query, known);
    const repeats = repeatsAmong(hits, (hit) => this.#dataOf(hit).within?.[hit.place]);
    const narrowing = {
      dataOf: (hit: Hit) => this.#dataOf(hit),
      repeatedBy: ({ id }: Hit) => repeats.get(id) ?? [],
    };
    const { ranked, lacking: lackingToo } = rank(narrow(hits, chosen, narrowing), query, concepts, order, known);
    return {
      results: ranked,
      concepts,
      counts: countFacets(hits, chosen, this.main, narrowing),
      isComplete: isComplete && ranked.length > 0,
      notices: [
        ...unwritten.map((sign) => ({ kind: 'unwritten' as const, ...sign })),
        ...noticesOf(query, concepts, ranked, isComplete),
      ],
      lacking: [...new Set([...lacking, ...lackingToo])],
    };
  }

  /** The days between which records lie, as far as they are known. */
  extentOf(hits: readonly Hit[]): { readonly from: number; readonly to: number } | undefined {
    const ends = hits.flatMap((hit) => {
      const { from, to } = this.#dataOf(hit);
      const [first, last] = [from[hit.place] ?? null, to[hit.place] ?? null];
      return first === null || last === null ? [] : [{ first, last }];
    });
    if (ends.length === 0) return undefined;
    return { from: Math.min(...ends.map(({ first }) => first)), to: Math.max(...ends.map(({ last }) => last)) };
  }

  #dataOf({ part }: Hit): SearchPart {
    return (this.#parts[part] as Part).data;
  }

  /**
   * For each date that is asked for, how much of a record's own lies within it. Words of documents have the dates of their
   * events, so only all of it counts.
   */
  #dated(sought: readonly (Concept | undefined)[]) {
    const records = new Map<number, { readonly id: number; readonly part: Part; readonly number: number }>();
    const shares = sought.map((concept) => {
      const span = concept?.span;
      if (!span) return undefined;
      const found = new Map<number, number>();
      for (const [number, part] of this.#parts.entries())
        for (const [place, from] of part?.data.from.entries() ?? []) {
          const share = shareWithin(from, part?.data.to[place], span);
          if (!part || share === 0 || (share < 1 && part.kind !== 'event')) continue;
          const id = part.first + place;
          found.set(id, share);
          records.set(id, { id, part, number });
        }
      const most = [...found].filter(([, share]) => share >= minShareOfDate);
      return most.length < minComplete ? found : new Map(most);
    });
    return { shares, records: [...records.values()].filter(({ id }) => shares.some((found) => found?.has(id))) };
  }

  #hits(concepts: readonly Concept[]): Hit[] {
    const weights = new Map<string, number>();
    const sought = concepts.some(({ isNeeded, phrase }) => isNeeded || phrase !== undefined)
      ? concepts.map((concept) => (concept.isNeeded ? concept : undefined))
      : concepts;
    for (const concept of sought)
      for (const [term, { weight }] of concept?.terms ?? []) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    const guessed = sought.map((concept) => concept !== undefined && isGuessed(concept));
    const isSure = sought.some((concept, at) => !guessed[at] && (concept?.terms.size ?? 0) > 0);
    const sureTerms = new Set(sought.flatMap((concept, at) => (guessed[at] ? [] : [...(concept?.terms.keys() ?? [])])));
    // What has only a word that is like another is no answer where words are found as they were typed.
    const found = this.#parts
      .flatMap((part, number) => (part?.index.find(weights) ?? []).map((each) => ({ ...each, part: part as Part, number })))
      .filter(({ terms }) => !isSure || terms.some((term) => sureTerms.has(term)));
    const dated = this.#dated(sought);
    const isThere = new Set(found.map(({ id }) => id));
    // Of words of documents the date of their events says too little where nothing else of them answers.
    for (const { id, part, number } of dated.records)
      if (!isThere.has(id) && part.kind === 'event') found.push({ id, part, number, score: 0, terms: [] });
    const bestOf = (concept: Concept | undefined, { id, part, terms }: (typeof found)[number]) => {
      let best: string | undefined;
      const { from, to } = part.data;
      for (const term of terms) {
        const { weight = 0, within } = concept?.terms.get(term) ?? {};
        if (within && isOutside(from[id - part.first], to[id - part.first], within)) continue;
        if (weight > 0 && weight > (best === undefined ? 0 : (concept?.terms.get(best)?.weight ?? 0))) best = term;
      }
      return best;
    };
    const begins = found.map(
      ({ id, terms }) => terms.some(isBeginTerm) || dated.shares.some((shares) => shares?.get(id) === 1),
    );
    const had = found.map((each) => sought.map((concept) => bestOf(concept, each)));
    const total = this.main.parts.reduce((sum, { count }) => sum + count, 0);
    const counts = sought.map((_, at) => had.filter((terms) => terms[at] !== undefined).length);
    /** Rare words tell more; what nothing has is as telling as what one record has. */
    const tells = counts.map((count) => Math.log(1 + (total - count + 0.5) / (Math.max(1, count) + 0.5)));
    const isRequired = required(sought, counts, total);
    const sum = tells.reduce((all, each, at) => all + (sought[at] ? each : 0), 0);
    return found.map(({ id, score: ofTerms, part, number }, index) => {
      const written = had[index] as (string | undefined)[];
      const weightsOfDates = written.map((_, at) => weightOfDate(dated.shares[at]?.get(id)));
      const terms = written.map((term, at) => term ?? ((weightsOfDates[at] ?? 0) > 0 ? spanTerm : undefined));
      const weightOf = (term: string, at: number) =>
        Math.max(sought[at]?.terms.get(term)?.weight ?? 0, weightsOfDates[at] ?? 0);
      const share = terms.reduce(
        (all, term, at) => all + (term === undefined ? 0 : (tells[at] as number) * weightOf(term, at)),
        0,
      );
      const score =
        ofTerms + terms.reduce((all, term, at) => all + (term === spanTerm ? scoreOfDate * (weightsOfDates[at] ?? 0) : 0), 0);
      const coverage = sum === 0 ? 0 : share / sum;
      return {
        ...{ id, kind: part.kind, part: number, place: id - part.first, terms, coverage },
        score: score * coverage ** 2,
        begins: begins[index] === true,
        isComplete: isRequired.every((is, at) => !is || terms[at] !== undefined),
      };
    });
  }
}

/** In the place of a term: the date of a record may fall into one that is asked for. */
const spanTerm = '#';
/** Of the days between which an event lies, at least so many are within a date that it answers, where enough do. */
const minShareOfDate = 0.1;
/** As much as the rarest term of a date tells. */
const scoreOfDate = 20;

function weightOfDate(share: number | undefined): number {
  return share === undefined ? 0 : 0.3 + 0.65 * share;
}

/** Words that more than this share of the records have are not needed beside others. */
const maxShareOfNeeded = 0.15;

function required(sought: readonly (Concept | undefined)[], counts: readonly number[], total: number): boolean[] {
  const isRare = (at: number) => (counts[at] ?? 0) <= total * maxShareOfNeeded;
  const areSomeRare = sought.some((concept, at) => concept !== undefined && isRare(at));
  return sought.map((concept, at) => concept !== undefined && (concept.phrase !== undefined || !areSomeRare || isRare(at)));
}

/** Fewer complete results than this are followed by others that have most of what was asked for. */
const minComplete = 3;
/** The least share of what was asked for that such a result has, and, where nothing has all of it, of what the best has. */
const [minShare, minShareOfBest] = [0.5, 0.8];

function mostComplete(hits: readonly Hit[]): { readonly kept: readonly Hit[]; readonly isComplete: boolean } {
  const complete = hits.filter((hit) => hit.isComplete);
  if (complete.length >= minComplete) return { kept: complete, isComplete: true };
  const best = Math.max(0, ...hits.map(({ coverage }) => coverage));
  const least = complete.length > 0 ? minShare : best * minShareOfBest;
  return { kept: hits.filter((hit) => hit.isComplete || hit.coverage >= least), isComplete: complete.length > 0 };
}

/**
 * For each paragraph the passages in it that have all it has of what was asked for. Where one is a result, the paragraph is
 * none.
 */
function repeatsAmong(hits: readonly Hit[], withinOf: (hit: Hit) => number | undefined): Map<number, Hit[]> {
  const inside = new Map<number, Hit[]>();
  for (const hit of hits) {
    const within = hit.kind === 'passage' ? withinOf(hit) : undefined;
    if (within !== undefined) inside.set(within, [...(inside.get(within) ?? []), hit]);
  }
  const hasAll = (one: Hit, other: Hit) => one.terms.every((term, at) => term === undefined || other.terms[at] !== undefined);
  const repeats = new Map<number, Hit[]>();
  for (const hit of hits) {
    const by = hit.kind === 'paragraph' ? (inside.get(hit.id) ?? []).filter((other) => hasAll(hit, other)) : [];
    if (by.length > 0) repeats.set(hit.id, by);
  }
  return repeats;
}

function namesOf({ place, party }: SearchMain): Map<string, EntityName[]> {
  const all = (
    [
      ['place', place],
      ['party', party],
    ] as const
  ).flatMap(([facet, entities]) =>
    entities.flatMap(({ title, names = [] }, index) => {
      const allForms = [title, ...names]
        .map((name) => termsOf(name).map(({ form }) => form))
        .filter(({ length }) => length > 0);
      return allForms.map((forms): EntityName => ({ facet, index, term: entityTerm(facet, index), forms, allForms }));
    }),
  );
  return Map.groupBy(all, ({ forms }) => forms[0] as string);
}
