import { foldWords } from '../../text/fold.ts';
import { negationsIn, saysNot } from './negations.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Change, Seam } from './verdict.ts';

/** So few words before a comma are no clause of their own: "did not, in May, grind". */
const maxWordsOfStart = 2;
const clauseSign = /^[,;:.!?()\[\]—–。，、；：！？،؛۔՝։।"']$/u;

/**
 * In what a seam turns what the document says into something else, whatever shows that words are left out or put in: a "not"
 * that is put in or dropped, another number or another name in the place of the document's.
 */
export function seamChanges({ kind, written, leftOut }: Seam, isName: (form: string) => boolean): Change[] {
  const dropped = tokensOf(foldWords(leftOut ?? ''));
  if (kind !== 'insertion') return kind === 'ellipsis' && dropsNot(dropped) ? ['negation'] : [];
  const added = tokensOf(foldWords(inserted(written)));
  const changes: Change[] = [];
  const [saysNow, said] = [negationsIn(added).length, negationsIn(dropped).length];
  if (saysNow !== said && (saysNow > 0 || dropsNot(dropped))) changes.push('negation');
  const differ = (isOne: (token: Token) => boolean) => {
    const [one, other] = [added.filter(isOne).map(formOf), dropped.filter(isOne).map(formOf)];
    return one.length > 0 && other.length > 0 && !one.some((form) => other.includes(form));
  };
  if (differ(({ kind: each }) => each === 'number')) changes.push('number');
  if (differ(({ form }) => isName(form))) changes.push('name');
  return changes;
}

/** Words in brackets, without these. */
export function inserted(written: string): string {
  return written.replace(/^[[〔［]|[\]〕］]$/gu, '');
}

/** Whether words in brackets before the first word of a quotation, or after its last, say "not". */
export function edgeSaysNot(edge: string): boolean {
  return edge !== '' && saysNot(foldWords(edge));
}

/** Whether words that are left out have a "not" that goes with what is quoted, and not with a clause left out as a whole. */
function dropsNot(tokens: readonly Token[]): boolean {
  const signs = tokens.flatMap(({ text }, at) => (clauseSign.test(text) ? at : []));
  const [first, last] = [signs[0], signs.at(-1)];
  if (first === undefined || last === undefined) return negationsIn(tokens).length > 0;
  const start = tokens.slice(0, first);
  return negationsIn(tokens.slice(last + 1)).length > 0 || (start.length <= maxWordsOfStart && negationsIn(start).length > 0);
}

function formOf({ form }: Token): string {
  return form;
}
