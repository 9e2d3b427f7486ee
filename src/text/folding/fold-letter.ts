import { choosers, shapes, signs } from './fold-table.ts';

const folded = new Map([
  ...signs.flatMap(({ from, to }) => [...from].map((sign) => [sign, to] as const)),
  // How some print a double quotation mark.
  ['‘‘', '"'],
  ['’’', '"'],
]);
const shape = new RegExp(
  `[${shapes.map(({ first, last }) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'gu',
);
/** Signs that say nothing. They go first, because marks beside them may change places then. */
const silent = new RegExp(`[${choosers}${signs.flatMap(({ from, to }) => (to === '' ? from : [])).join('')}]`, 'gu');
/** A vowel that is typed as two signs has the mark of tone between them. */
const toneBeforeVowel = /([\u0E48-\u0E4B\u0EC8-\u0ECB])([\u0E4D\u0ECD])/gu;

/** What a letter with its marks folds to, by the table. What would be nothing, or a mark of the letter before, stays as it is. */
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

/** Marks that are shown alone have a space to stand on. */
function plainShape(character: string): string {
  return character.normalize('NFKC').trim();
}
