import { numberWords } from '../../text/numbers/number-words.ts';
import { isSlip, type Step } from './align.ts';
import { isNegation } from './negations.ts';
import type { Token } from './tokens.ts';
import type { Change, DifferencePart } from './verdict.ts';

/** The two wordings, folded, from which the tokens of an alignment are. */
export interface Wordings {
  readonly quoted: string;
  readonly stated: string;
}

/** Two wordings in one: the words of the quotation, with those that only the document has where they stand in it. */
export function differenceOf(steps: readonly Step[], { quoted, stated }: Wordings): DifferencePart[] {
  const parts: { kind: DifferencePart['kind']; from: string; start: number; end: number }[] = [];
  const take = (kind: DifferencePart['kind'], from: string, { start, end }: Token) => {
    const last = parts.at(-1);
    if (last?.kind === kind && start >= last.end) last.end = end;
    else parts.push({ kind, from, start, end });
  };
  // What is dropped stands before what is added in its place.
  let added: Token[] = [];
  const giveAdded = () => {
    for (const token of added) take('added', quoted, token);
    added = [];
  };
  for (const { quoted: one, stated: other } of steps) {
    if (one && other && one.text === other.text) {
      giveAdded();
      take('same', quoted, one);
      continue;
    }
    if (other) take('dropped', stated, other);
    if (one) added.push(one);
  }
  giveAdded();
  return parts.map(({ kind, from, start, end }) => ({ kind, words: from.slice(start, end) }));
}

/** What kind of changes an alignment shows, the gravest first. `isName` is asked of forms in small letters. */
export function changesOf(
  steps: readonly Step[],
  { isName, language }: { readonly isName: (form: string) => boolean; readonly language: string },
): Change[] {
  const differing = steps.filter(({ quoted, stated }) => quoted?.text !== stated?.text);
  const alike = differing.filter(({ quoted, stated }) => quoted && stated && quoted.form === stated.form);
  const others = differing.filter((step) => !alike.includes(step));
  const tokens = (side: 'quoted' | 'stated') => others.flatMap((step) => step[side] ?? []);
  const [allAdded, allDropped] = [tokens('quoted'), tokens('stated')];
  const [added, dropped] = [allAdded.filter(isNoSign), allDropped.filter(isNoSign)];
  // Both words, where one took the place of the other.
  const slips = others.flatMap(({ quoted, stated }) =>
    quoted?.kind === 'word' && stated && isNoSign(stated) && isSlip(quoted, stated) ? [quoted, stated] : [],
  );
  const found = new Set<Change>();
  const words = [...added, ...dropped];
  const numbers = numberWords(language);
  const isNumber = ({ kind, form }: Token) => kind === 'number' || (numbers?.values.get(form) ?? 1) > 1;
  if (words.some(({ form }) => isNegation(form))) found.add('negation');
  if (words.some(isNumber)) found.add('number');
  if (added.length > 0 && sameForms(added, dropped)) found.add('order');
  if (words.some((token) => isNameLike(token, steps, isName))) found.add('name');
  if (slips.length > 0 && !found.has('order')) found.add('spelling');
  const isPlain = (token: Token) =>
    !slips.includes(token) && !isNumber(token) && !isNegation(token.form) && !isNameLike(token, steps, isName);
  const [hasAdded, hasDropped] = [added.some(isPlain), dropped.some(isPlain)];
  if (!found.has('order')) {
    if (hasAdded && hasDropped) found.add('replaced');
    else if (hasDropped) found.add('dropped');
    else if (hasAdded) found.add('added');
  }
  if (alike.some(({ quoted }) => quoted && isNoSign(quoted))) found.add(areOnlyAccents(alike) ? 'spelling' : 'capitals');
  if ([...allAdded, ...allDropped, ...alike.flatMap(({ quoted }) => quoted ?? [])].some((token) => !isNoSign(token)))
    found.add('signs');
  return order.filter((change) => found.has(change));
}

const order: readonly Change[] = [
  ...(['negation', 'number', 'name', 'order', 'dropped', 'added', 'replaced', 'spelling', 'capitals', 'signs'] as const),
];

function isNoSign({ kind }: Token): boolean {
  return kind !== 'sign';
}

/** A word with a capital, and not because a sentence begins with it; or a name that the archive knows. */
function isNameLike(token: Token, steps: readonly Step[], isName: (form: string) => boolean): boolean {
  if (token.kind !== 'word') return false;
  if (isName(token.form)) return true;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const at = steps.findIndex(({ quoted, stated }) => quoted === token || stated === token);
  const before = steps.slice(0, at).findLast(({ quoted, stated }) => quoted ?? stated);
  const sign = before?.stated ?? before?.quoted;
  return sign !== undefined && !/^[.!?…:"']$/u.test(sign.text);
}

function sameForms(one: readonly Token[], other: readonly Token[]): boolean {
  const forms = (tokens: readonly Token[]) =>
    tokens
      .map(({ form }) => form)
      .sort()
      .join(' ');
  return forms(one) === forms(other);
}

function areOnlyAccents(steps: readonly Step[]): boolean {
  return steps.every(({ quoted, stated }) => quoted?.text.toLowerCase() !== stated?.text.toLowerCase());
}
