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
  readonly languages: readonly string[];
}

/** So many of the best are looked at word by word; of those that may have a phrase, more. */
const [maxRead, maxReadForPhrases] = [120, 600];
const kinds = { event: 1.35, passage: 1, paragraph: 0.9 } as const;

/**
 * Puts hits in order: by how well they answer, or by their dates. The best are read: what has the words as they were typed, side
 * by side and in their order, goes before what has other forms of them, here and there. With equal scores, in the order of time
 * and of documents, so that the order is always the same.
 */
export function rank(
  hits: readonly Hit[],
  query: Query,
  concepts: readonly Concept[],
  order: 'relevance' | 'date',
  known: Known,
): { readonly ranked: readonly Ranked[]; readonly lacking: readonly number[] } {
  const lacking = new Set<number>();
  const hasPhrases = query.phrases.length > 0;
  const first = hits.toSorted((a, b) => b.score * kinds[b.kind] - a.score * kinds[a.kind] || compare(a, b));
  const phrases = query.phrases.map((places) => places.map((place) => query.words[place]?.form ?? ''));
  const ranked = first.flatMap((hit, at): Ranked[] => {
    const score = hit.score * kinds[hit.kind];
    if (at >= (hasPhrases ? maxReadForPhrases : maxRead)) return hasPhrases ? [] : [{ hit, score }];
    const texts = known.texts(hit.part);
    if (!texts) {
      lacking.add(hit.part);
      return [{ hit, score }];
    }
    const [title, text] = [texts.title[hit.place] ?? '', texts.text[hit.place] ?? ''];
    const head = hit.kind === 'event' ? `${title} (${texts.where[hit.place] ?? ''})` : '';
    const factor = readFactor(head, text, query, concepts, phrases, known.languages);
    return factor === 0 ? [] : [{ hit, score: score * factor }];
  });
  const sorted = ranked.toSorted((a, b) => b.score - a.score || compare(a.hit, b.hit));
  if (order === 'relevance') return { ranked: sorted, lacking: [...lacking] };
  const dated = (each: Ranked) => known.fromOf(each.hit) ?? Infinity;
  const byDate = ranked.toSorted((a, b) => (dated(a) === dated(b) ? 0 : dated(a) - dated(b)) || compare(a.hit, b.hit));
  return { ranked: byDate, lacking: [...lacking] };
}

function compare(a: Hit, b: Hit): number {
  return resultKinds.indexOf(a.kind) - resultKinds.indexOf(b.kind) || a.id - b.id;
}

/** So many words are hardly in one row by chance. */
const minWordsOfRow = 3;

/** By how much words as they stand in a text count more than that they stand in it; 0 where a phrase is missing. */
function readFactor(
  title: string,
  text: string,
  query: Query,
  concepts: readonly Concept[],
  phrases: readonly (readonly string[])[],
  languages: readonly string[],
): number {
  const isStemmed = languages.some(isEnglish);
  const needed = concepts.filter(({ isNeeded }) => isNeeded);
  const inParts = [title, text].map((words) => {
    const terms = termsOf(words);
    return { terms, found: findWords(words, needed, languages, terms) };
  });
  const hasPhrase = (phrase: readonly string[]) => inParts.some(({ terms }) => findPhrase(phrase, terms).length > 0);
  if (!phrases.every(hasPhrase)) return 0;
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
