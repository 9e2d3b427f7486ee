import { plainDigits } from '../../text/digits.ts';
import type { DateParts } from '../../words/en/dates.ts';
import { type Calendar, daysOf, plainDays } from '../calendar/calendar.ts';
import type { Span } from '../types.ts';
import { monthOf, plainWord } from './month-words.ts';
import { instantOf, type UnreadTime, withoutTime } from './typed-time.ts';
import { isDecade } from './typed-vague.ts';
import { readWide } from './typed-wide.ts';

/** Why what was typed is no date: what it lacks, or the two dates that it may be. */
export type Unread =
  | { readonly problem: 'unclear' | 'noYear' | 'shortYear' | 'noSuchDay' }
  | { readonly problem: 'twoWays'; readonly either: DateParts; readonly or: DateParts }
  | UnreadTime;

type Read = YearRead | Unread;

interface YearRead {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A longer year is refused, and one of more than four digits without its era. */
const maxYearDigits = 9;

/** "1985/", "/1985": without its sign a date that is plainly one. */
const openInterval = /^\/|\/$/u;
/** A longer text is refused unread. */
const maxLetters = 120;

/** A comma within a number: 20,000 BC. */
const groupSign = /(?<=\d),(?=\d{3}(?!\d))/gu;
/** Spaces around a sign say nothing; a space alone is a sign. */
const aroundSign = / ?([-/.年月日년월일]) ?/gu;
const yearFirst = /^(-?\d{4})(?:([-/. ])(\d{1,2})(?:\2(\d{1,2}))?)?\.?$/u;
const yearLast = /^(\d{1,2})([-/. ])(?:(\d{1,2})\2)?(\d{4})\.?$/u;
/** ISO 8601 without its signs: 20200927. */
const bare = /^(\d{4})(\d{2})(\d{2})$/u;
const shortYear = /^\d{1,2}([-/. ])\d{1,2}\1\d{2}$/u;
/** As in Chinese, Japanese and Korean: each number is followed by what it counts. */
const counted = /^(\d{1,4})[年년](?:(\d{1,2})[月월](?:(\d{1,2})[日일])?)?$/u;
/** "1st", "1er", "1º" and "27.", "2020g" after its full stop has gone. */
const ordinal = /^(\d+)(?:st|nd|rd|th|er|re|o|a|º|ª|г)?$/u;
const gap = /[\s,،、/]+|(?<=\d\.)(?=\p{L})|(?<=\p{L}\.?)-(?=\d)|(?<=\d)-(?=\p{L})|(?<=\d{3})(?=г)/u;

const beforeChrist = new Set(['bc', 'bce']);
const eras = new Set([...beforeChrist, 'ad', 'ce']);
/** Words around a date that say nothing more of it, in some languages. */
const silent = new Set('of the in on day month year de del di den der le el il г года year ci cu ildə'.split(' '));

/**
 * The days of a date as readers type it: in the form of ISO 8601, in figures, or with its month named in one of the languages,
 * which are asked in their order. A month or a year alone is all of its days. Where an archive has times of day, one beside a date
 * is that instant, and one alone is on the day that is given.
 */
export function readTypedDate(
  typed: string,
  languages: readonly string[],
  calendar = plainDays,
  given?: YearRead,
  { mayBeOpen = false }: { readonly mayBeOpen?: boolean } = {},
): Span | Unread {
  const text = plainDigits(typed.normalize('NFKC'))
    .replaceAll(/[\u2010-\u2013\u2212]/gu, '-')
    .replaceAll(/[\p{Cf}]/gu, '')
    .split(/\s+/u)
    .join(' ')
    .trim();
  if (text.length > maxLetters) return { problem: 'unclear' };
  const plain = readPlain(text, languages, calendar, given);
  if (text === '' || (!('problem' in plain) && !isDecade(text) && !openInterval.test(text))) return plain;
  const read = (words: string) => {
    const found = readPlain(words, languages, calendar, given);
    return 'problem' in found ? undefined : found;
  };
  const wide = readWide(text, read, calendar);
  return wide && (mayBeOpen || Number.isFinite(wide.to - wide.from)) ? wide : plain;
}

function readPlain(text: string, languages: readonly string[], calendar: Calendar, given: YearRead | undefined): Span | Unread {
  const { rest, time } = withoutTime(text);
  // Where there are no times of day, one beside a day says no more than that.
  if (!calendar.isTimed && time) return rest === '' ? { problem: 'unclear' } : daysRead(readDay(rest, languages), calendar);
  const read = rest === '' && time && given ? given : readDay(rest, languages);
  if (rest === '' && time && !given) return { problem: 'noDay' };
  const days = daysRead(read, calendar);
  if ('problem' in days || 'problem' in read || !time) return days;
  return read.day === undefined ? { problem: 'noDay' } : instantOf(time, read, calendar);
}

function daysRead(read: Read, calendar: Calendar): Span | Unread {
  return 'problem' in read ? read : (daysOf(read, calendar) ?? { problem: 'noSuchDay' });
}

function readDay(text: string, languages: readonly string[]): Read {
  return inFigures(text.replaceAll(aroundSign, '$1')) ?? inWords(text.replaceAll(groupSign, ''), languages);
}

function inFigures(text: string): Read | undefined {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return dateOfDigits(year, month, day);
  const [, ...parts] = bare.exec(text) ?? counted.exec(text) ?? [];
  if (parts[0] !== undefined) return dateOfDigits(parts[0], parts[1], parts[2]);
  if (shortYear.test(text)) return { problem: 'shortYear' };
  const [, first, , second, last] = yearLast.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  if (second === undefined) return dateOfDigits(last, first);
  const [dayFirst, monthFirst] = [dateOfDigits(last, second, first), dateOfDigits(last, first, second)];
  if (Number(second) > 12) return monthFirst;
  // Which comes first differs from country to country.
  if (Number(first) > 12 || first === second) return dayFirst;
  return { problem: 'twoWays', either: dayFirst, or: monthFirst };
}

function inWords(text: string, languages: readonly string[]): Read {
  const words = text.split(gap).filter((word) => word !== '');
  const numbers: string[] = [];
  let [month, era] = [undefined as number | undefined, undefined as string | undefined];
  for (const word of words) {
    const plain = plainWord(word);
    const number = ordinal.exec(plain)?.[1];
    const named = number === undefined && month === undefined ? monthOf(word, languages) : undefined;
    if (number !== undefined) numbers.push(number);
    else if (eras.has(plain) && era === undefined) era = plain;
    else if (named !== undefined) month = named;
    else if (!silent.has(plain)) return { problem: 'unclear' };
  }
  return dateOfWords(numbers, month, era);
}

/** The longest number is the year, or beside the name of an era the last one. */
function dateOfWords(numbers: readonly string[], month: number | undefined, era: string | undefined): Read {
  const at = era === undefined ? numbers.findIndex((number) => number.length > 2) : numbers.length - 1;
  const year = numbers[at];
  if (year === undefined) {
    if (numbers.length === 0) return { problem: month === undefined ? 'unclear' : 'noYear' };
    return { problem: month === undefined || numbers.length > 1 ? 'shortYear' : 'noYear' };
  }
  const [day, ...more] = numbers.filter((_, index) => index !== at);
  if (year.length > (era === undefined ? 4 : maxYearDigits) || more.length > 0 || (day !== undefined && month === undefined))
    return { problem: 'unclear' };
  const number = Number(year);
  const astronomical = era !== undefined && beforeChrist.has(era) ? 1 - number : number;
  return { year: astronomical, month, day: day === undefined ? undefined : Number(day) };
}

function dateOfDigits(year: string, month?: string, day?: string): YearRead {
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  return { year: Number(year), month: number(month), day: number(day) };
}
