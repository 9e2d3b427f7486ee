import { closestMatches } from './closest-matches.ts';

/** The candidate most like a misspelt word; nothing when none is near enough: at most a third of its letters may differ. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; distance: number } | undefined;
  const maxDistance = Math.ceil(word.length / 3);
  for (const candidate of candidates) {
    // At least the letters by which one is longer must differ.
    if (Math.abs(candidate.length - word.length) > maxDistance) continue;
    const distance = distanceBetween(word, candidate);
    if (distance <= maxDistance && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Differing letters of the shorter word within the longer, and the letters by which the longer is longer. */
function distanceBetween(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [closest] = closestMatches(long, short, short.length);
  const errors = closest?.errors ?? short.length;
  return errors + long.length - short.length;
}
