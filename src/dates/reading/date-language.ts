import { perLanguage } from '../../text/languages/per-language.ts';
import { type EraWords, eraWordsOf } from './era-words.ts';
import { joiningWords } from './joining-words.ts';
import { readable } from './readable.ts';

/** How dates are written in running text of a language. All words are in the form that `readable` gives them. */
export interface DateLanguage {
  readonly tag: string;
  /** Names of the months in all forms of the language, the longest first. */
  readonly months: readonly MonthName[];
  /** Stems of these names, for languages with more inflected forms than `Intl` gives; the longest first. */
  readonly stems: readonly MonthName[];
  /** Names of weekdays, and words between the parts of a date. */
  readonly between: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Words that join dates of a list: those of `or`, and "and". */
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly year: ReadonlySet<string>;
  readonly yearAfter: ReadonlySet<string>;
  readonly inYear: ReadonlySet<string>;
  /** Endings that a number may have, as a pattern. */
  readonly ends: string;
  readonly eras: EraWords;
  /** Which orders of parts are possible: English has both "4 May" and "May 4". */
  readonly order: { readonly monthBeforeDay: boolean; readonly yearFirst: boolean };
  /** Possible orders of day and month in dates such as 5/6/1912. */
  readonly numeric: readonly ('dmy' | 'mdy')[];
  /** Whether days or years are followed by a full stop, as in "4. Mai". */
  readonly hasDots: boolean;
  /** Names of the halves of the day, as `looseWords` takes them. */
  readonly dayPeriods: { readonly am: string; readonly pm: string };
  /** Whether a full stop divides hours and minutes, as in Danish. */
  readonly hasDottedTimes: boolean;
  /** Whether hours are most often counted to twelve. */
  readonly hasTwelveHours: boolean;
  /** Whether words are separated by spaces. */
  readonly hasSpaces: boolean;
  /** Whether its months are those of another calendar, so that years of other calendars are what is looked for. */
  readonly isOfOtherCalendar?: boolean;
}

export interface MonthName {
  readonly words: string;
  readonly month: number;
  readonly isShort: boolean;
}

