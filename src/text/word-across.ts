import { unspaced } from './folding/scripts.ts';

/** A letter of a word. In scripts that do not separate words by spaces, no offset is known to be inside a word. */
const letter = new RegExp(`^(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]$`, 'u');
/** Letters of a word that are looked at on each side. */
const maxLetters = 50;

/** The word inside which an offset falls; nothing if it falls between words. */
export function wordAcross(text: string, offset: number): string | undefined {
  const { before, after } = partsOfWord(
    text.slice(Math.max(0, offset - maxLetters), offset),
    text.slice(offset, offset + maxLetters),
  );
  return before === '' || after === '' ? undefined : before + after;
}

/** Whether letters of words are directly before and after a range. */
export function areLettersBeside(text: string, start: number, end: number): boolean {
  return wordsEnd.test(text.slice(Math.max(0, start - 2), start)) && wordsBegin.test(text.slice(end, end + 2));
}

const [wordsEnd, wordsBegin] = [/[\p{L}\p{M}\p{N}]$/u, /^[\p{L}\p{M}\p{N}]/u];

/** The letters of words at the end of one text and at the beginning of the next. */
export function partsOfWord(text: string, next: string): { readonly before: string; readonly after: string } {
  return {
    before: run([...text].reverse())
      .reverse()
      .join(''),
    after: run([...next]).join(''),
  };
}

function run(characters: readonly string[]): string[] {
  const end = characters.findIndex((character) => !letter.test(character));
  return characters.slice(0, end === -1 ? characters.length : end);
}
