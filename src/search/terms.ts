import { plainDigits } from '../text/digits.ts';
import { unspaced } from '../text/folding/scripts.ts';
import { apostrophe, elidedWords, plainLetters } from '../text/folding/word-letters.ts';
import type { Range } from '../text/ranges.ts';
import { plainDevanagari } from './asked/devanagari.ts';

/** A word of a text as a search compares it: small letters without accents; its range is of the text as it is. */
export interface Term extends Range {
  readonly form: string;
}

/** Within words of Devanagari stand signs that join letters or keep them apart. */
const spaced = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]|(?<=\\p{Script=Devanagari})[\\u200C\\u200D](?=\\p{Script=Devanagari}))`;
const run = `(?=[${unspaced}])[\\p{L}\\p{M}\\p{N}]`;
/** A number with its groups of three, which may be parted by a sign or a space, or with its decimals. */
const number = '(?<![\\p{L}\\p{N}.,])\\p{Nd}{1,3}(?:[,.\\u00A0\\u202F ]\\p{Nd}{3})+(?![\\p{L}\\p{N}]|[.,]\\p{Nd})';
const decimal = '(?<![\\p{L}\\p{N}.,])\\p{Nd}+[.,]\\p{Nd}+(?![\\p{L}\\p{N}]|[.,]\\p{Nd})';
/** Letters that each have a full stop: U.S.S.R. */
const dotted = '(?<![\\p{L}\\p{N}.])(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{M}\\p{N}]))?(?![\\p{L}\\p{N}])';
/** What most words of many texts are: nothing else begins with it, and it takes a tenth of the time to find. */
const plain = '[A-Za-z]+(?=[ ,;:)])';
const word = new RegExp(
  `(?<plain>${plain})|(?<dotted>${dotted})|(?<number>${number})|(?<decimal>${decimal})|(?<run>(?:${run})+)|(?<word>(?:${spaced})+(?:${apostrophe}(?:${spaced})+)*)`,
  'gu',
);

/**
 * The words of a text in their order. Hyphens part words. A number is its digits, however they are grouped. What stands together
 * in a script that parts no words by spaces becomes its pairs of neighbouring letters: segmenters differ from browser to
 * browser, and an index must find what was put into it.
 */
export function termsOf(text: string): Term[] {
  return [...text.matchAll(word)].flatMap(({ index, 0: found, groups = {} }) => {
    const range = { start: index, end: index + found.length };
    if (groups['plain'] !== undefined) return { ...range, form: found.toLowerCase() };
    if (groups['number'] !== undefined) return { ...range, form: plainDigits(found.replace(/[^\p{Nd}]/gu, '')) };
    if (groups['decimal'] !== undefined) return { ...range, form: plainDigits(found.replace(',', '.')) };
    if (groups['dotted'] !== undefined) return { ...range, form: folded(found.replaceAll('.', '')) };
    if (groups['run'] !== undefined) return pairsOf(found, index);
    return wordOf(found, index);
  });
}

const oneLetter = new RegExp(`^[${unspaced}]\\p{M}*$`, 'u');

/** Whether a word is a letter of a script that parts no words, which an index has only in pairs. */
export function isOneLetter(form: string): boolean {
  return oneLetter.test(form);
}

/** Where a pair of letters has one of them, if it has. */
export function letterIn({ start, end, form }: Term, letter: string): Range | undefined {
  if (form.startsWith(letter)) return { start, end: start + letter.length };
  return form.endsWith(letter) ? { start: end - letter.length, end } : undefined;
}

/** A word without what apostrophes join to it: Armenia of Armenia’s, and école of l’école. */
function wordOf(found: string, start: number): Term[] {
  if (!hasApostrophe.test(found)) {
    const form = withoutEnding(folded(found));
    return form === '' ? [] : [{ start, end: start + found.length, form }];
  }
  const parts = [...found.matchAll(between)];
  const first = parts.findIndex(({ 0: part }, at) => at === parts.length - 1 || !elidedWords.has(folded(part)));
  const kept = parts.slice(first, parts.length - first > 1 && /^s$/iu.test(parts.at(-1)?.[0] ?? '') ? -1 : undefined);
  const [from, to] = [kept[0], kept.at(-1)];
  if (!from || !to) return [];
  const form = folded(kept.map(({ 0: part }) => part).join(''));
  return form === '' ? [] : [{ start: start + from.index, end: start + to.index + to[0].length, form }];
}

const hasApostrophe = new RegExp(apostrophe, 'u');
const between = new RegExp(`(?:(?!${apostrophe}).)+`, 'gu');

/** 27 of 27th. */
function withoutEnding(form: string): string {
  return form.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1');
}

function pairsOf(found: string, start: number): Term[] {
  const at = [...found.matchAll(/\P{M}\p{M}*/gu)].map(({ index, 0: letter }) => ({ index, end: index + letter.length }));
  const pairs = at.length < 2 ? [[at[0], at[0]] as const] : at.slice(1).map((last, index) => [at[index], last] as const);
  return pairs.flatMap(([first, last]) =>
    first && last
      ? [{ start: start + first.index, end: start + last.end, form: folded(found.slice(first.index, last.end)) }]
      : [],
  );
}

const foldedWords = new Map<string, string>();
const maxFoldedWords = 20_000;

function folded(text: string): string {
  const known = foldedWords.get(text);
  if (known !== undefined) return known;
  if (foldedWords.size > maxFoldedWords) foldedWords.clear();
  const form = fold(text);
  foldedWords.set(text, form);
  return form;
}

function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u064B-\u0652\u0670]|\u0640/gu, '');
  return plainDigits(plainDevanagari(plainLetters(plain).normalize('NFC')));
}
