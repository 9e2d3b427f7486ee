import type { DateExpression } from './date-expression.ts';
import { dateLanguage } from './reading/date-language.ts';
import { dateNumber } from './reading/date-number.ts';
import { readable } from './reading/readable.ts';
import { type StatedDate, statedDates } from './reading/stated-dates.ts';

/**
 * The dates of the calendar that running text names in a language other than English, in order, none overlapping: what has a
 * year, or a day of a month. A number from 1000 to 1499 alone is a count more often, and a year only beside a word for it.
 */
export function findStatedDates(text: string, language: string): DateExpression[] {
  // Most sentences have no number, and so no date.
  if (!dateNumber.test(text)) return [];
  const found = statedDates(text, language)
    .filter((date) => isDate(date, text, language))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateExpression[] = [];
  for (const { start, end } of found) {
    // A full stop that ends the text is of no abbreviation for sure.
    const last = text.slice(start, end).endsWith('.') && text.slice(end).trim() === '' ? end - 1 : end;
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ kind: 'calendar', start, end: last });
  }
  return kept;
}

const firstSureYear = 1500;
const lastSureYear = 2100;
/** How much before and after a number is looked at for a word that makes it a year. */
const wordReach = 20;
/** A year with fewer digits is named as one by a word beside it, or it was not read as one. */
const firstYearOfFourDigits = 1000;

function isDate({ year, month, day, start, end }: StatedDate, text: string, language: string): boolean {
  if (month !== undefined) return year !== undefined || day !== undefined;
  if (year === undefined) return false;
  if ((year >= firstSureYear && year < lastSureYear) || /\p{L}/u.test(text.slice(start, end))) return true;
  if (year < firstYearOfFourDigits) return true;
  const wordsOf = (words: string) => readable(words).text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const [before, after] = [
    wordsOf(text.slice(Math.max(0, start - wordReach), start)),
    wordsOf(text.slice(end, end + wordReach)),
  ];
  const { year: yearBefore, yearAfter } = dateLanguage(language) ?? {};
  return (yearBefore?.has(before.at(-1) ?? '') ?? false) || (yearAfter?.has(after[0] ?? '') ?? false);
}
