import { foldedWords } from '../../text/fold.ts';
import { readWords } from '../../text/folding/read-words.ts';
import type { Range } from '../../text/ranges.ts';
import type { Corpus, Found } from '../corpus/corpus.ts';
import { negationsAndDenialsIn } from './negations.ts';
import type { Joint, Parts } from './parts-of.ts';
import { tokensOf } from './tokens.ts';
import type { Seam } from './verdict.ts';

/** Parts of one quotation, each found word for word, and what is between them. */
export interface Pieced {
  readonly pieces: readonly Found[];
  readonly seams: readonly Seam[];
}

/** Letters of a document within which the next part is looked for: after an ellipsis, and after words in brackets. */
const reach = { ellipsis: 6000, insertion: 200 } as const;
/** Parts with more letters between them are two quotations made one. */
const apartLetters = 600;
/** Places of one part from which the others are looked for, and letters of a part, at most. */
const [maxStarts, maxLetters] = [24, 4000];

/** Finds every part of a quotation that is cut by ellipses and brackets; nothing, if one of them stands nowhere. */
export function findPieces(corpus: Corpus, { parts, joints }: Parts, preferred: readonly number[]): Pieced | undefined {
  const found: (readonly Found[])[] = [];
  for (const part of parts) {
    const places = corpus.find(part, preferred)?.places;
    if (!places) return undefined;
    found.push(places);
  }
  // The part that stands in the fewest places, of several the longest, tells best where the others are.
  const tells = (at: number) => (found[at] as readonly Found[]).length - (parts[at] as string).length / (maxLetters + 1);
  const telling = parts.reduce((best, _, at) => (tells(at) < tells(best) ? at : best), 0);
  const starts = (found[telling] as readonly Found[]).slice(0, maxStarts);
  const inOrder = starts
    .map((start) => spread(corpus, parts, joints, telling, start))
    .filter((pieces) => pieces !== undefined)
    .sort((a, b) => preferredFirst(a, b, preferred) || spanOf(a) - spanOf(b))[0];
  if (inOrder) return { pieces: inOrder, seams: joints.map((joint, at) => seam(corpus, joint, inOrder, at)) };
  const each = found.map(([place]) => place as Found);
  return { pieces: each, seams: joints.map((joint, at) => seam(corpus, joint, each, at)) };
}

/** The other parts around one of them, each the nearest. */
function spread(
  corpus: Corpus,
  parts: readonly string[],
  joints: readonly Joint[],
  from: number,
  start: Found,
): Found[] | undefined {
  const { document } = start;
  const found = [start];
  for (let at = from + 1; at < parts.length; at += 1) {
    const { end } = found.at(-1) as Found;
    const range = { start: end, end: end + reach[(joints[at - 1] as Joint).kind] };
    const next =
      corpus.findNear(document, range, parts[at] as string, false) ?? after(corpus, parts[at] as string, document, end);
    if (!next) return undefined;
    found.push(next);
  }
  for (let at = from - 1; at >= 0; at -= 1) {
    const end = (found[0] as Found).start;
    const range = { start: Math.max(0, end - reach[(joints[at] as Joint).kind]), end };
    const before = corpus.findNear(document, range, parts[at] as string, true);
    if (!before) return undefined;
    found.unshift(before);
  }
  return found;
}

/** The first place of words of some length that stands anywhere later in a document. */
function after(corpus: Corpus, words: string, document: number, offset: number): Found | undefined {
  return corpus.find(words, [document])?.places.find((place) => place.document === document && place.start >= offset);
}

function seam(corpus: Corpus, { kind, written }: Joint, pieces: readonly Found[], at: number): Seam {
  return { kind, written, ...seamBetween(corpus, pieces[at] as Found, pieces[at + 1] as Found) };
}

/** What a document has between two parts of a quotation. */
export function seamBetween(corpus: Corpus, one: Found, two: Found): Pick<Seam, 'leftOut' | 'isApart' | 'leavesOut'> {
  if (one.document !== two.document || two.start < one.end) return { leftOut: undefined, isApart: true, leavesOut: [] };
  const folded = corpus.foldedOf(one.document);
  const range: Range = { start: one.end, end: two.start };
  const leftOut = readWords(folded, range).trim();
  const tokens = tokensOf(foldedWords(folded, range));
  const [saysNot, counts] = [negationsAndDenialsIn(tokens).length > 0, tokens.some(({ kind }) => kind === 'number')];
  return {
    ...{ leftOut, isApart: leftOut.length > apartLetters },
    leavesOut: [...(saysNot ? (['negation'] as const) : []), ...(counts ? (['number'] as const) : [])],
  };
}

function spanOf(pieces: readonly Found[]): number {
  return (pieces.at(-1) as Found).end - (pieces[0] as Found).start;
}

function preferredFirst([a]: readonly Found[], [b]: readonly Found[], preferred: readonly number[]): number {
  return Number(b && preferred.includes(b.document)) - Number(a && preferred.includes(a.document));
}
