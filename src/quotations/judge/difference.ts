import { numberWords } from '../../text/numbers/number-words.ts';
import { isSlip, type Step } from './align.ts';
import { negationsIn, turns } from './negations.ts';
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
  const { joined, others } = joinedOtherwise(
    differing.filter((step) => !alike.includes(step)),
    steps,
  );
  const tokens = (side: 'quoted' | 'stated') => others.flatMap((step) => step[side] ?? []);
  const [allAdded, allDropped] = [tokens('quoted'), tokens('stated')];
  const [added, dropped] = [allAdded.filter(isNoSign), allDropped.filter(isNoSign)];
  // Both words, where one took the place of the other.
  const slips = others.flatMap(({ quoted, stated }) =>
    quoted?.kind === 'word' && stated && isNoSign(stated) && isSlip(quoted, stated) && !turns(quoted.form, stated.form)
      ? [quoted, stated]
      : [],
  );
  const found = new Set<Change>();
  const words = [...added, ...dropped];
  const apart = steps.filter((step) => !joined.has(step));
  const negations = (['quoted', 'stated'] as const).map((side) => negationsIn(apart.flatMap((step) => step[side] ?? [])));
  // Words that say "not", and those that others take the place of without it.
  const saysNot = new Set([
    ...negations.flat(2),
    ...others.flatMap(({ quoted, stated }) => (quoted && stated && turns(quoted.form, stated.form) ? [quoted, stated] : [])),
  ]);
  const numbers = numberWords(language);
  const isNumber = ({ kind, form }: Token) => kind === 'number' || (numbers?.values.get(form) ?? 1) > 1;
  if (negations[0]?.length !== negations[1]?.length || words.some((token) => saysNot.has(token))) found.add('negation');
  if (words.some(isNumber)) found.add('number');
  if (added.length > 0 && sameForms(added, dropped)) found.add('order');
  if (words.some((token) => isNameLike(token, steps, isName))) found.add('name');
  if (joined.size > 0 || (slips.length > 0 && !found.has('order'))) found.add('spelling');
  const isPlain = (token: Token) =>
    !slips.includes(token) && !isNumber(token) && !saysNot.has(token) && !isNameLike(token, steps, isName);
  const [hasAdded, hasDropped] = [added.some(isPlain), dropped.some(isPlain)];
  if (!found.has('order')) {
    if (hasAdded && hasDropped) found.add('replaced');
    else if (hasDropped) found.add('dropped');
    else if (hasAdded) found.add('added');
  }
  const isFigure = ({ quoted }: Step) => quoted?.kind === 'number';
  if (alike.some(isFigure)) found.add('number-signs');
  const written = alike.filter((step) => !isFigure(step));
  if (written.some(({ quoted }) => quoted && isNoSign(quoted))) found.add(areOnlyAccents(written) ? 'spelling' : 'capitals');
  if ([...allAdded, ...allDropped, ...alike.flatMap(({ quoted }) => quoted ?? [])].some((token) => !isNoSign(token)))
    found.add('signs');
  return order.filter((change) => found.has(change));
}

/**
 * Parts of an alignment in which the same letters are written as one word and as two, with a hyphen or without: these are told
 * as a spelling. Returns their steps, and the others that differ.
 */
function joinedOtherwise(differing: readonly Step[], steps: readonly Step[]) {
  const differs = new Set(differing);
  const known = new Set<Step>();
  let run: Step[] = [];
  const close = () => {
    const letters = (side: 'quoted' | 'stated') =>
      run
        .flatMap((step) => (step[side] && (step[side].kind !== 'sign' || step[side].text !== '-') ? step[side].text : []))
        .join('');
    if (letters('quoted') !== '' && letters('quoted') === letters('stated')) for (const step of run) known.add(step);
    run = [];
  };
  for (const step of steps) {
    if (differs.has(step)) run.push(step);
    else close();
  }
  close();
  return { joined: known, others: differing.filter((step) => !known.has(step)) };
}

const order: readonly Change[] = [
  'turned',
  'negation',
  'number',
  'name',
  'question',
  'order',
  'dropped',
  'added',
  'replaced',
  'spelling',
  'capitals',
  'number-signs',
  'signs',
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
