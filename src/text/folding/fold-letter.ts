import { choosers, shapes, signs } from './fold-table.ts';

const folded = new Map([
  ...signs.flatMap(({ from, to }) => [...from].map((sign) => [sign, to] as const)),
  // Some typesetters use this for a double quotation mark.
  ['‘‘', '"'],
  ['’’', '"'],
]);
const shape = new RegExp(
  `[${shapes.map(({ first, last }) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'gu',
);
/** Characters that fold to nothing. They are removed first, because the marks beside them may be reordered then. */
const silent = new RegExp(`[${choosers}${signs.flatMap(({ from, to }) => (to === '' ? from : [])).join('')}]`, 'gu');
/** A tone mark typed between the two parts of a vowel. */
const toneBeforeVowel = /([\u0E48-\u0E4B\u0EC8-\u0ECB])([\u0E4D\u0ECD])/gu;

/**
 * What a letter with its marks folds to, by the table. A letter that would fold to nothing, or to a combining mark, stays as it
 * is.
 */
export function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known === '' ? letter : known;
  const composed = letter.replace(shape, plainShape).replace(silent, '').normalize('NFC');
  const plain = composed.replace(toneBeforeVowel, '$2$1').normalize('NFC');
  if (plain.length === 1 && plain === letter) return letter;
  const made = [...plain].map((sign) => folded.get(sign) ?? sign).join('');
  return made === '' || (startsWithMark.test(made) && !startsWithMark.test(letter)) ? letter : made;
}

const startsWithMark = /^\p{M}/u;

/** A mark that is shown by itself has a space as its base. */
function plainShape(character: string): string {
  return character.normalize('NFKC').trim();
}
