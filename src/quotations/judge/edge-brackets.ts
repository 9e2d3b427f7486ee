import { foldWords } from '../../text/fold.ts';
import { readWords } from '../../text/folding/read-words.ts';
import type { Corpus, Found } from '../corpus/corpus.ts';
import { negationsAndDenialsIn } from './negations.ts';
import { ownSaysNot, ownWordsChanges, type WordsKnown } from './own-words.ts';
import { tokensOf } from './tokens.ts';
import type { Bracket, Change } from './verdict.ts';

/** Letters of a sentence on either side of a quotation, and words on either side among which a "not" is looked for. */
const [maxLetters, notWithin] = [300, 3];
const maxShownWords = 12;

/** Words in brackets at the ends of a quotation, with what the document has there, and in what they turn it. */
export interface Edges {
  readonly brackets: readonly Bracket[];
  readonly changes: readonly Change[];
}

/** Compares words in brackets before the first word of a quotation and after its last with those of the document there. */
export function edgeBrackets(
  corpus: Corpus,
  [before, after]: readonly [string, string],
  { first, last }: { readonly first: Found; readonly last: Found },
  known: WordsKnown,
): Edges {
  const [head, tail] = [headOf(corpus, first), tailOf(corpus, last)];
  const sentence = `${head} — ${tail}`;
  const brackets: Bracket[] = [];
  const changes = new Set<Change>();
  for (const [side, own, stated] of [
    ['before', before, head],
    ['after', after, tail],
  ] as const) {
    if (own.trim() === '') continue;
    brackets.push({ side, written: `[${own}]`, stated: shown(stated, side) });
    for (const change of ownWordsChanges(own, { stated, sentence, side }, known)) changes.add(change);
    if (ownSaysNot(own) !== isNegated(stated, side)) changes.add('negation');
  }
  return { brackets, changes: [...changes] };
}

function isNegated(stated: string, side: 'before' | 'after'): boolean {
  const clauses = stated.split(/[;:]/u);
  const tokens = tokensOf(foldWords((side === 'before' ? clauses.at(-1) : clauses[0]) ?? ''));
  const beside = side === 'before' ? tokens.slice(-notWithin) : tokens.slice(0, notWithin);
  return negationsAndDenialsIn(beside).length > 0;
}

/** What stands before a place in its sentence, and after it. */
function headOf(corpus: Corpus, { document, start }: Found): string {
  const folded = corpus.foldedOf(document);
  const from = Math.max(0, start - maxLetters);
  const gap = [...folded.raw.slice(from, start).matchAll(/\n[^\S\n]*\n/gu)].at(-1)?.index ?? 0;
  const words = readWords(folded, { start: from + gap, end: start });
  const head = (words.split(sentenceEnd).at(-1) ?? '').trim();
  // A word that the document has in small letters too is no name, though it begins the sentence.
  const [first = ''] = /^\p{L}+/u.exec(head) ?? [];
  const isWord = first !== '' && folded.text.includes(` ${first.toLowerCase()} `);
  return isWord ? first.toLowerCase() + head.slice(first.length) : head;
}

function tailOf(corpus: Corpus, { document, end }: Found): string {
  const folded = corpus.foldedOf(document);
  const [until = ''] = folded.raw.slice(end, end + maxLetters).split(/\n[^\S\n]*\n/u);
  const words = readWords(folded, { start: end, end: end + until.length });
  const [tail = ''] = words.split(/[.!?](?=["'”’)\]]*(?:\s|$))|[。！？]/u);
  return tail.trim();
}

const sentenceEnd = /(?<=[.!?]["'”’)\]]{0,2})\s|(?<=[。！？])/u;

function shown(stated: string, side: 'before' | 'after'): string {
  const words = stated.split(' ');
  if (words.length <= maxShownWords) return stated;
  return side === 'before' ? `… ${words.slice(-maxShownWords).join(' ')}` : `${words.slice(0, maxShownWords).join(' ')} …`;
}
