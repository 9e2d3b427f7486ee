import { type Folded, foldWords, type Range, toRawRange } from '../../text/fold.ts';
import { readFolded } from '../../text/folding/read-words.ts';
import type { Corpus, Found } from '../corpus/corpus.ts';
import { likeliest } from '../corpus/pair-index.ts';
import { withoutLastStop } from '../corpus/spellings.ts';
import { align, maxCells, type Step } from './align.ts';
import { differenceOf } from './difference.ts';
import { turns } from './negations.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { DifferencePart } from './verdict.ts';
import { wordsInOrder } from './words-in-order.ts';

/** The words of a document most like a quotation, and how the two differ. */
export interface Comparison {
  readonly place: Found;
  readonly steps: readonly Step[];
  readonly difference: readonly DifferencePart[];
  /** The share of letters that are in words of both: 1 if all are. */
  readonly likeness: number;
}

/** So many of the likeliest windows are compared word by word, and none for which much less speaks than for the first. */
const [maxCompared, minShareOfScore] = [12, 0.4];
/** Shares of letters from which on a quotation is one of these words, altered: of few words more must be the same. */
const [minLikeness, minLikenessOfFew, fewWords] = [0.5, 0.7, 6];
/** So many words must stand together in both: in a long document some words of any sentence stand near each other. */
const minRun = 3;

/** The words of the documents most like a quotation; nothing, if none are like it. In steps, because a long one takes a while. */
export function* compare(
  corpus: Corpus,
  words: string,
  preferred: readonly number[] = [],
): Generator<undefined, Comparison | undefined> {
  const quoted = foldWords(withoutLastStop(words));
  const tokens = tokensOf(quoted);
  const windows = likeliest(corpus.index.windows(quoted, preferred), minShareOfScore).slice(0, maxCompared);
  let cells = 0;
  const compared: (Pick<Comparison, 'steps' | 'likeness'> & {
    readonly document: number;
    readonly folded: Folded;
    readonly cost: number;
    readonly range: Range;
  })[] = [];
  for (const { document, start, end } of windows) {
    yield undefined;
    const folded = corpus.foldedOf(document);
    const stated = folded.text.slice(start, end);
    const others = tokensOf(stated);
    cells += tokens.length * others.length;
    if (cells > maxCells) break;
    const { steps, cost } = align(tokens, others);
    const range = coveredBy(steps, start);
    if (range) compared.push({ document, folded, steps, cost, range, likeness: likenessOf(steps) });
  }
  const wordCount = tokens.filter(({ kind }) => kind !== 'sign').length;
  const isLike = ({ likeness, steps }: (typeof compared)[number]) =>
    likeness >= (wordCount < fewWords ? minLikenessOfFew : minLikeness) &&
    longestRun(steps) >= Math.min(minRun, Math.floor(wordCount / 2));
  const best = compared.filter(isLike).sort((a, b) => a.cost - b.cost || b.likeness - a.likeness)[0];
  if (!best) return yield* comparedInOrder(corpus, quoted, windows);
  yield undefined;
  // Compared again as the words are read, with those whole that a line end divides.
  const { document, folded, range } = best;
  const stated = readFolded(folded, range);
  const steps = withFirstLetter(align(tokens, tokensOf(stated)).steps);
  return {
    place: { document, ...toRawRange(folded, range) },
    steps,
    difference: differenceOf(steps, { quoted, stated }),
    likeness: best.likeness,
  };
}

/** The words of the documents that have all of a short quotation in its order, with others between them. */
function* comparedInOrder(
  corpus: Corpus,
  quoted: string,
  windows: ReturnType<Corpus['index']['windows']>,
): Generator<undefined, Comparison | undefined> {
  const tokens = tokensOf(quoted);
  for (const { document, start, end } of windows) {
    yield undefined;
    const folded = corpus.foldedOf(document);
    const stated = folded.text.slice(start, end);
    const steps = wordsInOrder(tokens, tokensOf(stated)) ?? [];
    const range = coveredBy(steps, start);
    if (!range) continue;
    const place = { document, ...toRawRange(folded, range) };
    return { place, steps, difference: differenceOf(steps, { quoted, stated }), likeness: likenessOf(steps) };
  }
  return undefined;
}

/** What an alignment has of a document, whose stretch in it begins at an offset. */
function coveredBy(steps: readonly Step[], offset: number): Range | undefined {
  const stated = steps.flatMap((step) => step.stated ?? []);
  const [first, last] = [stated[0], stated.at(-1)];
  return first && last && { start: offset + first.start, end: offset + last.end };
}

/** A quotation may begin with a capital, or with a small letter, whatever the document has. */
function withFirstLetter(steps: readonly Step[]): readonly Step[] {
  const [first, ...others] = steps;
  const { quoted, stated } = first ?? {};
  if (!quoted || stated?.text.toLowerCase() !== quoted.text.toLowerCase()) return steps;
  return [{ quoted, stated: { ...stated, text: quoted.text } }, ...others];
}

/** The most words that stand together in both, signs apart. */
function longestRun(steps: readonly Step[]): number {
  let [longest, run] = [0, 0];
  for (const { quoted, stated } of steps) {
    if (quoted?.kind === 'sign' || stated?.kind === 'sign') continue;
    run = quoted && quoted.form === stated?.form ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function likenessOf(steps: readonly Step[]): number {
  const sum = (tokens: readonly (Token | undefined)[]) =>
    tokens.reduce((all, token) => all + (token && token.kind !== 'sign' ? token.text.length : 0), 0);
  const same = steps
    .filter(({ quoted, stated }) => quoted && stated && (quoted.form === stated.form || turns(quoted.form, stated.form)))
    .map(({ quoted }) => quoted);
  return sum(same) / Math.max(1, sum(steps.map(({ quoted }) => quoted)), sum(steps.map(({ stated }) => stated)));
}
