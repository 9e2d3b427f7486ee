import { countMatches } from '../count-matches.ts';

/**
 * Whether the text of a page does not look like words. A font without a map to characters, or with a wrong one, looks right on
 * the page and yields nonsense. Judged by letters alone, because a document may be in any language.
 */
export function isGarbled(text: string): boolean {
  // Runs of one sign, such as the dots in a table of contents, count as one.
  const signs = text.replace(/([^\p{L}\p{N}\s])(?:\s*\1)+/gu, '$1');
  const seen = countMatches(signs, /\S/gu);
  if (seen < minSigns) return false;
  if (countMatches(signs, unreadable) > maxUnreadableShare * seen) return true;
  if (countMatches(signs, /[\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/gu) < minLetterShare * seen) return true;
  const words = signs.split(/\s+/u).filter((word) => countMatches(word, /\p{L}/gu) > 1);
  // Where another sign replaces the space, a row of words looks like a single one.
  const joints = words.reduce((count, word) => count + Math.max(0, signsInside(word) - 1), 0);
  const odd = words.filter(isOdd).length + joints;
  return words.length + joints >= minWords && odd > maxOddShare * (words.length + joints);
}

/** With fewer signs, or fewer words, a page is not judged. */
const minSigns = 40;
const minWords = 12;
/** No page of real words is beyond these shares. */
const maxUnreadableShare = 0.1;
const minLetterShare = 0.4;
const maxOddShare = 0.25;

/** Control characters, private-use characters, unassigned codes and replacement characters. */
const unreadable = /[[\p{Cc}\p{Co}\p{Cn}\uFFFD]--\s]/gv;

/** Whether a word is written as no word of any language is. */
function isOdd(word: string): boolean {
  if (address.test(word)) return false;
  return mixesScripts(word) || signsInside(word) > 0 || hasCapitalsInside(word) || partsOf(word).some(hasNoVowel);
}

function partsOf(word: string): string[] {
  return word.split(/[^\p{L}\p{M}]+/u);
}

const scripts = [
  ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Tamil', 'Telugu'],
  ...['Kannada', 'Malayalam', 'Gujarati', 'Gurmukhi', 'Sinhala', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Ethiopic', 'Thaana'],
  ...['Nko'],
].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));

/** Whether letters of two scripts are adjacent; Greek ones are allowed beside others, because formulas have them. */
function mixesScripts(word: string): boolean {
  return partsOf(word).some((part) => {
    const found = scripts.filter((script) => script.test(part)).length;
    return found > 1 && !/^\p{Script=Greek}?\p{Script=Latin}+\p{Script=Greek}?$/u.test(part);
  });
}

/** E-mail addresses, URLs and file names. */
const address = /[@\\]|:\/|^\/|\.\p{L}/u;

/** The number of signs between letters that never belong there; none for addresses, and for scripts without spaces. */
function signsInside(word: string): number {
  if (address.test(word) || /[\u3000-\u303F\uFE30-\uFE4F\uFF00-\uFF0F\uFF1A-\uFF20]/u.test(word) || unspaced.test(word))
    return 0;
  return countMatches(word.replace(/[+<=>|]/gu, ''), strangers);
}

const strangers =
  /(?<=\p{L})[!"#$%^~?\u00A1-\u00AA\u00AC-\u00B3\u00B5\u00B6\u00B8-\u00BA\u00BC-\u00BF\u00D7\u00F7\p{Sc}\p{Sm}\p{So}](?=\p{L})/gu;

const unspaced = new RegExp(
  `[${['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan', 'Yi']
    .map((name) => `\\p{Script=${name}}`)
    .join('')}]`,
  'u',
);

/** Whether capitals follow small letters more than once: names such as McDonald have one. */
function hasCapitalsInside(word: string): boolean {
  return countMatches(word, /\p{Ll}\p{Lu}/gu) > 1;
}

/** Whether four or more Latin letters, not all of them capitals, have no vowel; words in capitals are often abbreviations. */
function hasNoVowel(word: string): boolean {
  return /^\p{Script=Latin}{4,}$/u.test(word) && /\p{Ll}/u.test(word) && !/[aeiouyæœøıəɛɔ]/iu.test(word.normalize('NFKD'));
}
