import { largestOf, smallestOf } from '../text/extremes.ts';
import * as words from '../words/en/values.ts';

/** How a telling puts a number, in words: `>400` is "more than 400". */
const manners: readonly (readonly [mark: string, say: (value: { readonly number: string }) => string])[] = [
  ['>=', words.atLeast],
  ['<=', words.atMost],
  ['>', words.moreThan],
  ['<', words.fewerThan],
  ['~', words.about],
];
const order = ['<', '<=', '~', '', '>=', '>'];

/** The words of a value that the schema has checked: `300-350` is "300 to 350". Thousands get a comma. */
export function valueWords(stated: string): string {
  const [mark, say] = manners.find(([start]) => stated.startsWith(start)) ?? ['', words.exactly];
  const [from = '', to] = stated.slice(mark.length).split('-');
  return to === undefined ? say({ number: from }) : words.range({ from, to });
}

/** Smaller numbers first; of one number, "fewer than" first and "more than" last. */
export function compareValues(a: string, b: string): number {
  return numberOf(a) - numberOf(b) || order.indexOf(markOf(a)) - order.indexOf(markOf(b));
}

/** Whether one number fits every value; nothing when one of them is only about right, which no number settles. */
export function canAllHold(values: readonly string[]): boolean | undefined {
  if (values.some((value) => markOf(value) === '~')) return undefined;
  const least = largestOf(values.map((value) => boundsOf(value).least));
  const most = smallestOf(values.map((value) => boundsOf(value).most));
  const excludes = (value: string) => /^[<>]$/u.test(markOf(value)) && numberOf(value) === least;
  return least < most || (least === most && !values.some(excludes));
}

/** The numbers that a value allows, those at the very ends left aside. */
function boundsOf(value: string): { readonly least: number; readonly most: number } {
  const mark = markOf(value);
  if (mark.startsWith('>')) return { least: numberOf(value), most: Infinity };
  if (mark.startsWith('<')) return { least: -Infinity, most: numberOf(value) };
  return { least: numberOf(value), most: Number(value.split('-').at(-1)) };
}

function numberOf(value: string): number {
  return Number.parseFloat(value.slice(markOf(value).length));
}

function markOf(value: string): string {
  return manners.find(([start]) => value.startsWith(start))?.[0] ?? '';
}
