import type { DateLanguage } from '../date-language.ts';
import type { Readable } from '../readable.ts';
import { isTold, type WrittenYear } from './years-in-words.ts';

/** From 1000 to 2199, in capital letters. */
const numeral =
  /(?<![\p{L}\d.-])(?=[MDCLXVI]{3,15}(?![\p{L}\d-]))M{1,2}(?:CM|CD|DC{0,4}|C{0,4})(?:XC|XL|LX{0,4}|X{0,4})(?:IX|IV|VI{0,4}|I{0,4})(?![\p{L}\d-])/gu;
const values: Readonly<Record<string, number>> = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 };
/** So many letters are hardly anything else than a year. */
const minLetters = 6;
/** Fewer letters, after "in", are more often an abbreviation. */
const minAfterIn = 4;
const lastYear = 2099;
/** Words before a year in Latin, and before that of a copyright, which stand in books of any language. */
const latin = /(?<!\p{L})(?:anno(?:\s(?:domini|christi|salutis))?|a\.\s?d\.?)\s$|©\s?$/u;
/** Words after which such a numeral numbers something else. */
const numbered = /(?<!\p{L})(?:no|nr|vol|chap|chapter|page|p|psalm|law|song|sonnet|nº|n°|art|canto|kapitel|kap|num)\.?\s$/u;
const reach = 24;

/** The years that a text writes in Roman numerals, where they are clearly years: "anno MDCXII", "MDCCLXXXIX". */
export function romanYears(words: Readable, language: DateLanguage): WrittenYear[] {
  const { text, cased } = words;
  return [...cased.matchAll(numeral)].flatMap(({ index: start, 0: letters }) => {
    const year = Array.from(letters, (each) => values[each] ?? 0).reduce(
      (sum, value, at, all) => sum + (value < (all[at + 1] ?? 0) ? -value : value),
      0,
    );
    const end = start + letters.length;
    const before = text.slice(Math.max(0, start - reach), start);
    if (year > lastYear || numbered.test(before)) return [];
    const inYear = letters.length < minAfterIn ? new Set<string>() : language.inYear.union(english);
    const isSure = letters.length >= minLetters || latin.test(before) || isTold(words, { start, end }, { ...language, inYear });
    return [{ start, end, year, isSure }];
  });
}

const english = new Set(['in']);
