import { unspaced } from '../text/folding/scripts.ts';
import { apostrophe, elidedWords, plainLetters } from '../text/folding/word-letters.ts';
import { afterTo, areJoinedBefore } from '../text/joined-words.ts';

/** Words that tell no text from another. */
const everywhere = new Set(
  (
    'a about after also an and are as at be been before between but by for from had has have he her him his in into is it its ' +
    'of on one only or other over said says she so than that the their them then there these they this to two under was were ' +
    'when which who will with would document documents'
  ).split(' '),
);

const [spaced, run] = [`(?![${unspaced}])[\\p{L}\\p{N}]`, `(?=[${unspaced}])[\\p{L}\\p{N}]`];
/** Words with their apostrophes, and what stands together in a script that parts no words by spaces. */
const word = new RegExp(`(?:${run})+|(?:${spaced})+(?:${apostrophe}(?:${spaced})+)*`, 'gu');
const isRun = new RegExp(`^[${unspaced}]`, 'u');
const gap = new RegExp(`(?<=[${unspaced}])\\s+(?=[${unspaced}])`, 'gu');

/**
 * The words of a text in small letters without accents: what a search compares, at build and in the browser. A word after
 * an elision (l’école) is there alone too. Words that are everywhere are left out.
 */
export function searchWords(text: string): string[] {
  return wordsIn(text).flatMap((parts) => {
    const last = parts.slice(elisionsIn(parts)).join('');
    return [...new Set([parts.join(''), last])].filter(isTelling);
  });
}

/** The words that a search asks for: of an elision the last word alone, and Armenia of Armenia’s. */
export function askedWords(text: string): string[] {
  return wordsIn(text)
    .map((parts) => parts.slice(elisionsIn(parts), parts.at(-1) === 's' ? -1 : undefined).join('') || parts.join(''))
    .filter(isTelling);
}

/**
 * Whether words hold, each as the beginning of one of them, all the words that are asked for. Little words that Arabic or
 * Hebrew joins to a word are passed over; in scripts that part no words by spaces, what is asked for stands anywhere.
 */
export function holdsWords(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((start) => words.some((word) => holds(word, start)));
}

function holds(word: string, asked: string): boolean {
  const at = word.indexOf(asked);
  if (at === 0 || (at > 0 && isRun.test(asked))) return true;
  const joined = afterTo(asked);
  return (at > 0 && areJoinedBefore(word.slice(0, at))) || (joined !== undefined && joined !== asked && word.includes(joined));
}

/** Each word in the parts that its apostrophes leave. */
function wordsIn(text: string): string[][] {
  const plain = text
    .replace(gap, (space) => (space.includes('\n') ? '' : space))
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}|\u0640|(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew})/gu, '');
  return (plainLetters(plain).match(word) ?? []).map((found) => found.split(apart));
}

const apart = new RegExp(apostrophe, 'u');

/** How many parts of a word are little words before another. */
function elisionsIn(parts: readonly string[]): number {
  const first = parts.findIndex((part, index) => index === parts.length - 1 || !elidedWords.has(part));
  return Math.max(0, first);
}

function isTelling(word: string): boolean {
  return word !== '' && !everywhere.has(word);
}
