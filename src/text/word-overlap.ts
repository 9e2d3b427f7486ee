/** The word sequences of a sentence: every `sequenceLength` words in a row, each once. */
export type Sequences = ReadonlySet<string>;

/** How much of two sentences is the same sequences of words. */
export interface Overlap {
  /** Sequences that stand in both. */
  readonly shared: number;
  /** Sequences of the sentence that has fewer. */
  readonly of: number;
}

/**
 * Words in a sequence. Two in a row are shared by chance wherever two texts have one subject; four break at every
 * changed word. `archive/wording/shared-wording.ts` says what was measured.
 */
export const sequenceLength = 3;

/** The sequences of words, given in the form that is compared (`words.ts`). Fewer words than `sequenceLength` give none. */
export function sequencesOf(forms: readonly string[]): Sequences {
  return new Set(forms.slice(sequenceLength - 1).map((_, index) => forms.slice(index, index + sequenceLength).join(' ')));
}

/**
 * The overlap of two sentences; `shared / of` is their containment, from 0 to 1. It is measured against the shorter one,
 * so a sentence that another document splits, or sets inside a longer one, is still found.
 * Algorithm: containment of word shingles (A. Broder, "On the resemblance and containment of documents", 1997).
 */
export function overlapOf(a: Sequences, b: Sequences): Overlap {
  return { shared: a.intersection(b).size, of: Math.min(a.size, b.size) };
}
