import { countMatches } from '../count-matches.ts';

/**
 * Whether the text of a page looks like words at all. A font that names no letters, or names the wrong ones, looks right on
 * the page and gives signs without sense. Judged by letters alone, because a document may be in any language.
 */
export function isGarbled(text: string): boolean {
  // Rows of one sign, such as the dots of a table of contents, stand for one.
  const signs = text.replace(/([^\p{L}\p{N}\s])(?:\s*\1)+/gu, '$1');
  const seen = countMatches(signs, /\S/gu);
  if (seen < minSigns) return false;
  if (countMatches(signs, unreadable) > maxUnreadableShare * seen) return true;
  if (countMatches(signs, /[\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/gu) < minLetterShare * seen) return true;
  const words = signs.split(/\s+/u).filter((word) => countMatches(word, /\p{L}/gu) > 1);
  // Where another sign stands for the space, a row of words looks like one.
  const joints = words.reduce((count, word) => count + Math.max(0, signsInside(word) - 1), 0);
  const odd = words.filter(isOdd).length + joints;
  return words.length + joints >= minWords && odd > maxOddShare * (words.length + joints);
}

/** Fewer signs, or fewer words, on a page say little. */
const minSigns = 40;
const minWords = 12;
/** Shares above or below which no page of words is. */
const maxUnreadableShare = 0.1;
const minLetterShare = 0.4;
const maxOddShare = 0.25;

/** Signs of control, signs that only one font knows, and codes that stand for nothing. */
const unreadable = /[[\p{Cc}\p{Co}\p{Cn}\uFFFD]--\s]/gv;

/** Whether a word is written as none is in any language. */
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

/** Letters of two scripts without anything between them; formulas have Greek ones beside others. */
function mixesScripts(word: string): boolean {
  return partsOf(word).some((part) => {
    const found = scripts.filter((script) => script.test(part)).length;
    return found > 1 && !/^\p{Script=Greek}?\p{Script=Latin}+\p{Script=Greek}?$/u.test(part);
  });
}

/** Addresses and names of files. */
const address = /[@\\]|:\/|^\/|\.\p{L}/u;

/** How many signs stand between letters that never do: but in addresses, and where there are no spaces. */
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

/** Capitals after small letters, more than once: names such as McDonald have one. */
function hasCapitalsInside(word: string): boolean {
  return countMatches(word, /\p{Ll}\p{Lu}/gu) > 1;
}

/** Four Latin letters or more without a vowel, small ones among them: words of capitals are short for others. */
function hasNoVowel(word: string): boolean {
  return /^\p{Script=Latin}{4,}$/u.test(word) && /\p{Ll}/u.test(word) && !/[aeiouyæœøıəɛɔ]/iu.test(word.normalize('NFKD'));
}
