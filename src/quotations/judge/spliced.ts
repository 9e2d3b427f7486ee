import type { Corpus, Found } from '../corpus/corpus.ts';
import { type Pieced, seamBetween } from './pieces.ts';

/** Words that each of two sentences must have that were joined without a sign, and sentences that are tried. */
const [minWords, maxSentences] = [3, 12];

/**
 * Whole sentences of the documents that a quotation joins as if they followed each other; nothing, if it is not made of such.
 * Within a sentence, words that are left out without a sign make it another sentence: it is altered.
 */
export function* findSpliced(
  corpus: Corpus,
  words: string,
  preferred: readonly number[],
): Generator<undefined, Pieced | undefined> {
  const ends = [...words.matchAll(sentenceEnd)].map(({ index, 0: found }) => index + found.length);
  if (ends.length === 0 || ends.length > maxSentences) return undefined;
  const bounds = [0, ...ends, words.length];
  const pieces: Found[] = [];
  for (let from = 0; from < bounds.length - 1;) {
    // As many sentences as stand together are one piece.
    let to = bounds.length - 1;
    let found: Found | undefined;
    for (; to > from && !found; to -= 1) {
      const part = words.slice(bounds[from], bounds[to]).trim();
      if (from === 0 && to === bounds.length - 1) continue;
      yield undefined;
      if (part.split(/\s+/u).length >= minWords || unspacedPart.test(part))
        found = nearest(corpus, part, preferred, { before: pieces.at(-1), isLast: to === bounds.length - 1 });
    }
    if (!found) return undefined;
    pieces.push(found);
    from = to + 1;
  }
  const seams = pieces.slice(1).map((piece, at) => {
    const between = seamBetween(corpus, pieces[at] as Found, piece);
    return { kind: 'silent' as const, written: '', ...between };
  });
  return pieces.length > 1 ? { pieces, seams } : undefined;
}

/** The place after the piece before, if there is one; else in its document; else any. */
function nearest(
  corpus: Corpus,
  part: string,
  preferred: readonly number[],
  { before, isLast }: { readonly before: Found | undefined; readonly isLast: boolean },
): Found | undefined {
  const { places, spelling } = corpus.find(part, before ? [before.document, ...preferred] : preferred) ?? { places: [] };
  // Half a sentence with a full stop put after it is altered.
  if ((spelling?.otherCase && before) || (spelling?.ownStop && !isLast)) return undefined;
  const same = places.filter(({ document }) => document === before?.document);
  return same.find(({ start }) => before && start >= before.end) ?? same[0] ?? places[0];
}

const sentenceEnd = /[.!?…]["'”’»)]{0,2}\s+|[。！？।۔؟]["”」』]?\s*(?=\S)/gu;
const unspacedPart = /^\P{ASCII}{6}/u;
