import { nearestWord } from '../../text/nearest/nearest-word.ts';

/** "Did you mean …?" with the nearest candidate, to follow a sentence; empty if none is near. */
export function didYouMean(word: string, candidates: Iterable<string>, before = ''): string {
  const nearest = nearestWord(word, candidates);
  return nearest === undefined ? '' : ` Did you mean ${before}${nearest}?`;
}

/** The same for a name that does not exist; where none is near, it lists the candidates. */
export function didYouMeanOr(word: string, candidates: readonly string[]): string {
  return didYouMean(word, candidates) || ` There is ${candidates.join(', ')}.`;
}
