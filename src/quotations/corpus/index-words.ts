import { softHyphen, softSpace } from '../../text/fold.ts';
import { unspaced } from '../../text/folding/scripts.ts';

/** Receives each word of a folded text: its form, and the offset at which it begins. */
export type TakeWord = (form: string, start: number) => void;

const word = new RegExp(`(?<one>[${unspaced}])|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}${softHyphen}])+`, 'gu');
const isSigns = /^[^\p{L}\p{N}]+$/u;

/**
 * Gives the words of a folded text in the form in which candidates are looked for: small letters without hyphens at line ends.
 * In scripts that part no words by spaces, each letter with the next one is a word.
 */
export function indexWords(text: string, take: TakeWord): void {
  let waiting: { readonly letter: string; readonly start: number; readonly end: number } | undefined;
  const giveWaiting = (next = '') => {
    if (waiting) take(waiting.letter + next, waiting.start);
    waiting = undefined;
  };
  for (const { index, 0: found, groups = {} } of text.matchAll(word)) {
    if (groups['one'] !== undefined) {
      const gap = waiting && text.slice(waiting.end, index).replaceAll(softSpace, '');
      giveWaiting(gap === '' ? found : '');
      waiting = isSigns.test(found) ? undefined : { letter: found, start: index, end: index + found.length };
    } else {
      giveWaiting();
      const form = found.replaceAll(softHyphen, '');
      if (form !== '') take(form.toLowerCase(), index);
    }
  }
  giveWaiting();
}
