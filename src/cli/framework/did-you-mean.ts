import { nearestWord } from '../../text/nearest/nearest-word.ts';

/** The question whether the nearest of some words was meant, to follow a sentence; empty if none is near. */
export function didYouMean(word: string, candidates: Iterable<string>, before = ''): string {
  const nearest = nearestWord(word, candidates);
  return nearest === undefined ? '' : ` Did you mean ${before}${nearest}?`;
}

/** The same for a name that is not there; where none is near, it says which there are. */
export function didYouMeanOr(word: string, candidates: readonly string[]): string {
  return didYouMean(word, candidates) || ` There is ${candidates.join(', ')}.`;
}
