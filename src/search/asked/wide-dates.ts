import { partsOf, plainDays } from '../../timeline/calendar/calendar.ts';
import { readTypedDate } from '../../timeline/typed/typed-date.ts';
import type { Span } from '../../timeline/types.ts';
import { functionWords } from '../function-words.ts';
import { dayTerm, monthTerm, yearTerm } from '../search-data.ts';
import type { Term } from '../terms.ts';

/** Words of the longest date that is told by its season, its part of a year, or its ends. */
const maxWideWords = 9;
/** Little words that such a date may begin with: last quarter of 1991, between May and July 1992. */
const beginning = new Set(['between', 'from', 'last']);
/** A wider date has so many days or months that each is looked for in texts; of a longer one years are. */
const [maxDays, maxMonths, maxYears] = [45, 24, 120] as const;

/** The longest date that begins at a word and is wider than a day, a month or a year: a season, a quarter, some years. */
export function wideDateAt(
  text: string,
  terms: readonly Term[],
  at: number,
  languages: readonly string[],
): { readonly count: number; readonly end: number; readonly span: Span } | undefined {
  const { form = '', start = 0 } = terms[at] ?? {};
  if (functionWords.has(form) && !beginning.has(form)) return undefined;
  for (let count = Math.min(maxWideWords, terms.length - at); count > 1; count -= 1) {
    const words = terms.slice(at, at + count);
    const end = words.at(-1)?.end ?? 0;
    const typed = text.slice(start, end);
    if (!mayBeDate(typed, words)) continue;
    const read = readTypedDate(typed, languages);
    if (!('problem' in read)) return { count, end, span: read };
  }
  return undefined;
}

/** Two dates that are listed are no days between them, and a number that is no day and no year is no part of a date. */
function mayBeDate(typed: string, words: readonly Term[]): boolean {
  const isList = /[,;"“”«»]/u.test(typed) || (!/^between /iu.test(typed) && /\b(?:or|and)\b/iu.test(typed));
  const numbers = words.map(({ form }) => form).filter((form) => /^\p{Nd}/u.test(form));
  return !isList && /\d{4}/u.test(typed) && numbers.every((form) => /^(?:\d{1,2}|\d{4}(?:s|er)?)$/u.test(form));
}

/** The terms of the days, months or years of a date, one of which a text has that tells a date within it. */
export function termsWithin(span: Span): string[] {
  const [first, last] = [partsOf(span.from, plainDays), partsOf(span.to - 1, plainDays)];
  const years = last.year - first.year;
  const months = years * 12 + last.month - first.month;
  if (span.to - span.from <= maxDays)
    return Array.from({ length: span.to - span.from }, (_, more) => {
      const { year, month, day } = partsOf(span.from + more, plainDays);
      return dayTerm(year, month, day);
    });
  if (months < maxMonths)
    return Array.from({ length: months + 1 }, (_, more) => {
      const month = first.month - 1 + more;
      return monthTerm(first.year + Math.floor(month / 12), (month % 12) + 1);
    });
  return years < maxYears ? Array.from({ length: years + 1 }, (_, more) => yearTerm(first.year + more)) : [];
}

/** How much of the days between which a record lies is within a date: 1 all of them, 0 none. */
export function shareWithin(from: number | null | undefined, to: number | null | undefined, span: Span): number {
  if (from === null || from === undefined || to === null || to === undefined) return 0;
  const shared = Math.min(to, span.to) - Math.max(from, span.from);
  return shared <= 0 ? 0 : Math.min(1, shared / (to - from));
}

/** Whether all days between which a record lies are others than those of a date. Of days that are not known nothing is said. */
export function isOutside(from: number | null | undefined, to: number | null | undefined, span: Span): boolean {
  return typeof from === 'number' && typeof to === 'number' && (to <= span.from || from >= span.to);
}
