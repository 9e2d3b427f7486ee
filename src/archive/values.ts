import * as words from '../words/en/values.ts';
import type { Interval } from './apart.ts';

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

/** How many times more or less than the stated number "about" may mean, at most. */
const aboutFactor = 2;

/** The interval in which the right number lies if a value is right. */
export function possibleNumbers(value: string): Interval {
  const [mark, number] = [markOf(value), numberOf(value)];
  if (mark.startsWith('>')) return { min: number, max: Infinity, isOpenAtMin: mark === '>' };
  if (mark.startsWith('<')) return { min: -Infinity, max: number, isOpenAtMax: mark === '<' };
  if (mark === '~') return { min: number / aboutFactor, max: number * aboutFactor };
  return { min: number, max: Number(value.split('-').at(-1)) };
}

/** Whether a value is only approximate. */
export function isAbout(value: string): boolean {
  return markOf(value) === '~';
}

function numberOf(value: string): number {
  return Number.parseFloat(value.slice(markOf(value).length));
}

function markOf(value: string): string {
  return manners.find(([start]) => value.startsWith(start))?.[0] ?? '';
}
