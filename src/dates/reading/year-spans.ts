import { firstIndex } from '../../text/first-index.ts';
import type { Range } from '../../text/fold.ts';
import { perLanguage } from '../../text/languages/per-language.ts';
import { primaryLanguage } from '../../text/languages/primary-language.ts';
import { romanNumber } from '../../text/numbers/roman-number.ts';
import { chineseNumeral, fromChineseNumerals } from './chinese-numerals.ts';
import type { DateLanguage } from './date-language.ts';
import { looseWords } from './loose-words.ts';
import { type Readable, readable } from './readable.ts';
import { type YearSpanWords, yearSpanWords } from './year-span-words.ts';
import { namedCenturies } from './years/named-centuries.ts';

/** The first and the last year of a decade or a century. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Words that name a decade or a century, in characters of the readable text, and what it may be. */
export interface StatedSpan extends Range {
  readonly spans: readonly YearSpan[];
}

/**
 * The decades and centuries that a text names, in order. Of a part of one ("the early 1960s", "the second half of the 19th
 * century") the whole is given, which is as much as is certain. A century is counted both from its first year (1801 to 1900) and
 * as its years are written (1800 to 1899). A decade without its century may be of the nineteenth or the twentieth.
 */
export function yearSpans({ text, cased }: Readable, language: DateLanguage): StatedSpan[] {
  const patterns = patternsOf(language);
  if (!patterns) return [];
  // Most texts have none of the words, which is quick to find out.
  const matches = patterns.hint.test(text) ? text.matchAll(patterns.century) : [];
  const centuries = [...matches].flatMap((match) => centuryIn(match, cased, patterns));
  const decades = [
    ...patterns.decades.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(decadeInDigits)),
    ...[...text.matchAll(patterns.tens)].flatMap((match) => decadeInWords(match, patterns)),
  ];
  const joined = decades.map((decade) => withCentury(decade, centuries, text));
  const named = namedCenturies({ text, cased }).map(({ start, end, number }) => ({ start, end, spans: centuryOf(number) }));
  const found = [...joined, ...centuries.map((century) => ofHijra(century, text)), ...named].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: StatedSpan[] = [];
  for (const { start, end, spans } of found) if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end, spans });
  return kept;
}

/** Whether a text may name a decade or a century in a language. */
export function hasYearSpan({ text }: Readable, language: DateLanguage): boolean {
  const patterns = patternsOf(language);
  return (
    patterns !== undefined && [patterns.century, patterns.tens, ...patterns.decades].some((each) => text.search(each) >= 0)
  );
}

interface Century extends StatedSpan {
  /** Its number, if there is one. */
  readonly number: number | undefined;
}

interface Decade extends StatedSpan {
  /** The decades of a century that is not said. */
  readonly tens: readonly number[];
}

