import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import type { DateLanguage } from '../date-language.ts';
import type { DateToken } from '../date-tokens.ts';
import { type Readable, readable } from '../readable.ts';
import { romanYears } from './roman-years.ts';
import { yearNumbers } from './year-number.ts';
import { type WrittenYear, yearsInWords } from './years-in-words.ts';

/** The tokens of a text, of which those of a year in words or Roman numerals are one. */
export function withYears(tokens: readonly DateToken[], words: Readable, language: DateLanguage): DateToken[] {
  const years = writtenYears(words, language);
  if (years.length === 0) return [...tokens];
  const rest = tokens.filter(({ start, end }) => !years.some((year) => year.start < end && start < year.end));
  const own = years.map(({ start, end, year, isSure }): DateToken => ({
    ...{ start, end, kind: 'number', values: [year], digits: 4, inWords: true },
    ...(isSure && { is: 'year' as const }),
  }));
  return [...rest, ...own].toSorted((a, b) => a.start - b.start);
}

/** Whether a text tells a year in words or Roman numerals. */
export function hasWrittenYear(text: string, language: DateLanguage): boolean {
  return mayHaveYear(text, language) && writtenYears(readable(text), language).length > 0;
}

const numeral = /[MDCLXVI]{3}/u;

/** Most texts have none, which is quick to find out. */
function mayHaveYear(text: string, { tag }: DateLanguage): boolean {
  const { hint } = yearNumbers(primaryLanguage(tag)) ?? {};
  return numeral.test(text) || (hint?.test(text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()) ?? false);
}

function writtenYears(words: Readable, language: DateLanguage): WrittenYear[] {
  return language.isOfOtherCalendar ? [] : [...yearsInWords(words, language), ...romanYears(words, language)];
}
