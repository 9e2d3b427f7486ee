import type { Range } from '../../../text/fold.ts';
import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import type { DateLanguage } from '../date-language.ts';
import type { Readable } from '../readable.ts';
import { type YearNumbers, yearNumbers } from './year-number.ts';

/** A year that is written in words or Roman numerals, in characters of the readable text. */
export interface WrittenYear extends Range {
  readonly year: number;
  /** Whether words around it say that it is a year; else it is one only beside the name of a month. */
  readonly isSure: boolean;
}

/** A run of more words is no year. */
const maxWords = 12;
const [firstYear, lastYear] = [1001, 2199];
const aWord = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

/** The years that a text tells in words: "mil huit cent dix", "achtzehnhundertzehn", "eighteen hundred and ten". */
export function yearsInWords({ text, cased }: Readable, language: DateLanguage): WrittenYear[] {
  const numbers = yearNumbers(primaryLanguage(language.tag));
  if (!numbers?.hint.test(text)) return [];
  const found: WrittenYear[] = [];
  let run: NumberWord[] = [];
  let before = 0;
  const close = () => {
    const year = run.length === 0 ? undefined : yearIn(run, numbers);
    if (year && !ofHijra.test(text.slice(year.end, year.end + reach))) {
      const isSure = run.some(({ word }) => numbers.isSure(word)) || isTold({ text, cased }, year, language, numbers);
      found.push({ ...year, isSure });
    }
    run = [];
  };
  for (const { 0: word, index } of text.matchAll(aWord)) {
    const isJoined = /^[\s-]{0,2}$/u.test(text.slice(before, index));
    const range = { word, start: index, end: index + word.length };
    if (!isJoined || run.length >= maxWords) close();
    const ways = numbers.partsOf(word);
    if (ways.length > 0) run.push({ ...range, ways });
    else if (!numbers.isJoiner(word) || run.length === 0) close();
    before = range.end;
  }
  close();
  return found;
}

interface NumberWord extends Range {
  readonly word: string;
  readonly ways: readonly (readonly number[])[];
}

/** The longest beginning of a run that is a year, from its first word, or from one after it: "le deux mil huit cent dix". */
function yearIn(run: readonly NumberWord[], { valueOf }: YearNumbers): (Range & { readonly year: number }) | undefined {
  for (let from = 0; from < run.length; from += 1)
    for (let to = run.length; to > from; to -= 1) {
      const words = run.slice(from, to);
      const ways = words.reduce<readonly (readonly number[])[]>(
        (all, word) => all.flatMap((parts) => word.ways.map((more) => [...parts, ...more])).slice(0, maxWays),
        [[]],
      );
      const year = ways
        .filter((parts) => parts.length > 1)
        .map(valueOf)
        .find((value) => value !== undefined && value >= firstYear && value <= lastYear);
      if (year !== undefined) return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, year };
    }
  return undefined;
}

/** Words behind a year that count it from the Hijra. */
const ofHijra = /^\s?\(?(?:من\s)?(?:(?:ال|لل)?هجر|hicri|hijr|hegir)/u;
const maxWays = 16;
const reach = 48;

/** Words that may stand between "year" and its number: "in the year of our Lord", "l'an de grâce". */
const afterYear = new Set(
  'of our lord the grace christ de del du di nuestro senor nostro nosso senhor signore salut gracia grazia graca des heils herrn dem der onze heren от по р х панскага'.split(
    ' ',
  ),
);
const capitalised = /(?<!\p{L})\p{Lu}\p{L}{0,9}\s$/u;
/** The end of a clause, or a short word after which nothing is counted. */
const endsClause = /^\s?(?:$|[.,;:!?)\]»”]|\s\p{L}{1,3}(?!\p{L}))/u;

/** Whether words around a number say that it is a year. */
export function isTold(
  { text, cased }: Pick<Readable, 'text' | 'cased'>,
  { start, end }: Range,
  { year, yearAfter, inYear }: DateLanguage,
  numbers?: Pick<YearNumbers, 'inYear'>,
): boolean {
  const before = text.slice(Math.max(0, start - reach), start).match(/[\p{L}\p{M}]+/gu) ?? [];
  const [after = ''] = text.slice(end, end + reach).match(/^\s[\p{L}\p{M}]+/u) ?? [];
  if (yearAfter.has(after.slice(1)) || (yearAfter.size > 0 && year.has(after.slice(1)))) return true;
  const named = before.findLastIndex((word) => !afterYear.has(word));
  if (year.has(before[named] ?? '') && before.length - named <= maxAfterYear) return true;
  const last = before.at(-1) ?? '';
  // "In twenty twelve-man crews"
  const isCount = /^-\p{L}/u.test(text.slice(end, end + 2));
  if (isCount || (!inYear.has(last) && !numbers?.inYear.has(last))) return false;
  return capitalised.test(cased.slice(Math.max(0, start - reach), start)) || endsClause.test(text.slice(end, end + reach));
}

const maxAfterYear = 5;
