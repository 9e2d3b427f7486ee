import { type Folded, foldedWithout, lineDash, softSpace } from '../fold.ts';

/**
 * Signs that some print with spaces around them and others without, and some twice where others print them once: French sets a
 * space within « » and before : ; ! ? %, and other languages before theirs; typewriters set -- for a dash, Chinese sets …… and
 * ——, and dashes and ellipses stand with spaces or without, also an ellipsis after a full stop: . . . .
 */
const highSigns = ':;!?%؟؛،۔٪।॥։՝។';
const gap = `[ ${softSpace}]`;
const dash = `[-${lineDash}]`;
const aroundSigns = new RegExp(
  [
    `${gap}?(?<dots>\\.{3,})${gap}?`,
    `${gap}?(?<dashes>${dash}{1,3})(?!${dash})${gap}?`,
    `(?<afterMark>(?<=["'])${gap})`,
    `(?<beforeMark>${gap}(?=["']))`,
    `(?<=[¿¡])${gap}`,
    `${gap}(?=[${highSigns}])`,
  ].join('|'),
  'gu',
);

/** Without one of these signs in it, a text is closed up already. */
const anySign = new RegExp(`[.¿¡"'${highSigns}${lineDash}-]`, 'u');

/** A dash, and not a hyphen; a minus is printed as one. */
const realDash = /^[\u2012-\u2015\u2212\u2E3A\u2E3B\uFE58]$/u;
const openingMark = /^[«‹]$/u;
const closingMark = /^[»›]$/u;

/** Whether closing up can change anything in folded words. */
export function hasOpenSigns(words: string): boolean {
  return anySign.test(words);
}

/**
 * A folded text without the spaces around its signs, and with each ellipsis and dash once. It is for finding words that stand
 * nowhere as they were typed; ids of passages and what is shown come from the text as it is. Made once for each text; the text
 * itself, if there is nothing to close up.
 */
export function closedUp(folded: Folded): Folded {
  const known = closed.get(folded);
  if (known) return known;
  const dropped = droppedOf(folded);
  const made = dropped.some((each) => each) ? foldedWithout(folded, dropped) : folded;
  closed.set(folded, made);
  return made;
}

const closed = new WeakMap<Folded, Folded>();

/** For each letter of a folded text, whether closing up drops it. */
function droppedOf(folded: Folded): Uint8Array {
  const dropped = new Uint8Array(folded.text.length);
  const rawAt = (at: number) => folded.raw[folded.starts[at] as number] ?? '';
  for (const { 0: match, index, groups = {} } of folded.text.matchAll(aroundSigns)) {
    const { dots, dashes, afterMark, beforeMark } = groups;
    const first = index + match.search(/[^ \u2063]/u);
    if (afterMark !== undefined && !openingMark.test(rawAt(index - 1))) continue;
    if (beforeMark !== undefined && !closingMark.test(rawAt(index + 1))) continue;
    if (dashes?.length === 1 && !realDash.test(rawAt(first))) continue;
    const kept = dots !== undefined ? keptDots(dots) : dashes !== undefined ? 1 : 0;
    for (let at = index; at < index + match.length; at += 1) dropped[at] = at >= first && at < first + kept ? 0 : 1;
  }
  return dropped;
}

/** Of several ellipses in a row one; a full stop before an ellipsis stays. */
function keptDots({ length }: string): number {
  return length % 3 === 0 ? 3 : length;
}
