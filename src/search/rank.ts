import type { WrittenSign } from './asked/written-signs.ts';
import type { Concept } from './concepts.ts';
import { findPhrase, findWords, type FoundWord, longestRow } from './found-words.ts';
import type { Hit } from './hit.ts';
import type { Query } from './read-query.ts';
import { resultKinds, type SearchTexts } from './search-data.ts';
import { isEnglish } from './stem.ts';
import { termsOf } from './terms.ts';

/** A result in its place. */
export interface Ranked {
  readonly hit: Hit;
  readonly score: number;
}

interface Known {
  readonly texts: (part: number) => SearchTexts | undefined;
  readonly fromOf: (hit: Hit) => number | null;
  /** Of an event, from 1 to 5. */
  readonly importanceOf: (hit: Hit) => number | undefined;
  readonly languages: readonly string[];
}

/** So many of the best are looked at word by word; of those that may have a phrase, more. */
const [maxRead, maxReadForPhrases] = [120, 600];
/** So many of the first results are in the order in which they are when all the best are read; so many are read at once. */
const [minSure, readAtOnce] = [20, 10];
const kinds = { event: 1.35, passage: 1, paragraph: 0.9 } as const;

/**
 * The best events of a date: what begins on it, and what matters more. Of other events, what matters decides between near
 * equals.
 */
const beginsFactor = 3;
const importanceFactors = { ofDates: [0.4, 0.6, 1, 1.7, 2.8], ofWords: [0.9, 0.95, 1, 1.05, 1.1] } as const;

/**
 * Of hits for phrases, numbers with their signs and codes, those that have all of them as they are written. Signs and codes that
 * no hit has are told, and leave all.
 */
export function withPhrases(
  hits: readonly Hit[],
  { phrases: places, words, signs }: Query,
  known: Known,
): { readonly hits: readonly Hit[]; readonly lacking: readonly number[]; readonly unwritten: readonly WrittenSign[] } {
  const phrases = places.map((phrase) => phrase.map((place) => words[place]?.form ?? ''));
  if (phrases.length + signs.length === 0) return { hits, lacking: [], unwritten: [] };
  const lacking = new Set<number>();
  const read = best(hits)
    .slice(0, maxReadForPhrases)
    .map((hit) => {
      const texts = known.texts(hit.part);
      if (!texts) lacking.add(hit.part);
      return { hit, parts: texts && [headOf(hit, texts), texts.text[hit.place] ?? ''] };
    });
  const saying = read.filter(({ parts }) => {
    const terms = phrases.length > 0 ? parts?.map((part) => termsOf(part)) : undefined;
    return !terms || phrases.every((phrase) => terms.some((each) => findPhrase(phrase, each).length > 0));
  });
  const has = (sign: WrittenSign) => (each: (typeof read)[number]) =>
    !each.parts || each.parts.some((part) => sign.pattern.test(part));
  const written = signs.filter((sign) => saying.some(has(sign)));
  return {
    hits: saying.filter((each) => written.every((sign) => has(sign)(each))).map(({ hit }) => hit),
    lacking: [...lacking],
    unwritten: signs.filter((sign) => !written.includes(sign)),
  };
}

/**
 * Puts hits in order: by how well they answer, or by their dates. The best are read: what has the words as they were typed, side
 * by side and in their order, goes before what has other forms of them, here and there; for a date alone, what begins on it and
 * matters most. With equal scores, in the order of time and of documents, so that the order is always the same.
 */
