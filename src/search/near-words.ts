import { slipsBetween } from '../text/nearest/slips.ts';
import { fromAzerbaijani } from './asked/azerbaijani-letters.ts';
import { latinLetters } from './asked/latin-letters.ts';
import { stemOf } from './stem.ts';

/** Words no longer than this are never taken for misspelt. */
const maxExactLetters = 3;
/**
 * A word of so many letters may differ in two of them, and with one less in two where it sounds alike; a longer one then in
 * three.
 */
const [minLettersOfTwo, minLettersOfTwoAlike] = [8, 6];
/** Letters that may stand for one sound make a word so much longer. */
const maxOtherLength = 3;
const maxNear = 3;

/**
 * The words that a misspelt word may stand for, the nearest first: those that begin alike and differ in one letter, of long ones in
 * two, or that another transliteration may write so (Kelbadzhar, Kalbadjar).
 */
export function nearWords(word: string, words: Iterable<string>): string[] {
  if (word.length <= maxExactLetters || /\p{N}/u.test(word)) return [];
  const sounds = soundsOf(word);
  const [max, consonants] = [word.length >= minLettersOfTwo ? 2 : 1, consonantsOf(sounds)];
  const maxAlike = max + (word.length >= minLettersOfTwoAlike ? 1 : 0);
  const found: { word: string; slips: number }[] = [];
  for (const each of words) {
    if (each.length <= maxExactLetters || Math.abs(each.length - word.length) > maxOtherLength) continue;
    const others = soundsOf(each);
    if (!beginAlike(word, each) && others.charAt(0) !== sounds.charAt(0)) continue;
    const isAlike = consonants.length > 1 && consonantsOf(others) === consonants;
    const most = isAlike ? maxAlike : max;
    const slips = isAlike
      ? Math.min(slipsBetween(word, each, most), slipsBetween(sounds, others, most))
      : slipsBetween(word, each, most);
    if (slips <= most && !endsOtherwise(word, each)) found.push({ word: each, slips: slips - (isAlike ? 1.5 : 0) });
  }
  found.sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1));
  const least = found[0]?.slips ?? 0;
  return found
    .filter(({ slips }) => slips <= least)
    .slice(0, maxNear)
    .map((each) => each.word);
}

/**
 * Whether letters at the end of two words are an ending of one of them and none of the other, which is then no slip of it:
 * spring, spying.
 */
function endsOtherwise(one: string, other: string): boolean {
  const [stem, otherStem] = [stemOf(one, 'en'), stemOf(other, 'en')];
  const [longer, word, shorter] = stem.length > otherStem.length ? [stem, other, otherStem] : [otherStem, one, stem];
  const ending = word.startsWith(shorter) ? word.slice(shorter.length) : '';
  return ending.length >= minEnding && longer.endsWith(ending);
}

/** Letters of the shortest ending that tells one word from another. */
const minEnding = 2;

/** The sounds of a word that may have been put into other letters: those that stand for each other made one. */
function soundsOf(word: string): string {
  return word
    .replaceAll(/dzh|dj|dg(?=[eiy])|zh|tch|tsch|j/gu, 'j')
    .replaceAll(/sch|sh/gu, 's')
    .replaceAll(/kh|ch|gh|q|c/gu, (letters) => (letters === 'gh' ? 'g' : 'k'))
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll(/(.)\1+/gu, '$1');
}

/** Q and g begin the same names: Qubadli, Gubadli. */
function beginAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((word) => word.charAt(0).replace('q', 'g'));
  return first === second;
}

function consonantsOf(sounds: string): string {
  return sounds.charAt(0) + sounds.slice(1).replaceAll(/[aeiouyhаеёиоуыэюяьъ]/gu, '');
}

/** The words that a word may stand for: misspelt, or in other letters. `typed`: the word with its accents. */
export function wordsLike(word: string, words: ReadonlySet<string>, typed = word): string[] {
  const english = fromAzerbaijani(typed);
  if (english !== undefined && words.has(english)) return [english];
  const near = nearWords(word, words);
  if (near.length > 0) return near;
  const others = inOtherLetters(word, words);
  return others.length > 0 || english === undefined ? others : nearWords(english, words);
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
