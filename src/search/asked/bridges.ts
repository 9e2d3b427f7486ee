import { unspaced } from '../../text/folding/scripts.ts';
import type { Term } from '../terms.ts';

const pair = new RegExp(`^[${unspaced}]\\p{M}*[${unspaced}]\\p{M}*$`, 'u');

/**
 * Of the pairs of letters that stand for words of a script without spaces, those between two words, as 江大 in 长江大桥: alone they
 * say nothing of what was typed. Of letters that are each a word all pairs count.
 */
export function bridgesIn(text: string, terms: readonly Term[]): ReadonlySet<Term> {
  const isPair = (term: Term) => pair.test(text.slice(term.start, term.end));
  if (!terms.some(isPair)) return new Set();
  const begins = new Set([...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ index }) => index));
  const isWhole = ({ start, end }: Term) => begins.has(start) && (begins.has(end) || end === text.length);
  const hasEdge = ({ start, end }: Term) =>
    Array.from({ length: end - start - 1 }, (_, at) => start + at + 1).some((at) => begins.has(at));
  const isBridge = (term: Term) => hasEdge(term) && !isWhole(term);
  const bridges = new Set<Term>();
  for (let at = 0; at < terms.length;) {
    let last = at;
    while (last + 1 < terms.length && (terms[last + 1] as Term).start < (terms[last] as Term).end) last += 1;
    const run = terms.slice(at, last + 1).filter(isPair);
    if (!run.every(isBridge)) for (const term of run.filter(isBridge)) bridges.add(term);
    at = last + 1;
  }
  return bridges;
}
