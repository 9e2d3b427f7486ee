import type { Range } from '../../text/fold.ts';
import { perLanguage } from '../../text/languages/per-language.ts';
import { chineseDigits, chineseNumeral, fromChineseNumerals } from './chinese-numerals.ts';
import type { DateLanguage } from './date-language.ts';
import { dayWordsOf } from './day-words.ts';
import type { Readable } from './readable.ts';

/** A part of a date, or anything between such parts, in order. */
export type DateToken = Range & (NumberToken | MonthToken | NumericToken | OtherToken);

export interface NumberToken {
  readonly kind: 'number';
  /** Several values for a year in a double form (1731/2) or together with the next (1939–40). */
  readonly values: readonly number[];
  readonly digits: number;
  /** What it certainly is, because of a word or sign beside it. */
  readonly is?: 'year' | 'day';
  /** The era that is named beside a year. */
  readonly era?: 'before' | 'after';
  /** Whether that stands before the year, as in "AD 69". */
  readonly isEraFirst?: boolean;
  /** Whether it is written in words or Roman numerals, and so a year only where something says so. */
  readonly inWords?: true;
}

export interface MonthToken {
  readonly kind: 'month';
  readonly month: number;
  readonly isShort: boolean;
  /** Whether it has a lower-case initial in a language that capitalises months. */
  readonly isSmall: boolean;
}

/** A date in numbers alone, in each possible reading. */
export interface NumericToken {
  readonly kind: 'numeric';
  readonly dates: readonly { readonly year?: number; readonly month: number; readonly day?: number }[];
}

export interface OtherToken {
  readonly kind: 'word' | 'sign';
  readonly text: string;
}

const letter = '[\\p{L}\\p{M}]';

/** The tokens of a text in a language, in order. */
export function dateTokens({ text, cased }: Readable, language: DateLanguage): DateToken[] {
  const tokens: DateToken[] = [];
  for (const { 0: whole, index, groups = {} } of text.matchAll(patternOf(language))) {
    const range = { start: index, end: index + whole.length };
    const value = tokenOf(whole, groups, language, cased.slice(range.start, range.end));
    if (value) tokens.push({ ...range, ...value });
  }
  return tokens;
}

/** Whether a text contains a word that may be the name of a month in a language. */
export function hasMonth({ text }: Readable, language: DateLanguage): boolean {
  return monthPatternOf(language).test(text);
}

const monthPatternOf = perLanguage((language: DateLanguage) => new RegExp(monthSource(language), 'u'));

const patternOf = perLanguage(newPattern);

const dayWords = perLanguage(({ tag, months }: DateLanguage) => dayWordsOf(tag, namesOf(months)));

/** Pattern of prefixes that Hebrew and Arabic attach to a word, such as "in" and "and". */
function prefixOf({ tag }: DateLanguage): string {
  return /^he/u.test(tag) ? '[בלמהוש]{0,2}' : /^ar/u.test(tag) ? '[وفبل]{0,1}' : '';
}

/** Pattern of the name of a month in any of its forms. */
function monthSource(language: DateLanguage): string {
  const { months, stems, hasSpaces, tag } = language;
  const [start, end] = hasSpaces ? [`(?<!${letter})`, `(?!${letter})`] : ['', ''];
  const takesEndings = /^(?:tr|az|hu|fi|et|kk|uz|hy|ka|eu|ky|tk|tt)/u.test(tag);
  const suffix = takesEndings ? `(?:'?${letter}{1,6})?` : /^(?:de|da|nb|nn|sv)/u.test(tag) ? '(?:e?s)?' : '';
  const beginnings = stems.map(({ words }) => escaped(words)).join('|');
  const inflected = beginnings === '' ? '' : `|${start}(?<stem>${beginnings})${letter}{0,4}${end}`;
  return `${start}${prefixOf(language)}(?<month>${namesOf(months)})\\.?${suffix}${end}${inflected}`;
}

function namesOf(months: DateLanguage['months']): string {
  return months.map(({ words }) => escaped(words)).join('|') || '(?!)';
}

