import { overlaps } from '../text/ranges.ts';
import { dayOf, daysOf, partsOf, plainDays } from '../timeline/calendar/calendar.ts';
import { monthOf } from '../timeline/typed/month-words.ts';
import type { Span } from '../timeline/types.ts';
import { bridgesIn } from './asked/bridges.ts';
import { countedDates, type WrittenDate } from './asked/counted-dates.ts';
import { readOrderedDate } from './asked/date-order.ts';
import { monthElsewhere } from './asked/months-elsewhere.ts';
import { termsWithin, wideDateAt } from './asked/wide-dates.ts';
import { type WrittenSign, writtenSigns } from './asked/written-signs.ts';
import { adverbsAtEnd, functionWords } from './function-words.ts';
import {
  anyYearTerm,
  type DateParts,
  dateTerms,
  dayTerm,
  decadeTerm,
  monthTerm,
  yearlessTerm,
  yearTerm,
} from './search-data.ts';
import { type Term, termsOf } from './terms.ts';

/** What a reader asks for: words and dates in their order, and phrases, each a row of places among the words. */
export interface Query {
  /** What was typed. */
  readonly text: string;
  readonly words: readonly AskedWord[];
  readonly phrases: readonly (readonly number[])[];
  /** Numbers with a sign, and codes. */
  readonly signs: readonly WrittenSign[];
  /** What is written as a date in figures, and is no day. */
  readonly noDays: readonly string[];
}

export interface AskedWord extends Term {
  /** As it was typed. */
  readonly typed: string;
  /** Whether it only connects others: who, of, the, and the pair of letters between two words of a script without spaces. */
  readonly isLittle: boolean;
  /** If it is a date, or the first word of one: the date's terms, the nearest first. Further words of a date are left out. */
  readonly dates?: readonly DateTerm[];
  /** The days of a date that tells its year. */
  readonly span?: Span;
  /** Of a date in figures: what it is read as, and what else it may be. */
  readonly ways?: readonly [DateParts, DateParts];
}

/** A term of a date that is asked for, and how well a text that has it answers. */
export interface DateTerm {
  readonly term: string;
  readonly weight: number;
  /** Of a term that says less than was asked for: the days in which what has it must lie, where its own date is known. */
  readonly within?: Span;
}

