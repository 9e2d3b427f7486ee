import { stemmer as english } from '@orama/stemmers/english';
import { areFormsInDevanagari } from './asked/devanagari.ts';

/** What the forms of a word are found by: in English the stem of Porter's algorithm, in other languages the word itself. */
export function stemOf(form: string, language: string): string {
  return isEnglish(language) && plain.test(form) ? englishStem(form) : form;
}

const stems = new Map<string, string>();
const maxStems = 20_000;

function englishStem(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  if (stems.size > maxStems) stems.clear();
  const stem = whole(form, english(form));
  stems.set(form, stem);
  return stem;
}

/**
 * Of a short word too little may be left to tell it from others: "on" of "one" and "us" of "used", which have lost an e, and
 * "hi" of "his".
 */
function whole(form: string, stem: string): string {
  if (stem.length >= minLetters) return stem;
  return /^[aeiou][^aeiou]$/u.test(stem) ? `${stem}e` : form;
}

export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/iu.test(language);
}

const minLetters = 3;
const plain = /^[a-z]{3,}$/u;

/** Letters that two forms of a word share at least, and letters after these at most. */
const [minShared, maxOther] = [4, 3];

/**
 * Whether two words may be forms of one, in a language whose endings are not known here: they begin alike and end in few letters
 * of their own. Among the words of the first archive this finds three of four pairs that Porter's algorithm joins, and seven of
 * ten that it finds are joined by it.
 */
export function mayBeForms(one: string, other: string): boolean {
  if (one === other || /\p{N}/u.test(one)) return one === other;
  if (areFormsInDevanagari(one, other)) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const [least, most] = [one.length - shared, other.length - shared].sort((a, b) => a - b) as [number, number];
  return shared >= minShared && most <= maxOther && shared >= 2 * least + 2;
}