function newPattern(language: DateLanguage): RegExp {
  const { months, eras, ends, hasSpaces } = language;
  const [start, end] = hasSpaces ? [`(?<!${letter})`, `(?!${letter})`] : ['', ''];
  const { before, after } = eras;
  const yearNoun = [...language.year, ...language.yearAfter, ...yearNouns].map(escaped).join('|');
  // "C. 1702" and "ca. 1702" are written without a space too.
  const alone = `(?:(?<![\\d.,/:])(?<!\\p{L}${prefixOf(language) === '' ? '' : '{2}'})|(?<=(?<!\\p{L})ca?\\.?))`;
  const numberEnd = ends === '' ? '' : `(?:${ends})?`;
  // In Chinese there is no space between a word and the year or era after it.
  const atYear = `[${chineseDigits}]{4}年${hasSpaces ? '' : `|(?:${before}|${after})[\\d${chineseDigits}十百]`}`;
  return new RegExp(
    [
      // Year first, day or month first, a Roman month, a month and a year.
      `(?<![\\d.,/:-])(?<y1>\\d{4})(?<s1>[-./])\\s?(?<m1>\\d{1,2})\\k<s1>\\s?(?<d1>\\d{1,2})(?!\\d|[-./]\\d)`,
      `(?<![\\d.,/:])(?<a>\\d{1,2})(?<s2>[-./])\\s?(?<b>\\d{1,2})\\k<s2>\\s?(?<y2>\\d{3,4})(?!\\d|[-./]\\d)`,
      `(?<![\\d.,/:])(?<d3>\\d{1,2})(?:[./-]\\s?|\\s)(?<roman>i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?:[./-]\\s?|\\s)(?<y3>\\d{4})(?!\\d)`,
      `(?<![\\d.,/:-])(?<m4>0?[1-9]|1[0-2])[./](?<y4>[12]\\d{3})(?!\\d|[-./]\\d)`,
      // Chinese, Japanese and Korean mark each part; a length of time has another word after it.
      `(?<unit>\\d{1,4}|[${chineseDigits}十廿卅]{1,5})\\s?(?<of>[年月日號号년월일])(?![间間])`,
      `(?:(?<![\\p{L}])(?:tháng|thang|thg)\\s(?<vi>\\d{1,2})(?!\\d))`,
      `${start}(?:(?<bc1>${before})|(?<ad1>${after}))\\s?(?:(?<e1>\\d{1,6})${numberEnd}(?!\\d|(?<=\\D\\d{1,2})\\.?\\s(?:${namesOf(months)}))(?:\\s?[年년])?|(?<e3>${chineseNumeral}{1,7})年)`,
      `${alone}(?<e2>\\d{1,6}|\\d{1,3}[,.\\s]\\d{3})${numberEnd}\\.?\\s?(?:(?:${yearNoun})\\.?\\s)?(?:(?<bc2>${before})|(?<ad2>${after}))${end}`,
      // "MÖ 15 Mart 44": the era before the day.
      ...(/^(?:tr|az)/u.test(language.tag)
        ? [`(?<=(?:(?<bc4>${before})|${after})\\s\\d{1,2}\\s(?:${namesOf(months)}),?\\s)(?<e4>\\d{1,4})(?!\\d)`]
        : []),
      monthSource(language),
      `${start}${prefixOf(language)}(?<dayWords>${dayWords(language)?.source ?? '(?!)'})`,
      // A year together with the next, or in the double form for a calendar whose year began later.
      `${alone}(?<from>[12]\\d{3})\\s?(?:(?<s5>[-/])\\s?(?<till>\\d{1,2})|/\\s?(?<next>[12]\\d{3}))(?![\\d.,:]\\d|\\d|${letter}|\\.?\\s?(?:${namesOf(months)}))`,
      `${alone}(?<number>\\d+)${numberEnd}(?![\\d%]|[.,:]\\d|${letter})`,
      `(?<word>(?:(?!${atYear})${letter})+|\\d[\\d.,:]*${letter}*)`,
      `(?<sign>[^\\s\\d\\p{L}\\p{M}])`,
    ].join('|'),
    'gu',
  );
}

/** Short words for "year" that stand between a number and its era: "480 г. до н. э." */
const yearNouns = ['г', 'гг', 'թ', 'р'];

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/(?:\\\.)?\s+/gu, '[.\\s]{0,2}');
}

type Groups = Readonly<Record<string, string | undefined>>;
type Token = NumberToken | MonthToken | NumericToken | OtherToken;