/** Words behind a century, or before it, that count it from the Hijra: "سده ۶ هجری", "القرن السادس الهجري", "6th century AH". */
const hijraBehind = /^\s?\(?(?:(?:ال|لل)?هجر|ه\.?\s?ق|hijr|hegir|hicri|a\.?h\.?(?!\p{L})|хиджр|de l'hegire|der hidschra)/u;
const hijraBefore = /(?<!\p{L})hicri\s$/u;
/** A year of the moon in years of ours, and when the first began. */
const [yearOfMoon, firstOfMoon] = [0.970_224, 622.54];

function ofHijra(century: Century, text: string): Century {
  const { start, end, number } = century;
  const isSo = hijraBehind.test(text.slice(end, end + 24)) || hijraBefore.test(text.slice(Math.max(0, start - 8), start));
  if (!isSo) return century;
  if (number === undefined) return { ...century, spans: [] };
  const yearAfter = (years: number) => Math.floor(firstOfMoon + years * yearOfMoon);
  return { ...century, spans: [{ from: yearAfter((number - 1) * 100), to: yearAfter(number * 100) }] };
}

const [lastCentury, lastCenturyBefore] = [21, 99];

function centuryIn(match: RegExpExecArray, cased: string, { number, ordinals }: SpanPatterns): Century[] {
  const { index: start, 0: whole, groups = {} } = match;
  const end = start + whole.length;
  const { list = '', short, bc1, bc2 } = groups;
  const isBefore = bc1 !== undefined || bc2 !== undefined;
  const listAt = start + whole.indexOf(list);
  const numbers = [...list.matchAll(number)].flatMap(({ index, groups: { digits, roman, han, ordinal } = {} }) => {
    if (digits !== undefined) return short === undefined ? Number(digits) : [];
    if (han !== undefined) return fromChineseNumerals(han);
    if (ordinal !== undefined) return ordinals.findIndex((forms) => forms.includes(ordinal)) + 1;
    // "I secoli" and "vi" are no numbers unless they have the letters of one.
    const letters = cased.slice(listAt + index, listAt + index + (roman ?? '').length);
    return letters.length > 2 || letters === letters.toUpperCase() ? romanNumber(roman ?? '') : [];
  });
  const known = numbers.filter((each) => each >= 1 && each <= (isBefore ? lastCenturyBefore : lastCentury));
  if (known.length === 0) return [];
  const spans = known.flatMap((each) => {
    const last = each * 100;
    if (isBefore) return { from: 1 - last, to: 100 - last };
    return centuryOf(each);
  });
  return [{ start, end, spans, number: isBefore || known.length > 1 ? undefined : known[0] }];
}

function centuryOf(number: number): YearSpan[] {
  const last = number * 100;
  return [
    { from: last - 99, to: last },
    { from: last - 100, to: last - 1 },
  ];
}

function decadeInDigits({ index: start, 0: whole }: RegExpExecArray): Decade[] {
  const end = start + whole.length;
  const spans: YearSpan[] = [];
  const tens: number[] = [];
  let century: number | undefined;
  for (const [digits] of whole.matchAll(/\d+|[一二三四五六七八九]十|[〇零一二三四五六七八九]{4}/gu)) {
    const value = /\d/u.test(digits) ? Number(digits) : fromChineseNumerals(digits);
    const first = value < 100 && century !== undefined ? century + value : value;
    if (first < 100) tens.push(first);
    else {
      spans.push(...decadesFrom(first));
      // English and the languages of the north have one form for a decade and for a century.
      if (first % 100 === 0 && /s$|-?tal|-lu[kv]u/u.test(whole)) spans.push({ from: first, to: first + 99 });
      century = first - (first % 100);
    }
  }
  return [{ start, end, tens, spans: [...spans, ...ofUnknownCentury(tens)] }];
}

function decadeInWords({ index: start, 0: whole, groups = {} }: RegExpExecArray, { tensWords }: SpanPatterns): Decade[] {
  const tens = (tensWords.findIndex((forms) => forms.includes(groups['tens'] ?? '')) + 1) * 10;
  return tens === 0 ? [] : [{ start, end: start + whole.length, tens: [tens], spans: ofUnknownCentury([tens]) }];
}

function decadesFrom(first: number): YearSpan[] {
  return [{ from: first, to: first + 9 }];
}

function ofUnknownCentury(tens: readonly number[]): YearSpan[] {
  return tens.flatMap((each) => [...decadesFrom(1900 + each), ...decadesFrom(1800 + each)]);
}

/** How far a century stands from its decade, in characters: "the sixties of the 19th century", "20世纪60年代". */
const centuryReach = 12;

function withCentury(decade: Decade, centuries: readonly Century[], text: string): Decade {
  if (decade.tens.length === 0) return decade;
  const first = firstIndex(centuries.length, (index) => (centuries[index] as Century).end >= decade.start - centuryReach);
  const near = centuries.slice(first, first + 3).find(({ start, end, number }) => {
    const gap = start >= decade.end ? [decade.end, start] : [end, decade.start];
    const [from = 0, to = 0] = gap;
    return (
      number !== undefined &&
      to >= from &&
      to - from <= centuryReach &&
      !/[\d.;,:!?]/u.test(text.slice(from, to).replace(/^\p{L}*\./u, ''))
    );
  });
  if (!near) return decade;
  const firstYear = ((near.number ?? 0) - 1) * 100;
  const spans = decade.tens.flatMap((tens) => decadesFrom(firstYear + tens));
  return { start: Math.min(decade.start, near.start), end: Math.max(decade.end, near.end), tens: [], spans };
}

interface SpanPatterns {
  /** The word for a century. */
  readonly hint: RegExp;
  readonly century: RegExp;
  /** One number in the list of a century. */
  readonly number: RegExp;
  readonly decades: readonly RegExp[];
  readonly tens: RegExp;
  readonly ordinals: readonly (readonly string[])[];
  readonly tensWords: readonly (readonly string[])[];
}

const patternsOf = perLanguage((language: DateLanguage) => {
  const table = yearSpanWords[primaryLanguage(language.tag)];
  return table && newPatterns(language, table);
});

function newPatterns(language: DateLanguage, table: YearSpanWords): SpanPatterns {
  const { hasSpaces, eras, and, to } = language;
  const letter = '[\\p{L}\\p{M}]';
  const [start, end] = hasSpaces ? [`(?<!${letter}|\\d|[\\d.,]\\.)`, `(?!${letter})`] : ['(?<!\\d)', ''];
  const ordinals = formsOf(table.ordinals);
  const tensWords = formsOf(table.tens?.words);
  const ordinalWords = alternatives(ordinals);
  const prefix = /^ar/u.test(language.tag) ? '[وفبل]{0,2}(?:ال)?' : /^he/u.test(language.tag) ? 'ו?' : '';
  const suffix = table.suffix === undefined ? '' : `(?:${table.suffix})?`;
  const han = hasSpaces ? '' : `|(?<han>${chineseNumeral}{1,3})`;
  const between = hasSpaces && !/^ko/u.test(language.tag) ? '[\\s-]{1,2}' : '\\s?';
  const numberWith = (names: boolean) => {
    const as = (name: string, pattern: string) => (names ? `(?<${name}>${pattern})` : `(?:${pattern})`);
    const alone = hasSpaces ? `(?<!${letter}|\\d)(?:ה-?|ال)?` : '(?<!\\d)';
    return `(?:${alone}(?:${as('digits', '\\d{1,2}')}(?!\\d)|${as('roman', '[ivxlхі]{1,7}')})${suffix}${between === '\\s?' ? '' : `(?!${letter}|\\d)`}|${hasSpaces ? `(?<!${letter})` : ''}${/^ar/u.test(language.tag) ? 'و?' : ''}${as('ordinal', ordinalWords)}${letter}{0,5}${end}${names ? han : han.replace('(?<han>', '(?:')})`;
  };
  const number = numberWith(false);
  const endings = /^(?:az|tr|hu|fi|ka|hy|uk)/u.test(language.tag) ? `${letter}{0,8}` : '';
  const words = [...and, ...to].filter((word) => word !== '').join('|') || '(?!)';
  const join = hasSpaces
    ? `(?:\\s?[-,/]\\s?|-?\\s(?:${words})\\s(?:${letter}{1,9}\\s){0,2}|\\s(?=و))`
    : `\\s?(?:[-,/]|${words})\\s?前?`;
  const list = `(?<list>${number}(?:${join}${number}){0,3})`;
  const noun = `(?:${looseNouns(table.century, hasSpaces)}|(?<short>${looseNouns(table.abbreviated ?? '', false)}))`;
  const core = table.isFirst === true ? `${start}${noun}${between}${list}` : `${list}${between}${noun}`;
  const [before] = [eras.before];
  const numbers = { '#': '(?:[12]\\d\\d0|\\d0)', '%': '(?:(?!1000)[12]\\d\\d0)' };
  return {
    hint: new RegExp(noun.replace('?<short>', '?:'), 'u'),
    century: new RegExp(`(?:(?<bc1>${before})\\s?)?${core}(?:\\s?\\(?(?<bc2>${before})${end})?`, 'gu'),
    number: new RegExp(numberWith(true), 'gu'),
    decades: table.decades.flatMap((pattern) => {
      // In "années 1960 et 1970" both are of decades, in "1950 and 1960s" only the last.
      const joins = /^[#%]/u.test(pattern) ? '\\s?-\\s?' : `(?:\\s?-\\s?|\\s(?:${words})\\s)`;
      const digits = (sign: '#' | '%') => `(?:${numbers[sign]}${joins})?${numbers[sign]}`;
      const source = pattern.replaceAll('#', digits('#')).replaceAll('%', digits('%'));
      const inHan = pattern.replace('%', '[〇零一二三四五六七八九]{4}').replace('\\d0', '[二三四五六七八九]十');
      return [source, ...(hasSpaces ? [] : [inHan])].map(
        (each) => new RegExp(`(?<!\\d|\\d[.,:-])${each}${endings}${end}`, 'gu'),
      );
    }),
    tens: new RegExp(
      `${start}${table.tens?.before === undefined ? '' : `(?:${looseWords(table.tens.before)})[\\s-]`}${prefix}(?<tens>${alternatives(tensWords)})${table.tens?.after === undefined ? `(?![\\p{L}-])` : `${letter}{0,4}[\\s-]?(?:${looseWords(table.tens.after)})${end}`}`,
      'gu',
    ),
    ordinals,
    tensWords,
  };
}

/** The forms of each word of a list, in order; a low line stands for a space, a stroke divides forms, a hyphen is no word. */
function formsOf(list = ''): string[][] {
  return list
    .split(' ')
    .map((forms) => forms.split('|').flatMap((form) => (/^-?$/u.test(form) ? [] : readable(form).text.replaceAll('_', ' '))));
}

function alternatives(forms: readonly (readonly string[])[]): string {
  return (
    forms
      .flat()
      .toSorted((a, b) => b.length - a.length)
      .join('|') || '(?!)'
  );
}

/** Beginnings of words, and abbreviations with their full stop. */
function looseNouns(nouns: string, takesEndings: boolean): string {
  const sources = nouns.split('|').flatMap((noun) => {
    const { text } = readable(noun);
    if (text === '') return [];
    return text.endsWith('.') ? text.replace('.', '\\.') : `${text}${takesEndings ? '[\\p{L}\\p{M}]{0,6}' : ''}`;
  });
  return sources.join('|') || '(?!)';
}
