import { isRunningText } from '../../text/blocks/block.ts';
import type { DocumentSentence } from '../../text/document-sentences.ts';
import { type Overlap, overlapOf, type Sequences, sequencesOf } from '../../text/word-overlap.ts';
import { wordsOf } from '../../text/words.ts';

/** A document as it is compared: the sentences of its paragraphs, in order. */
export interface ComparedText {
  readonly sentences: readonly ComparedSentence[];
  /** How many words all its sentences have, those of headings too. */
  readonly words: number;
}

/** A sentence, how many words it has and which sequences of them. */
export interface ComparedSentence {
  readonly sentence: DocumentSentence;
  readonly words: number;
  readonly sequences: Sequences;
}

/** Two sentences that share wording, as their places in the order of their documents. */
export interface SentencePair extends Overlap {
  readonly at: readonly [number, number];
}

/**
 * What makes a pair of sentences shared wording, measured on the five documents this was made for: 556 sentences of
 * paragraphs, 85,975 pairs of sentences from two documents, 2,011 of which have a sequence in common.
 */
const limits = {
  /**
   * Least containment of a pair that stands by itself. Four pairs stand by themselves, with 0.48 to 0.86. Seven others
   * that reach 0.33 name the same body or use the same formula.
   */
  minContainment: 0.4,
  /**
   * Least number of shared sequences that neither document repeats, for a pair that stands by itself. The four have 9
   * to 43; the others of at least that containment have none, and a name of eight words ("the Organization for Security
   * and Cooperation in Europe") makes six.
   */
  minDistinctive: 7,
  /** The same for a pair beside another in the same order, whose place is evidence too. Six pairs join so, with 3 to 8. */
  minDistinctiveBeside: 3,
  /** How many sentences further on still counts as beside, in both documents. Anything from 6 to 15 finds the same. */
  maxSentencesBeside: 8,
} as const;

/** Reads a document for comparing. Headings and captions are left out: they are short, and alike by chance. */
export function compared(text: string, sentences: readonly DocumentSentence[]): ComparedText {
  const read = sentences.map((sentence) => ({ sentence, forms: wordsOf(text, sentence).map(({ form }) => form) }));
  return {
    words: read.reduce((sum, { forms }) => sum + forms.length, 0),
    sentences: read
      .filter(({ sentence: { block } }) => isRunningText(block))
      .map(({ sentence, forms }) => ({ sentence, words: forms.length, sequences: sequencesOf(forms) })),
  };
}

/** Two texts that share wording, as their indexes in order, and their pairs of sentences in runs. */
export interface SharingTexts {
  readonly texts: readonly [number, number];
  readonly runs: readonly (readonly SentencePair[])[];
}

/**
 * Every two texts that share wording, in order. A sequence of words that a document itself repeats is a formula ("the
 * armed forces of Armenia") and tells nothing of an origin. An index of all other sequences leads from one document to
 * the next, so that sentences with none in common are never compared, and what two documents share depends on them alone.
 */
export function sharedRuns(texts: readonly ComparedText[]): SharingTexts[] {
  const counts = countDistinctive(texts);
  return [...counts.keys()]
    .map((key) => ({ key, texts: numbersIn(key) }))
    .sort(({ texts: a }, { texts: b }) => a[0] - b[0] || a[1] - b[1])
    .map(({ key, texts: [a, b] }) => ({
      texts: [a, b] as const,
      runs: runsOf(candidates(counts.get(key) ?? new Map(), texts[a] as ComparedText, texts[b] as ComparedText)),
    }))
    .filter(({ runs }) => runs.length > 0);
}

/** For every two texts and every two sentences of theirs, as `a b` in order: how many distinctive sequences they share. */
function countDistinctive(texts: readonly ComparedText[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const index = new Map<string, [text: number, sentence: number][]>();
  for (const [number, text] of texts.entries()) {
    for (const [sequence, sentence] of unrepeated(text)) {
      const places = getOrMake(index, sequence, () => []);
      for (const [other, otherSentence] of places) {
        const pairs = getOrMake(counts, `${other} ${number}`, () => new Map<string, number>());
        const pair = `${otherSentence} ${sentence}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
      places.push([number, sentence]);
    }
  }
  return counts;
}

function numbersIn(key: string): [number, number] {
  return key.split(' ').map(Number) as [number, number];
}

interface Candidate extends SentencePair {
  readonly standsAlone: boolean;
}

function candidates(distinctive: ReadonlyMap<string, number>, a: ComparedText, b: ComparedText): Candidate[] {
  return [...distinctive].flatMap(([key, count]) => {
    if (count < limits.minDistinctiveBeside) return [];
    const at = numbersIn(key);
    const [first, second] = [a.sentences[at[0]], b.sentences[at[1]]] as [ComparedSentence, ComparedSentence];
    const { shared, of } = overlapOf(first.sequences, second.sequences);
    return { at, shared, of, standsAlone: count >= limits.minDistinctive && shared / of >= limits.minContainment };
  });
}

/**
 * Grows runs from the pairs that stand by themselves: a weaker pair joins when it is before or after one of them in both
 * documents, and near enough. Runs are in the order of the first document.
 */
function runsOf(pairs: readonly Candidate[]): SentencePair[][] {
  const left = Map.groupBy(pairs, ({ at }) => at[0]);
  const take = (pair: Candidate): boolean => {
    const others = left.get(pair.at[0]) ?? [];
    const isLeft = others.includes(pair);
    if (isLeft)
      left.set(
        pair.at[0],
        others.filter((other) => other !== pair),
      );
    return isLeft;
  };
  const runs: SentencePair[][] = [];
  for (const seed of pairs.filter(({ standsAlone }) => standsAlone)) {
    if (!take(seed)) continue;
    const run = [seed];
    for (const pair of run) {
      for (let further = -limits.maxSentencesBeside; further <= limits.maxSentencesBeside; further += 1)
        for (const other of left.get(pair.at[0] + further) ?? []) if (areBeside(pair, other) && take(other)) run.push(other);
    }
    runs.push(run.sort(inOrder).map(({ at, shared, of }) => ({ at, shared, of })));
  }
  return runs.sort(([a], [b]) => (a && b ? inOrder(a, b) : 0));
}

function areBeside({ at: [a, b] }: SentencePair, { at: [c, d] }: SentencePair): boolean {
  const [first, second] = [c - a, d - b];
  return first * second >= 0 && Math.max(Math.abs(first), Math.abs(second)) <= limits.maxSentencesBeside;
}

function inOrder({ at: a }: SentencePair, { at: b }: SentencePair): number {
  return a[0] - b[0] || a[1] - b[1];
}

/**
 * The sequences that occur in exactly one sentence of a text, with the index of that sentence. Two identical sentences count as
 * one.
 */
function unrepeated({ sentences }: ComparedText): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  const known = new Set<string>();
  for (const [number, { sequences }] of sentences.entries()) {
    const whole = [...sequences].join('\n');
    if (known.has(whole)) continue;
    known.add(whole);
    for (const sequence of sequences) {
      if (places.has(sequence)) repeated.add(sequence);
      else places.set(sequence, number);
    }
  }
  for (const sequence of repeated) places.delete(sequence);
  return places;
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