/** Regions and scripts with other names for the months. */
const variants: Readonly<Record<string, readonly string[]>> = {
  ...{ ar: ['ar', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-MR', 'ar-SA'], de: ['de', 'de-AT'], pt: ['pt', 'pt-PT'], fr: ['fr', 'fr-CA'] },
  ...{
    es: ['es', 'es-MX', 'es-AR', 'es-CO', 'es-PE'],
    en: ['en', 'en-GB'],
    sr: ['sr-Cyrl', 'sr-Latn'],
    bs: ['bs-Latn', 'bs-Cyrl'],
  },
  ...{ az: ['az-Latn', 'az-Cyrl'], uz: ['uz-Latn', 'uz-Cyrl'], zh: ['zh', 'zh-Hant'], ro: ['ro', 'ro-MD'], nb: ['nb', 'no'] },
};

/** The data for a language, given by its BCP 47 tag; undefined if its dates cannot be read. */
export const dateLanguage = perLanguage(newLanguage);

function newLanguage(tag: string): DateLanguage | undefined {
  const { language } = new Intl.Locale(tag);
  const [code = language] = Intl.DateTimeFormat.supportedLocalesOf(language);
  const locales = Intl.DateTimeFormat.supportedLocalesOf([tag, ...(variants[code] ?? [code])]);
  const [first] = locales;
  if (first === undefined) return undefined;
  const { months: named, weekdays, literals } = namesIn(locales);
  const months = [...otherForms(code), ...named];
  const isNumbered = partsOf(first, { year: 'numeric', month: 'long', day: 'numeric' }, new Date(Date.UTC(1907, 4, 4))).some(
    ({ type, value }) => type === 'month' && /\d/u.test(value),
  );
  if (months.length === 0 && !isNumbered) return undefined;
  const joining = joiningWords[code] ?? joiningWords[language] ?? {};
  const long = orderOf(first, { year: 'numeric', month: 'long', day: 'numeric' });
  const wordsIn = (words = '') =>
    new Set(
      readable(words)
        .text.split(' ')
        .filter((word) => word !== ''),
    );
  return {
    tag,
    months,
    stems: inflecting.test(code) ? stemsOf(months) : [],
    between: new Set([
      ...weekdays,
      ...literals.flatMap((literal) => literal.match(/[\p{L}\p{M}]+/gu) ?? []),
      ...wordsIn(joining.between),
    ]),
    to: wordsIn(joining.to),
    and: new Set([...listWords(first, 'conjunction'), ...listWords(first, 'disjunction'), ...wordsIn(joining.or)]),
    or: new Set([...listWords(first, 'disjunction'), ...wordsIn(joining.or)]),
    year: wordsIn(joining.year),
    yearAfter: wordsIn(joining.yearAfter),
    inYear: wordsIn(joining.inYear),
    ends: joining.ends ?? '',
    eras: eraWordsOf(code, locales),
    order: { monthBeforeDay: code === 'en' || long.indexOf('month') < long.indexOf('day'), yearFirst: long[0] === 'year' },
    // English is used in many countries: only a tag with a region decides.
    numeric:
      tag === 'en'
        ? ['dmy', 'mdy']
        : [orderOf(tag, { year: 'numeric', month: 'numeric', day: 'numeric' }).join('').startsWith('m') ? 'mdy' : 'dmy'],
    hasDots: literals.some((literal) => literal.includes('.')),
    dayPeriods: { am: dayPeriod(first, 2), pm: dayPeriod(first, 14) },
    hasDottedTimes: partsOf(first, { hour: 'numeric', minute: '2-digit' }, new Date(0)).some(({ value }) => value === '.'),
    hasTwelveHours: new Intl.DateTimeFormat(first, { hour: 'numeric' }).resolvedOptions().hour12 === true,
    hasSpaces: !/^(?:zh|ja|th|lo|my|km|bo|dz|yue)$/u.test(code),
  };
}

const inflecting = /^(?:ru|uk|be|pl|cs|sk|sl|hr|sr|bs|el|lt|lv|ka|is)$/u;
/** The least length of a stem, in letters. */
const minStemLength = 3;
/** Forms of the names of months that `Intl` does not give, by the number of the month: cases of "мая", which is too short to have a
 * stem, and older and regional spellings. */
const moreMonths: Readonly<Record<string, readonly (readonly [month: number, words: string])[]>> = {
  ru: [
    [1, 'генваря'],
    [5, 'мае маем маю маія'],
    [6, 'іюня іюнь іюне'],
    [7, 'іюля іюль іюле'],
  ],
  uk: [[5, 'маі маєм']],
  be: [[5, 'маі маем']],
  ar: [
    [6, 'يونيه يونية'],
    [7, 'يوليه يولية'],
    [8, 'اغسطوس'],
  ],
  hy: [
    [1, 'յունուար յունուարի յունուարին'],
    [2, 'փետրուար փետրուարի փետրուարին'],
    [6, 'յունիս յունիսի յունիսին'],
    [7, 'յուլիս յուլիսի յուլիսին'],
  ],
  az: [[5, 'mayıs']],
  es: [
    [2, 'hebrero'],
    [9, 'setiembre'],
    [10, 'otubre'],
    [12, 'deziembre diziembre'],
  ],
  pt: [
    [9, 'septembro'],
    [10, 'octubro octobro'],
    [12, 'decembro'],
  ],
  fr: [[8, 'aoust']],
  it: [
    [1, 'gennajo'],
    [2, 'febbrajo'],
  ],
  de: [[2, 'Feber Hornung']],
};

function otherForms(code: string): MonthName[] {
  return (moreMonths[code] ?? []).flatMap(([month, words]) =>
    words.split(' ').map((word) => ({ words: readable(word).text, month, isShort: word.length < 5 })),
  );
}

/**
 * The common beginning of the long forms of each month, in each script of the language; for a name with one form, all but its last
 * letter.
 */
function stemsOf(months: readonly MonthName[]): MonthName[] {
  const long = months.filter(({ isShort }) => !isShort);
  const named = Map.groupBy(long, ({ words, month }) => `${month} ${/^\p{Script=Latin}/u.test(words) ? 'Latin' : 'other'}`);
  const stems = [...named.values()].map((names) => {
    const [first = '', ...others] = names.map(({ words }) => words);
    const alike = others.reduce((stem, form) => stem.slice(0, lengthAlike(stem, form)), first);
    const words = names.length === 1 && alike.length > 4 ? alike.slice(0, -1) : alike;
    return { words, month: names[0]?.month ?? 0, isShort: true };
  });
  return stems.filter(({ words }) => words.length >= minStemLength).toSorted((a, b) => b.words.length - a.words.length);
}

function lengthAlike(a: string, b: string): number {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return at === -1 ? a.length : at;
}

function namesIn(locales: readonly string[]) {
  const months = new Map<string, MonthName>();
  const weekdays = new Set<string>();
  const literals = new Set<string>();
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const shapes: Intl.DateTimeFormatOptions[] = [
        { month: style },
        { month: style, day: 'numeric' },
        { month: style, year: 'numeric' },
        { month: style, day: 'numeric', year: 'numeric' },
      ];
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(1907, month - 1, 4));
        for (const { type, value } of shapes.flatMap((shape) => partsOf(locale, shape, date))) {
          const words = readable(value).text.replace(/\.$/u, '').trim();
          if (type === 'literal') literals.add(readable(value).text.trim());
          if (type !== 'month' || /\d/u.test(words) || !/\p{L}/u.test(words)) continue;
          if (words.length > 1 && !months.has(words)) months.set(words, { words, month, isShort: style === 'short' });
        }
      }
      for (let day = 4; day < 11; day += 1)
        for (const { value } of partsOf(locale, { weekday: style }, new Date(Date.UTC(1907, 4, day))))
          weekdays.add(readable(value).text.replace(/\.$/u, ''));
    }
  }
  const names = [...months.values()].toSorted((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  return { months: names, weekdays: [...weekdays].flatMap((name) => name.split(/[\s-]/u)), literals: [...literals] };
}

function partsOf(locale: string, options: Intl.DateTimeFormatOptions, date: Date): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locale, {
    ...options,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  }).formatToParts(date);
}

function dayPeriod(locale: string, hour: number): string {
  const date = new Date(Date.UTC(1907, 4, 4, hour));
  const parts = partsOf(locale, { hour: 'numeric', hour12: true }, date);
  return parts.find(({ type }) => type === 'dayPeriod')?.value ?? '';
}

function orderOf(locale: string, options: Intl.DateTimeFormatOptions): string[] {
  return partsOf(locale, options, new Date(Date.UTC(1907, 4, 4)))
    .map(({ type }) => type as string)
    .filter((type) => ['day', 'month', 'year'].includes(type));
}

function listWords(locale: string, type: 'conjunction' | 'disjunction'): string[] {
  const list = new Intl.ListFormat(locale, { type }).formatToParts(['1', '2']);
  return list.flatMap((part) => (part.type === 'literal' ? [readable(part.value).text.replace(/[\s-]/gu, '')] : []));
}
