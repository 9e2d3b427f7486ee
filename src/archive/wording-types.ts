import type { DocumentSentence } from '../text/document-sentences.ts';
import type { Range } from '../text/fold.ts';
import type { Overlap } from '../text/word-overlap.ts';
import type { Source } from './types.ts';

/**
 * What two sources share almost word for word (`shared-wording.ts`). It shows that they go back to one origin, not which;
 * where nothing is found, that proves nothing.
 */
export interface SharedWording {
  /** In the order of their ids, like everything below that is a pair. */
  readonly sources: readonly [Source, Source];
  readonly runs: readonly SharedRun[];
  readonly extents: readonly [SharedExtent, SharedExtent];
}

/** How much of a source shares wording with another. Counted over the sentences of its paragraphs. */
export interface SharedExtent {
  readonly sentences: number;
  readonly ofSentences: number;
  /** Words of those sentences. */
  readonly words: number;
  readonly ofWords: number;
}

/** Sentences that two sources tell in the same order, at most a few others between them. */
export interface SharedRun {
  readonly wording: SharedWording;
  /** Its number among the runs of the two, from 1. */
  readonly number: number;
  /** From its first sentence to its last, in each source. */
  readonly ranges: readonly [Range, Range];
  readonly pairs: readonly SharedPair[];
}

/** Two sentences that share wording. A sentence may be in two pairs, when the other source splits it. */
export interface SharedPair extends Overlap {
  readonly sentences: readonly [DocumentSentence, DocumentSentence];
}

/** Sources that tell of one event in passages that lie in shared wording. */
export interface SharedOrigin {
  /** At least two, in the order of their ids. */
  readonly sources: readonly Source[];
  readonly runs: readonly SharedRun[];
}

/** Whether different sides of a disagreement are different witnesses, as far as shared wording shows. */
export interface Independence {
  /**
   * `one-document`: every side is a passage of the same source. `shared-origin`: passages of two sides lie in wording
   * that their sources share. `shared-elsewhere`: they do not, but their sources share wording in other places.
   * `none-found`: no two sources of different sides share wording.
   */
  readonly kind: 'one-document' | 'shared-origin' | 'shared-elsewhere' | 'none-found';
  /** Sources with passages on more than one side. */
  readonly onSeveralSides: readonly Source[];
  /** The wording that says so. */
  readonly sharedWordings: readonly SharedWording[];
}