function tokenOf(whole: string, groups: Groups, language: DateLanguage, cased: string): Token | undefined {
  const { y1, y2, y3, y4, unit, vi, month, stem, from, number, word } = groups;
  if (y1 !== undefined) return numericToken([[y1, groups['m1'], groups['d1']]]);
  if (y2 !== undefined) return dayAndMonth(groups, language);
  if (y3 !== undefined)
    return /[IVX]/u.test(cased) || /\./u.test(whole)
      ? numericToken([[y3, String(romans.indexOf(groups['roman'] ?? '')), groups['d3']]])
      : undefined;
  if (y4 !== undefined) return numericToken([[y4, groups['m4'], undefined]]);
  if (unit !== undefined) return unitToken(unit, groups['of'] ?? '');
  if (vi !== undefined) return monthToken(Number(vi));
  const era = eraToken(groups);
  if (era) return era;
  if (month !== undefined) {
    const name = language.months.find(({ words }) => new RegExp(`^${escaped(words)}$`, 'u').test(month));
    const first = cased.charAt(whole.indexOf(month));
    const isSmall = /^en/u.test(language.tag) && /\p{Ll}/u.test(first);
    // "Yandı" is no January in Azerbaijani.
    const ending = whole.slice(whole.indexOf(month) + month.length);
    if (name?.isShort && /^(?:az|tr)/u.test(language.tag) && /^\p{L}/u.test(ending)) return { kind: 'word', text: whole };
    return name && { kind: 'month', month: name.month, isShort: name.isShort && !whole.endsWith('.'), isSmall };
  }
  if (stem !== undefined) {
    const name = language.stems.find(({ words }) => words === stem);
    return name && { kind: 'month', month: name.month, isShort: true, isSmall: false };
  }
  if (groups['dayWords'] !== undefined) {
    const day = dayWords(language)?.dayOf(groups['dayWords']);
    return day === undefined ? undefined : { kind: 'number', values: [day], digits: 2, is: 'day' };
  }
  if (groups['next'] !== undefined)
    return { kind: 'number', values: [Number(from), Number(groups['next'])], digits: 4, is: 'year' };
  if (from !== undefined) return twoYears(Number(from), groups['till'] ?? '', groups['s5'] ?? '');
  if (number !== undefined) return { kind: 'number', values: [Number(number)], digits: number.length };
  return { kind: word === undefined ? 'sign' : 'word', text: whole };
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function monthToken(month: number): MonthToken {
  return { kind: 'month', month, isShort: false, isSmall: false };
}

type Numbers = readonly [year: string, month: string | undefined, day: string | undefined];

/** A date in numbers, in those readings that are possible days; undefined if there is none. */
function numericToken(ways: readonly Numbers[]): NumericToken | undefined {
  const dates = ways
    .map(([year, month, day]) => ({ year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) }))
    .filter(({ month, day = 1 }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  return dates.length === 0 ? undefined : { kind: 'numeric', dates };
}

/** If day and month could be exchanged, dots mean day before month in every language; slashes depend on the language. */
function dayAndMonth({ a = '', b = '', s2, y2 = '' }: Groups, { numeric }: DateLanguage): NumericToken | undefined {
  const orders = s2 === '.' ? (['dmy'] as const) : numeric;
  return numericToken(orders.map((order): Numbers => (order === 'dmy' ? [y2, b, a] : [y2, a, b])));
}

/** A year with its era. Years before our era count from 0, which is 1 BC. */
function eraToken(groups: Groups): NumberToken | undefined {
  const { e1, e2, e3, e4 } = groups;
  const digits = (e1 ?? e2 ?? e4)?.replace(/\D/gu, '');
  if (digits === undefined && e3 === undefined) return undefined;
  const year = digits === undefined ? fromChineseNumerals(e3 ?? '') : Number(digits);
  const isBefore = ['bc1', 'bc2', 'bc4'].some((name) => groups[name] !== undefined);
  const era = isBefore ? 'before' : 'after';
  const isEraFirst = e1 !== undefined;
  return { kind: 'number', values: [isBefore ? 1 - year : year], digits: String(year).length, is: 'year', era, isEraFirst };
}

function unitToken(digits: string, unit: string): Token | undefined {
  const value = /\d/u.test(digits) ? Number(digits) : fromChineseNumerals(digits);
  if ('年년'.includes(unit)) return digits.length < 3 ? undefined : { kind: 'number', values: [value], digits: 4, is: 'year' };
  if ('月월'.includes(unit)) return value >= 1 && value <= 12 ? monthToken(value) : undefined;
  return { kind: 'number', values: [value], digits: 2, is: 'day' };
}

/** A year with a second number: 1939-40 is two or more years, 1731/2 one year in double form, and 1905-06 may be a month. */
function twoYears(from: number, till: string, sign: string): Token {
  const scale = 10 ** till.length;
  const last = from - (from % scale) + Number(till);
  const isRange = last > from && (till.length === 2 || (sign === '/' && last === from + 1));
  const month = Number(till);
  const mayBeMonth = till.length === 2 && month >= 1 && month <= 12;
  if (isRange && !mayBeMonth) return { kind: 'number', values: [from, last], digits: 4, is: 'year' };
  if (!mayBeMonth) return { kind: 'number', values: [from], digits: 4 };
  return { kind: 'numeric', dates: [{ year: from, month }, ...(isRange ? [{ year: last, month: 0 }] : [])] };
}
