import type { Range } from '../fold.ts';
import { unspaced } from '../folding/scripts.ts';
import { areEnding, areJoinedBefore } from '../joined-words.ts';

/** A stretch of letters and digits, and the form by which it is compared: small letters without accents. */
export interface NameWord extends Range {
  readonly form: string;
}

/** The words of a text. Hyphens and apostrophes part them, so that "Armenia’s" and "l’Arménie" have the name as a word. */
export function nameWords(text: string): NameWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: letters }) => ({
    start: index,
    end: index + letters.length,
    form: letters
      .normalize('NFD')
      .replace(/[\u0300-\u036F\u0640\u064B-\u0652]/gu, '')
      .toLowerCase()
      .normalize('NFC'),
  }));
}

/** Languages that change the last letters of a name by its case. */
const inflecting = /^(?:ru|uk|be|pl|cs|sk|sl|hr|sr|bs|mk|bg|el|lt|lv|ga|is|ro|la)$/u;
/** Letters of the longest such ending, and of the shortest beginning that is left of a name when it loses one. */
const [maxCaseLetters, minStemLetters] = [3, 4];
/** A name may lose its last vowels and still be known by less. */
const lostVowels = /^[аеёийоуыэюяьіїєaeiouyαεηιουω]{1,2}$/u;

/** Whether a word is a word of a name, as it is or as a language (BCP 47) joins particles and endings to it. */
export function isFormOf(word: string, name: string, language: string): boolean {
  if (word === name) return true;
  if (isUnspaced(name)) return word.includes(name);
  const at = word.indexOf(name);
  if (at > 0 && areJoinedBefore(word.slice(0, at)) && at + name.length === word.length) return true;
  if (at === 0 && areEnding(word.slice(name.length), name, language)) return true;
  if (!inflecting.test(language.split('-')[0] ?? '')) return false;
  const alike = lengthAlike(word, name);
  const lost = name.slice(alike);
  const isStem = lost === '' || (alike >= minStemLetters ? lost.length <= maxCaseLetters : lostVowels.test(lost));
  return isStem && word.length - alike <= maxCaseLetters;
}

/** Whether a word is of a script that does not part words by spaces. */
export function isUnspaced(word: string): boolean {
  return inUnspaced.test(word);
}

const inUnspaced = new RegExp(`[${unspaced}]`, 'u');

/** How many first letters two words share. */
function lengthAlike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
