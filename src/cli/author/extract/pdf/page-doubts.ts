import { capitalized } from '../../../../words/en/grammar.ts';
import { countMatches } from '../count-matches.ts';
import { isGarbled } from './garbled.ts';

/** Numbers of the pages whose text may differ from what a reader sees. */
interface OddPages {
  readonly garbled: readonly number[];
  readonly stamped: readonly number[];
  readonly turned: readonly number[];
  readonly vowelled: readonly number[];
}

/** What is odd about the text of a page; `raw` is the text in the file, with characters that are left out of `text`. */
export function oddities(raw: string, text: string): { readonly [Kind in 'garbled' | 'turned' | 'vowelled']: boolean } {
  const garbled = isGarbled(raw);
  return {
    garbled,
    turned: !garbled && isTurned(text),
    vowelled: !garbled && countMatches(text, /[\u0591-\u05BD\u064B-\u0652]/gu) > maxStraySigns,
  };
}

/** More stray marks above and below letters than a few words would have. */
const maxStraySigns = 10;

/** Sentences for the user, one for each kind of oddity. */
export function doubtsOf({ garbled, stamped, turned, vowelled }: OddPages): string[] {
  const sentences = [
    garbled.length > 0 &&
      `The text of ${named(garbled)} does not look like words (the fonts name no letters, or wrong ones): have them recognised (OCR) first.`,
    stamped.length > 0 &&
      `${capitalized(named(stamped))} ${stamped.length === 1 ? 'is a picture' : 'are pictures'} with a line of text over ${stamped.length === 1 ? 'it' : 'them'}, and nothing else is in the text: have the words recognised (OCR) first.`,
    turned.length > 0 &&
      `The letters on ${named(turned)} seem to stand in the wrong order: compare them, or have them recognised (OCR) first.`,
    vowelled.length > 0 && `Vowel signs on ${named(vowelled)} may stand with the wrong letter: compare them with the document.`,
  ];
  return sentences.filter((sentence) => sentence !== false);
}

function named(pages: readonly number[]): string {
  return `${pages.length === 1 ? 'page' : 'pages'} ${ranges(pages).join(', ')}`;
}

/** Numbers in order, with three or more consecutive ones as a range. */
function ranges(numbers: readonly number[]): string[] {
  const rows: number[][] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row?.at(-1) === number - 1) row.push(number);
    else rows.push([number]);
  }
  return rows.flatMap((row) => (row.length > 2 ? `${row[0]} to ${row.at(-1)}` : row.map(String)));
}

/** Whether final letters of Arabic and Hebrew are at the beginning of words, which shows that the text is reversed. */
function isTurned(text: string): boolean {
  const letter = '[\\p{Script=Arabic}\\p{Script=Hebrew}]';
  const ending = '[\\u0629\\u0649\\u05DA\\u05DD\\u05DF\\u05E3\\u05E5]';
  const first = countMatches(text, new RegExp(`(?<!${letter}|\\p{M})${ending}(?=${letter}{2})`, 'gu'));
  const last = countMatches(text, new RegExp(`(?<=${letter}{2})${ending}(?!${letter}|\\p{M})`, 'gu'));
  return first > maxStrayEndings && first > 2 * last;
}

const maxStrayEndings = 3;
