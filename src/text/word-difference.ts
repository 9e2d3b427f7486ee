import { type Change, diffWordsWithSpace } from 'diff';

/** Words put in or left out between two wordings that are compared; the work grows with the square of their number. */
const maxEdits = 2000;

/** Two wordings in one, the words that differ marked: `[-as it was-]{+as it is+}`. Long stretches that are alike are cut. */
export function wordDifference(from: string, to: string): string {
  return partsOf(from, to)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : shorten(value)))
    .join('');
}

/** Two wordings, whole, each with the words that the other does not have marked. */
export function bothWordings(from: string, to: string): { readonly from: string; readonly to: string } {
  const parts = partsOf(from, to);
  return {
    from: parts.map(({ value, added, removed }) => (added ? '' : removed ? `[-${value}-]` : value)).join(''),
    to: parts.map(({ value, added, removed }) => (removed ? '' : added ? `{+${value}+}` : value)).join(''),
  };
}

/** Share of the letters of two wordings that are in words they have in common: 1 for the same, 0 for nothing. */
export function wordLikeness(a: string, b: string): number {
  const common = partsOf(a, b)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0);
  return (2 * common) / Math.max(1, a.length + b.length);
}

/** A long run of words that are the same says nothing: its ends are enough. */
function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 36)} … ${words.slice(-36)}` : words;
}

/** Two wordings in parts that they share or not; of those that differ too much, each whole. */
function partsOf(from: string, to: string): readonly Pick<Change, 'value' | 'added' | 'removed'>[] {
  return (
    diffWordsWithSpace(from, to, { maxEditLength: maxEdits }) ?? [
      { value: from, added: false, removed: true },
      { value: to, added: true, removed: false },
    ]
  );
}