export function rank(
  hits: readonly Hit[],
  query: Query,
  concepts: readonly Concept[],
  order: 'relevance' | 'date',
  known: Known,
): { readonly ranked: readonly Ranked[]; readonly lacking: readonly number[] } {
  const lacking = new Set<number>();
  const needed = concepts.filter(({ isNeeded }) => isNeeded);
  const isOfDates = needed.length > 0 && needed.every(({ word }) => word.dates !== undefined);
  const unread = best(hits).map((hit): Ranked => {
    const importance = importanceFactors[isOfDates ? 'ofDates' : 'ofWords'][(known.importanceOf(hit) ?? 3) - 1] ?? 1;
    return { hit, score: scoreOf(hit) * importance * (isOfDates && hit.begins ? beginsFactor : 1) };
  });
  const most = maxFactor(query, needed.length);
  const byScore = (a: Ranked, b: Ranked) => b.score - a.score || compare(a.hit, b.hit);
  const read: Ranked[] = [];
  // What cannot come among the first any more, however well it reads, is not read.
  const leastOfFirst = () => read.toSorted(byScore)[minSure - 1]?.score ?? 0;
  let least = 0;
  for (const [at, each] of unread.slice(0, maxRead).toSorted(byScore).entries()) {
    if (at % readAtOnce === 0) least = leastOfFirst();
    if (each.score * most < least) break;
    const { hit, score } = each;
    const texts = known.texts(hit.part);
    if (!texts) lacking.add(hit.part);
    const factor = texts && readFactor(headOf(hit, texts), texts.text[hit.place] ?? '', query, needed, known.languages);
    read.push({ hit, score: score * (factor ?? 1) });
  }
  const isRead = new Set(read.map(({ hit }) => hit));
  const ranked = [...read, ...unread.filter(({ hit }) => !isRead.has(hit))];
  const sorted = ranked.toSorted(byScore);
  if (order === 'relevance') return { ranked: sorted, lacking: [...lacking] };
  const dated = (each: Ranked) => known.fromOf(each.hit) ?? Infinity;
  const byDate = ranked.toSorted((a, b) => (dated(a) === dated(b) ? 0 : dated(a) - dated(b)) || compare(a.hit, b.hit));
  return { ranked: byDate, lacking: [...lacking] };
}

function best(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => scoreOf(b) - scoreOf(a) || compare(a, b));
}

function scoreOf({ score, kind }: Hit): number {
  return score * kinds[kind];
}

/** An event is told by its title and its date. */
function headOf({ kind, place }: Hit, { title, where }: SearchTexts): string {
  return kind === 'event' ? `${title[place] ?? ''} (${where[place] ?? ''})` : '';
}

function compare(a: Hit, b: Hit): number {
  return resultKinds.indexOf(a.kind) - resultKinds.indexOf(b.kind) || a.id - b.id;
}

/** By how much words count more at most, as they stand in a text. */
function maxFactor({ words }: Query, concepts: number): number {
  const ofRow = words.length < 2 ? 1 : words.length < minWordsOfRow ? 2 : 13;
  return 1.2 * ofRow * (concepts < 2 ? 1 : 1.5) * 1.3;
}

/** So many words are hardly in one row by chance. */
const minWordsOfRow = 3;

/** By how much words as they stand in a text count more than that they stand in it. */
function readFactor(
  title: string,
  text: string,
  query: Query,
  needed: readonly Concept[],
  languages: readonly string[],
): number {
  const isStemmed = languages.some(isEnglish);
  const inParts = [title, text].map((words) => {
    const terms = termsOf(words);
    return { terms, found: findWords(words, needed, languages, terms) };
  });
  const found = inParts.flatMap((each) => each.found);
  const exact = new Set(found.filter(({ isExact }) => isExact).map(({ concept }) => concept)).size / Math.max(1, needed.length);
  const row = Math.max(...inParts.map(({ terms }) => longestRow(query, terms, isStemmed)));
  const inRow = query.words.length < 2 ? 0 : Math.max(0, row - 1) / (query.words.length - 1);
  const rowFactor = query.words.length < minWordsOfRow ? 1 : inRow === 1 ? 12 : 4 * inRow ** 2;
  const near = Math.max(...inParts.map((each) => nearness(each.found, needed.length)));
  const titled = needed.length === 0 ? 0 : new Set(inParts[0]?.found.map(({ concept }) => concept)).size / needed.length;
  return (1 + 0.2 * exact) * (1 + rowFactor * inRow) * (1 + 0.5 * near) * (1 + 0.3 * titled);
}

/** How near to each other all that is asked for stands: 1 side by side, and less the more stands between. */
function nearness(found: readonly FoundWord[], concepts: number): number {
  if (concepts < 2) return 0;
  let best = 0;
  const last = new Map<number, FoundWord>();
  for (const each of found) {
    last.set(each.concept, each);
    const from = Math.min(...[...last.values()].map(({ at }) => at));
    const width = each.at + each.count - from;
    const share = last.size / concepts;
    best = Math.max(best, (share ** 2 * last.size) / Math.max(last.size, width));
  }
  return best;
}
