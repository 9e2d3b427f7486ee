import { slipsBetween } from '../text/nearest/slips.ts';
import { latinLetters } from './asked/latin-letters.ts';

/** Words no longer than this are never taken for misspelt. */
const maxExactLetters = 3;
/** A word of so many letters may differ in two of them; in three where it sounds alike. */
const minLettersOfTwo = 8;
const maxSlipsAlike = 3;
const maxNear = 3;

/**
 * The words that a misspelt word may stand for, the nearest first: those that differ in one letter, of long ones in two, or that
 * another transliteration may write so (Kelbadzhar, Kalbadjar).
 */
export function nearWords(word: string, words: Iterable<string>): string[] {
  if (word.length <= maxExactLetters || /\p{N}/u.test(word)) return [];
  const [max, sound] = [word.length >= minLettersOfTwo ? 2 : 1, soundOf(word)];
  const found: { word: string; slips: number }[] = [];
  for (const each of words) {
    if (each.length <= maxExactLetters || Math.abs(each.length - word.length) > maxSlipsAlike) continue;
    const isAlike = sound.length > 1 && soundOf(each) === sound;
    const slips = slipsBetween(word, each, isAlike ? maxSlipsAlike : max);
    if (slips <= (isAlike ? maxSlipsAlike : max)) found.push({ word: each, slips: slips - (isAlike ? 1.5 : 0) });
  }
  found.sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1));
  const least = found[0]?.slips ?? 0;
  return found
    .filter(({ slips }) => slips <= least)
    .slice(0, maxNear)
    .map((each) => each.word);
}

/** What is left of a word whose sounds were put into other letters: consonants, those that stand for each other made one. */
function soundOf(word: string): string {
  const plain = word
    .replaceAll(/dzh|dj|dg(?=[eiy])|zh|tch|tsch|j/gu, 'j')
    .replaceAll(/sch|sh/gu, 's')
    .replaceAll(/kh|ch|gh|q|c/gu, (letters) => (letters === 'gh' ? 'g' : 'k'))
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll(/(.)\1+/gu, '$1');
  const consonants = plain.slice(1).replaceAll(/[aeiouyhаеёиоуыэюяьъ]/gu, '');
  return plain.charAt(0) + consonants;
}

/** The words that a word may stand for: misspelt, or in other letters. */
export function wordsLike(word: string, words: ReadonlySet<string>): string[] {
  const near = nearWords(word, words);
  return near.length > 0 ? near : inOtherLetters(word, words);
}

/** Words of which the letters of another script mean a word that is typed: Shusha of Шуша, and the other way round. */
function inOtherLetters(form: string, words: Iterable<string>): string[] {
  const asked = latinLetters(form);
  const isOther = asked !== form;
  const byLatin = new Map<string, string>();
  for (const word of words) {
    const latin = latinLetters(word);
    if (isOther || latin !== word) byLatin.set(latin, word);
  }
  const same = byLatin.get(asked);
  if (same !== undefined) return [same];
  return nearWords(asked, byLatin.keys()).map((latin) => byLatin.get(latin) as string);
}
