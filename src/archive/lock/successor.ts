import { findAll } from '../../anchor/find-quote.ts';
import type { RecordedPassage } from '../../schema/passage-lock.ts';
import { largestOf } from '../../text/extremes.ts';
import { foldWords, type Range } from '../../text/fold.ts';
import { wordDifference, wordLikeness } from '../../text/word-difference.ts';
import type { Passage, Source } from '../types.ts';

/** A passage of today that may have taken the place of a published one. */
export interface Successor {
  readonly passage: Passage;
  /** Both wordings in one: `[-as recorded-]{+as of today+}`. */
  readonly difference: string;
}

/** Least likeness of words that are worth showing: half of the letters, less for an event that cited the old words. */
const minLikeness = { any: 0.5, sameEvent: 0.25 };

/**
 * The passage of today that is nearest to a published one in its source: one that lies over the same words, or whose words
 * are most like them; of two alike, one that an event of the old passage cites. Shown to a person, never taken unasked.
 */
export function successorOf(record: RecordedPassage, { folded, passages }: Source): Successor | undefined {
  const old = findAll(folded, { quote: record.quote });
  const ranked = passages
    .map((passage) => {
      const isOfEvent = passage.citations.some(({ event }) => record.events.includes(event.id));
      const likeness = Math.max(sharedPart(old, passage), wordLikeness(foldWords(record.quote), foldWords(passage.quote)));
      return { passage, likeness, isOfEvent };
    })
    .filter(({ likeness, isOfEvent }) => likeness >= (isOfEvent ? minLikeness.sameEvent : minLikeness.any))
    .sort((a, b) => b.likeness + bonus(b) - a.likeness - bonus(a));
  const passage = ranked[0]?.passage;
  return passage && { passage, difference: wordDifference(foldWords(record.quote), foldWords(passage.quote)) };
}

function bonus({ isOfEvent }: { readonly isOfEvent: boolean }): number {
  return isOfEvent ? 0.25 : 0;
}

/** The largest share of the shorter of two ranges that they have in common. */
function sharedPart(old: readonly Range[], { start, end }: Range): number {
  const shares = old.map((range) => {
    const common = Math.min(range.end, end) - Math.max(range.start, start);
    return common / Math.min(range.end - range.start, end - start);
  });
  return largestOf(shares, 0);
}