/** A quotation mark that begins a phrase, and those that end it. */
const quoted = /"([^"]+)"|[“„”]([^“„”"]+)[“”"]|«([^«»]+)»|»([^«»]+)«|‹([^‹›]+)›|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》/gu;
/** Words of the longest date: "27 of September of 2020", "27 de septiembre de 2020". */
const maxDateWords = 5;
const maxWords = 40;

/** Reads what was typed. Names of months are those of the languages. */
export function readQuery(typed: string, languages: readonly string[]): Query {
  const text = typed.normalize('NFC');
  const terms = termsOf(text).slice(0, maxWords);
  const inQuotes = [...text.matchAll(quoted)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
  const within = (term: Term) => inQuotes.findIndex(({ start, end }) => start <= term.start && term.end <= end);
  const counted = countedDates(text);
  const bridges = bridgesIn(text, terms);
  const words: AskedWord[] = [];
  const phrases = inQuotes.map((): number[] => []);
  const monthNamed = (form: string) => monthIn(form, languages) ?? monthElsewhere(form);
  for (let at = 0; at < terms.length;) {
    const term = terms[at] as Term;
    const quote = within(term);
    const date = quote === -1 ? askedAt(text, terms, at, counted, monthNamed, languages) : undefined;
    const end = date?.end ?? term.end;
    if (quote !== -1) phrases[quote]?.push(words.length);
    const typedWord = text.slice(term.start, end);
    const isAdverb = at > 0 && at === terms.length - 1 && adverbsAtEnd.has(term.form);
    const isLittle =
      date === undefined && (isAdverb || bridges.has(term) || functionWords.has(term.form)) && !/^\p{Lu}{2}/u.test(typedWord);
    words.push({ ...term, end, typed: typedWord, isLittle, ...date?.asked });
    at += date?.count ?? 1;
  }
  const isFree = (sign: WrittenSign) => !words.some((each) => each.dates && overlaps(each, sign));
  return {
    text,
    words,
    phrases: phrases.filter((phrase) => phrase.length > 1),
    signs: writtenSigns(text).filter(isFree),
    noDays: noDaysIn(text),
  };
}

/** The date that begins at a word: what it is looked for by. */
function askedAt(
  text: string,
  terms: readonly Term[],
  at: number,
  counted: readonly WrittenDate[],
  monthNamed: MonthNamed,
  languages: readonly string[],
) {
  const plain = countedAt(counted, terms, at) ?? dateAt(text, terms, at, monthNamed, languages);
  const wide = wideDateAt(text, terms, at, languages);
  if (wide && wide.count > (plain?.count ?? 0))
    return { ...wide, asked: askedSpan(wide.span, text.slice((terms[at] as Term).start, wide.end)) };
  if (!plain) return undefined;
  const [date = {}, other] = plain.dates;
  const span = date.year === undefined ? undefined : daysOf({ ...date, year: date.year });
  return {
    count: plain.count,
    end: plain.end,
    asked: { dates: askedTerms(date), ...(span && { span }), ...(other && { ways: [date, other] as const }) },
  };
}

/** A text that tells the whole of a decade may mean the part of it that is asked for. */
const partOfDecade = /^(?:early|mid|middle|late)(?!\p{L}).*\p{Nd}{3}0\P{Nd}/iu;

function askedSpan(span: Span, typed: string): { readonly dates: readonly DateTerm[]; readonly span: Span } {
  const [{ year }, last] = [partsOf(span.from, plainDays), partsOf(span.to - 1, plainDays)];
  const decade = Math.floor(year / 10) * 10;
  const isDecade = year === decade && last.year === year + 9;
  if (partOfDecade.test(typed) && last.year < decade + 10) {
    const ofWhole = [decadeTerm(decade), `${decade}s`].map((term) => ({ term, weight: 0.7, within: span }));
    return { dates: [...termsWithin(span).map((term) => ({ term, weight: 1 })), ...ofWhole], span };
  }
  return { dates: isDecade ? askedTerms({ decade: year }) : termsWithin(span).map((term) => ({ term, weight: 1 })), span };
}

const inFigures = /(?<![\p{N}./-])(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}-\d{1,2}-\d{1,2})(?![\p{N}/-])/gu;

function noDaysIn(text: string): string[] {
  return [...text.matchAll(inFigures)].flatMap(({ 0: typed }) => {
    const read = readOrderedDate(typed, []);
    return 'problem' in read && read.problem === 'noSuchDay' ? [typed] : [];
  });
}

function countedAt(counted: readonly WrittenDate[], terms: readonly Term[], at: number) {
  const { start = 0 } = terms[at] ?? {};
  const here = counted.find((each) => each.start === start);
  return here && { ...here, count: terms.slice(at).filter((term) => term.start < here.end).length, dates: [here.date] };
}

/** Letters of the longest date of which each number is followed by what it counts. */
const maxCountedLetters = 24;

/** How many words of a text from one on are a date that answers one that is asked for, and where it ends. */
export function datesAt(
  text: string,
  terms: readonly Term[],
  at: number,
  asked: ReadonlySet<string>,
  languages: readonly string[],
): { readonly count: number; readonly end: number } | undefined {
  const { form = '', start = 0 } = terms[at] ?? {};
  const ahead = text.slice(start, start + maxCountedLetters);
  const counted = /[年년月월]/u.test(ahead) ? countedDates(ahead).find((each) => each.start === 0) : undefined;
  if (counted && dateTerms(counted.date).some((term) => asked.has(term)))
    return { count: terms.slice(at).filter((term) => term.start < start + counted.end).length, end: start + counted.end };
  if (!/^\d{1,4}$/u.test(form) && (/\d/u.test(form) || monthIn(form, languages) === undefined)) return undefined;
  const date = dateAt(text, terms, at, (each) => monthIn(each, languages), languages);
  return date?.dates.flatMap(dateTerms).some((term) => asked.has(term)) === true ? date : undefined;
}

/** The longest date that begins at a word, in each way that it may be read. */
function dateAt(text: string, terms: readonly Term[], at: number, monthNamed: MonthNamed, languages: readonly string[]) {
  for (let count = Math.min(maxDateWords, terms.length - at); count > 0; count -= 1) {
    const words = terms.slice(at, at + count);
    const [first, last] = [words[0] as Term, words.at(-1) as Term];
    const typed = text.slice(first.start, last.end);
    if (!/\p{Nd}/u.test(typed) || /["“”«»;!?]|\d,\d/u.test(typed)) continue;
    if (![first, last].every((end) => isOfDate(end, monthNamed))) continue;
    const dates = datesOf(typed, words, monthNamed, languages);
    if (dates.length > 0) return { count, end: last.end, dates };
  }
  return undefined;
}

/** Whether a date can begin or end with a word. */
function isOfDate({ form }: Term, monthNamed: MonthNamed): boolean {
  return /^\d/u.test(form) || monthNamed(form) !== undefined;
}

/** The dates that words may be, first what they are read as. */
function datesOf(
  typed: string,
  words: readonly Term[],
  monthNamed: MonthNamed,
  languages: readonly string[],
): readonly DateParts[] {
  if (/\p{L}/u.test(typed)) return dateInWords(words, monthNamed) ?? [];
  const read = readOrderedDate(typed, languages.slice(0, 1));
  if ('problem' in read) return [];
  if (read.ways) return read.ways;
  const { year, month, day } = partsOf(read.span.from, plainDays);
  const days = read.span.to - read.span.from;
  return [days > 31 ? { year } : days > 1 ? { year, month } : { year, month, day }];
}

const daysOfYear = 366;

/** A text may tell a day without its year; and where days begin, and which day is told, differs from place to place by one. */
function askedTerms({ decade, year, month, day }: DateParts): DateTerm[] {
  if (decade !== undefined) {
    const years = Array.from({ length: 10 }, (_, more) => ({ term: yearTerm(decade + more), weight: 0.7 }));
    return [{ term: decadeTerm(decade), weight: 1 }, { term: `${decade}s`, weight: 1 }, ...years];
  }
  if (year === undefined) return month === undefined ? [] : [{ term: anyYearTerm(month, day), weight: 1 }];
  if (month === undefined) return [{ term: yearTerm(year), weight: 1 }];
  if (day === undefined) return [{ term: monthTerm(year, month), weight: 1 }];
  const at = dayOf(year, month - 1, day);
  const beside = [at - 1, at + 1].map((other) => partsOf(other, plainDays));
  return [
    { term: dayTerm(year, month, day), weight: 1 },
    { term: yearlessTerm(month, day), weight: 0.7, within: { from: at - daysOfYear, to: at + daysOfYear } },
    ...beside.map((other) => ({ term: dayTerm(other.year, other.month, other.day), weight: 0.3 })),
  ];
}

/** Words within a date that say nothing more of it, in some languages. */
const silent = /^(?:of|the|de|del|di|den|der|year|года?|г)$/u;

/** A month that is named, with a day and a year before or after it, or one of them. */
function dateInWords(words: readonly Term[], monthNamed: MonthNamed): [DateParts] | undefined {
  let date: DateParts = {};
  for (const { form } of words) {
    if (silent.test(form)) continue;
    const month = /^\d/u.test(form) ? undefined : monthNamed(form);
    const number = ordinal.exec(form)?.[1] ?? '';
    if (month !== undefined && date.month === undefined) date = { ...date, month };
    else if (/^\d{4}$/u.test(form) && date.year === undefined) date = { ...date, year: Number(form) };
    else if (Number(number) >= 1 && Number(number) <= 31 && date.day === undefined) date = { ...date, day: Number(number) };
    else return undefined;
  }
  return date.month === undefined || (date.day === undefined && date.year === undefined) ? undefined : [date];
}

/** 1 of 1er. */
const ordinal = /^(\d{1,2})(?:er|re|º|ª|o|a|e|го)?$/u;

/** The month that a word names. */
type MonthNamed = (form: string) => number | undefined;

const months = new Map<string, number | undefined>();

/** The month that a word names. Browsers take their time to tell the names of months, and texts have many words. */
function monthIn(form: string, languages: readonly string[]): number | undefined {
  const key = `${languages.join(' ')} ${form}`;
  if (!months.has(key)) months.set(key, monthOf(form, languages));
  return months.get(key);
}
