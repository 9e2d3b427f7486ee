import { pluralForms } from '../plural-forms.ts';
import type { Sentence } from '../sentence.ts';

/** The language of every word in this folder, as `lang` names it. */
export const language = 'en';
/** The same, with the region that decides how numbers and lists are written. */
const locale = 'en-GB';

// Marked as pure, so that bundles leave out those that a page does not use.
/** Returns the form of a word for a count. */
export const plural = /* @__PURE__ */ pluralForms<'one'>(locale);

const whole = /* @__PURE__ */ new Intl.NumberFormat(locale);
const inPerCent = /* @__PURE__ */ new Intl.NumberFormat(locale, { style: 'percent' });
const lists = /* @__PURE__ */ new Intl.ListFormat(locale);
const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** The most digits that `Intl.NumberFormat` formats before and after the decimal point. */
const [maxPlacesBefore, maxPlacesAfter] = [21, 100];

/** "1,360". */
export function number(count: number): string {
  return whole.format(count);
}

/** A decimal number with separators and with all its digits: "1234.50" becomes "1,234.50". */
export function decimal(written: string): string {
  const [before = '', after = ''] = written.split('.');
  const format = new Intl.NumberFormat(locale, {
    minimumIntegerDigits: Math.min(Math.max(before.length, 1), maxPlacesBefore),
    minimumFractionDigits: Math.min(after.length, maxPlacesAfter),
    maximumFractionDigits: maxPlacesAfter,
  });
  return format.format(written as Intl.StringNumericLiteral);
}

/** A count with its noun: "1 event", "1,360 events". */
export function counted(count: number, nouns: { readonly one: string; readonly other: string }): string {
  return `${number(count)} ${plural(count, nouns)}`;
}

/** A small number in words, as in running text; a larger one in figures. */
export function smallNumber(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/**
 * A share of a whole in per cent. It is rounded, but never to 100% while something is missing, nor to 0% while there is
 * something: "more than 99%".
 */
export function share(part: number, of: number): string {
  const rounded = of === 0 ? 0 : Math.round((part * 100) / of);
  if (rounded === 100 && part < of) return `more than ${inPerCent.format(0.99)}`;
  if (rounded === 0 && part > 0) return `less than ${inPerCent.format(0.01)}`;
  return inPerCent.format(rounded / 100);
}

/** A part of a whole, both counted: "15 of 16". */
export function partOf(part: number, of: number): string {
  return `${number(part)} of ${number(of)}`;
}

/** "A, B and C". */
export function list(names: readonly string[]): string {
  return lists.format(names);
}

/** The same as a sentence; the name of each part is the index of its name in the list. */
export function listInParts(names: readonly string[]): Sentence<number> {
  let index = 0;
  return lists.formatToParts(names).map(({ type, value }) => (type === 'element' ? { name: index++, words: value } : value));
}

/** The words with a capital letter, to begin a sentence. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In quotation marks, unless it has marks of its own. */
export function quotedOnce(words: string): string {
  return /["“”„«»]/u.test(words) ? words : `“${words}”`;
}
