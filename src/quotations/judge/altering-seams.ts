import { foldWords } from '../../text/fold.ts';
import { negationsAndDenialsIn, negationsIn } from './negations.ts';
import { ownWordsChanges, type WordsKnown } from './own-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Change, Seam } from './verdict.ts';

/** So few words before a comma are no clause of their own: "did not, in May, grind". */
const maxWordsOfStart = 2;
const clauseSign = /^[,;:.!?()\[\]—–。，、；：！？،؛۔՝։।"']$/u;

/**
 * In what a seam turns what the document says into something else, whatever shows that words are left out or put in: a "not", or
 * a word that denies, that is put in or dropped, another number or another name in the place of the document's.
 */
export function seamChanges({ kind, written, leftOut }: Seam, known: WordsKnown): Change[] {
  const dropped = tokensOf(foldWords(leftOut ?? ''));
  if (kind !== 'insertion') return kind === 'ellipsis' && dropsNot(dropped) ? ['turned'] : [];
  const own = inserted(written);
  const [saysNow, said] = [negationsIn(tokensOf(foldWords(own))).length, negationsIn(dropped).length];
  const isTurned = saysNow !== said && (saysNow > 0 || dropsNot(dropped));
  const stated = leftOut ?? '';
  const changes = ownWordsChanges(own, { stated, sentence: stated, side: 'within' }, known);
  return isTurned ? ['negation', ...changes] : changes;
}

/** Words in brackets, without these. */
export function inserted(written: string): string {
  return written.replace(/^[[〔［]|[\]〕］]$/gu, '');
}

/** Whether words that are left out have a "not" that goes with what is quoted, and not with a clause left out as a whole. */
function dropsNot(tokens: readonly Token[]): boolean {
  const signs = tokens.flatMap(({ text }, at) => (clauseSign.test(text) ? at : []));
  const [first, last] = [signs[0], signs.at(-1)];
  if (first === undefined || last === undefined) return negationsAndDenialsIn(tokens).length > 0;
  const start = tokens.slice(0, first);
  return (
    negationsAndDenialsIn(tokens.slice(last + 1)).length > 0 ||
    (start.length <= maxWordsOfStart && negationsAndDenialsIn(start).length > 0)
  );
}
