import type { DateExpression } from './date-expression.ts';
import { isBetween } from './reading/beside/listed.ts';
import { dateLanguage } from './reading/date-language.ts';
import { dateNumber } from './reading/date-number.ts';
import { readable } from './reading/readable.ts';
import type { StatedDate } from './reading/stated-date.ts';
import { statedDates } from './reading/stated-dates.ts';
import { hasWrittenYear } from './reading/years/with-years.ts';

/**
 * The calendar dates in running text of a language other than English, in order and without overlap: those that have a year, or
 * a day with its month; no decades, no centuries and no times of day. A number from 1000 to 1499 on its own is more often a
 * count, and a year only next to a word that says so.
 */
export function findStatedDates(text: string, language: string): DateExpression[] {
  const own = dateLanguage(language);
  // Most sentences have no number, and therefore no date.
  if (!dateNumber.test(text) && !(own && hasWrittenYear(text, own))) return [];
  const found = statedDates(text, language)
    .filter((date, at, all) => isDate(date, text, language) || isOfSpan(date, all[at - 1], all[at + 1], text, language))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateExpression[] = [];
  for (const { start, end } of found) {
    // A full stop at the end of the text probably belongs to the sentence, not to an abbreviation.
    const last = text.slice(start, end).endsWith('.') && text.slice(end).trim() === '' ? end - 1 : end;
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ kind: 'calendar', start, end: last });
  }
  return kept;
}

/** Whether a year is an end of a span of years that words tell, after which nothing is counted: "entre 1480 et 1490 à Paris". */
function isOfSpan(
  date: StatedDate,
  before: StatedDate | undefined,
  after: StatedDate | undefined,
  text: string,
  language: string,
): boolean {
  const [first, last] = date.joined === 'to' ? [before, date] : after?.joined === 'to' ? [date, after] : [];
  if (first?.year === undefined || last?.year === undefined || first.year >= last.year) return false;
  if (first.month !== undefined || last.month !== undefined || first.year < firstYearOfFourDigits) return false;
  const { start, end } = { start: first.start, end: last.end };
  const own = dateLanguage(language);
  const [head = '', middle = '', tail = ''] = [
    text.slice(Math.max(0, start - spanReach), start),
    text.slice(start, end),
    text.slice(end, end + spanReach),
  ].map((each) => readable(each).text);
  const around = { text: head + middle + tail };
  const isTold = own !== undefined && isBetween(around, head.length, head.length + middle.length, own);
  const next = /^\s(?<word>[\p{L}\p{M}]+)/u.exec(text.slice(end, end + wordReach))?.groups?.['word'];
  return isTold && (next === undefined || next.length < minCounted || (own?.yearAfter.has(readable(next).text) ?? false));
}

/** How far from a span of years its words may stand, in characters. */
const spanReach = 40;
/** What is counted has more letters than a preposition. */
const minCounted = 3;
const firstSureYear = 1500;
const lastSureYear = 2100;
/** The distance within which a word can mark a number as a year, in characters. */
const wordReach = 20;
/** A year with fewer digits has been read because of a word beside it. */
const firstYearOfFourDigits = 1000;

const capitalised = /(?<!\p{L})\p{Lu}\p{L}{0,9}\s$/u;
const endsClause = /^\s?(?:$|[.,;:!?)»”،؛؟])/u;

function isDate({ year, month, day, start, end, doubt }: StatedDate, text: string, language: string): boolean {
  if (month !== undefined) return year !== undefined || day !== undefined;
  if (year === undefined) return false;
  if ((year >= firstSureYear && year < lastSureYear) || /\p{L}/u.test(text.slice(start, end))) return true;
  if (year < firstYearOfFourDigits) return true;
  const wordsOf = (words: string) => readable(words).text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const [before, after] = [
    wordsOf(text.slice(Math.max(0, start - wordReach), start)),
    wordsOf(text.slice(end, end + wordReach)),
  ];
  const { year: yearBefore, yearAfter, inYear } = dateLanguage(language) ?? {};
  // "En 1492 une flotte partit", "né en 1412, mort en 1461.", but not "en 1200 maisons".
  const isLikeYear = capitalised.test(text.slice(Math.max(0, start - wordReach), start)) || endsClause.test(text.slice(end));
  // "Γύρω στο 1204": in words of doubt the article is that of a year.
  if ((isLikeYear || doubt === 'about') && inYear?.has(before.at(-1) ?? '')) return true;
  return (yearBefore?.has(before.at(-1) ?? '') ?? false) || (yearAfter?.has(after[0] ?? '') ?? false);
}
