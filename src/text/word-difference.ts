import { type Change, diffWordsWithSpace } from 'diff';

/** Words that may differ between two compared wordings; the work grows with the square of their number. */
const maxEdits = 2000;

/**
 * Two wordings in one, with the words that differ marked: `[-as it was-]{+as it is+}`. Long parts that are equal are shortened.
 */
export function wordDifference(from: string, to: string): string {
  return partsOf(from, to)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : shorten(value)))
    .join('');
}

/** Two wordings, whole, each with the words marked that the other lacks. */
export function bothWordings(from: string, to: string): { readonly from: string; readonly to: string } {
  const parts = partsOf(from, to);
  return {
    from: parts.map(({ value, added, removed }) => (added ? '' : removed ? `[-${value}-]` : value)).join(''),
    to: parts.map(({ value, added, removed }) => (removed ? '' : added ? `{+${value}+}` : value)).join(''),
  };
}

/** The share of the letters of two wordings that are in common words: 1 if they are equal, 0 if they have nothing in common. */
export function wordLikeness(a: string, b: string): number {
  const common = partsOf(a, b)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0);
  return (2 * common) / Math.max(1, a.length + b.length);
}

/** Shortens a long run of equal words, of which only the ends matter. */
function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 36)} … ${words.slice(-36)}` : words;
}

/** Two wordings as parts that are shared or not; wordings that differ too much are one part each. */
function partsOf(from: string, to: string): readonly Pick<Change, 'value' | 'added' | 'removed'>[] {
  return (
    diffWordsWithSpace(from, to, { maxEditLength: maxEdits }) ?? [
      { value: from, added: false, removed: true },
      { value: to, added: true, removed: false },
    ]
  );
}
