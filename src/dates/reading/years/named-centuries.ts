import type { Range } from '../../../text/fold.ts';
import type { Readable } from '../readable.ts';

const hundreds = ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const article =
  "(?:(?<!\\p{L})(?:il|i|nel|del|dal|al|sul|col|primo|tardo|pieno|fine|meta|secondo|the|early|late|le|du|au|el|das|dem|im|des)\\s|(?<!\\p{L})(?:l|dell|nell|dall|all|sull)')";
/** In capitals, as it is a number of things otherwise: "nel Quattrocento", "the late Cinquecento"; "la Cinquecento" is a car. */
const named = new RegExp(`(?<=${article})(?<words>${hundreds.join('|')})cento(?!\\p{L})`, 'gu');
const digits = new RegExp(`(?<=${article})'(?<hundred>[2-9])00(?![\\d\\p{L}]|[.,]\\d)`, 'gu');

/** The centuries that Italian names by their hundreds, in text of any language: "il Quattrocento", "nel '500". */
export function namedCenturies({ text, cased }: Pick<Readable, 'text' | 'cased'>): (Range & { readonly number: number })[] {
  const inWords = [...text.matchAll(named)].filter(({ index }) => cased.charAt(index) !== text.charAt(index));
  return [...inWords, ...text.matchAll(digits)].map(({ index, 0: whole, groups = {} }) => {
    const { words, hundred } = groups;
    const number = (words === undefined ? Number(hundred) : hundreds.indexOf(words) + 2) + 11;
    return { start: index, end: index + whole.length, number };
  });
}
