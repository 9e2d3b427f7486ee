import { perLanguage } from '../../../text/languages/per-language.ts';
import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import { overlaps } from '../../../text/ranges.ts';
import { doubtBeside } from '../beside/doubt-beside.ts';
import { isBetween } from '../beside/listed.ts';
import { chineseNumeral, fromChineseNumerals } from '../chinese-numerals.ts';
import type { DateLanguage } from '../date-language.ts';
import { looseWords } from '../loose-words.ts';
import { numbersInWords } from '../number-in-words.ts';
import type { Readable } from '../readable.ts';
import { type ClockPhrases, clockPhrasesOf } from './clock-phrases.ts';
import { hourWordsOf, noWords, tableOf } from './clock-table.ts';
import { firstHour } from './first-hour.ts';
import type { ClockTime, StatedTime } from './stated-time.ts';
import { boundBeside } from './time-bounds.ts';
import { zoneBeside } from './zone-beside.ts';

/** The times of day that a text names, in order. */
export function clockTimes(words: Readable, language: DateLanguage): StatedTime[] {
  const { text } = words;
  const { digital, military, spoken, told, named, phrases, hint } = patternsOf(language);
  const phrased = hint?.test(text)
    ? phrases.flatMap(({ pattern, ...each }) => matchesOf(pattern, text, (groups) => phrasedTime(groups, each)))
    : [];
  // Most texts have no time, which short patterns find out.
  const others = [
    ...(digits.test(text) ? matchesOf(digital, text, (groups, before) => digitalTime(groups, language, before)) : []),
    ...(told.test(text) ? matchesOf(spoken, text, (groups) => spokenTime(groups, language)) : []),
    ...(fourDigits.test(text) ? military.flatMap((pattern) => matchesOf(pattern, text, militaryTime)) : []),
    ...matchesOf(named, text, namedTime),
  ];
  // In "half past noon" and "six heures moins dix" a part is a time too.
  const found = [...phrased, ...others.filter((time) => !phrased.some((each) => overlaps(each, time)))].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: StatedTime[] = [];
  for (const time of found.flatMap((each) => [...firstHour(each, words, language), each])) {
    const last = kept.at(-1);
    if (time.start < (last?.end ?? 0)) continue;
    const joined = last && joins(text.slice(last.end, time.start), language);
    const isSure = time.isSure || (joined !== undefined && last?.isSure === true);
    const isEnd =
      joined === 'to' || (joined === 'and' && last !== undefined && isBetween(words, last.start, time.end, language));
    if (isEnd && last) kept[kept.length - 1] = { ...last, times: last.times.map((each) => ({ ...each, bound: undefined })) };
    kept.push(beside({ ...time, isSure }, isEnd, words, language));
  }
  return kept;
}

/** A time with its clock, its doubt, and whether something only began or ended with it. */
function beside(time: StatedTime, isEndOfSpan: boolean, words: Readable, language: DateLanguage): StatedTime {
  const { zone, end = time.end } = zoneBeside(words, time) ?? {};
  const range = { start: time.start, end };
  const timeDoubt = doubtBeside(words, range, language, true);
  const bound = isEndOfSpan ? undefined : boundBeside(words, range, language);
  const said = {
    ...(zone !== undefined && { zone }),
    ...(timeDoubt && { timeDoubt }),
    ...(bound && { bound }),
    ...(isEndOfSpan && { isEndOfSpan: true as const }),
  };
  const isSure = time.isSure || (zone !== undefined && zone !== 'elsewhere');
  return { ...range, isSure, times: time.times.map((each) => ({ ...each, ...said })) };
}

/** Hours and minutes in digits. */
const digits = /\d\s?[:.,h]\s?\d\d/u;

const fourDigits = /\d{4}/u;

/** How words join two times of a span or a list: "9:30 and 11:15". */
function joins(gap: string, { and, to }: DateLanguage): 'to' | 'and' | undefined {
  const word = /^\s?(?<word>-|[^\s\d]{0,6})\s?$/u.exec(gap)?.groups?.['word'];
  if (word === undefined) return undefined;
  if (word === '-' || to.has(word)) return 'to';
  return word === ',' || and.has(word) ? 'and' : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;
/** `before` are the two letters before the words. */
type Read = (groups: Groups, before: string) => Pick<StatedTime, 'times' | 'isSure'> | undefined;

function matchesOf(pattern: RegExp, text: string, read: Read): StatedTime[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const time = read(groups, text.slice(Math.max(0, index - 2), index));
    const { at = '' } = groups;
    const start = at === '' ? index : index + at.length + Number(text.charAt(index + at.length) === ' ');
    return time ? { start, end: index + length, ...time } : [];
  });
}

/** "14:11", "2:11 p.m.", "14.11 Uhr", "14h11". */
function digitalTime(groups: Groups, language: DateLanguage, before: string): ReturnType<Read> {
  const { at, clock, sign = '', hour = '', minute, second, hours, weak, am1, pm1, night1, am2, pm2, night2 } = groups;
  const isTold = [clock, hours, am1, pm1, night1, am2, pm2, night2].some((words) => words !== undefined);
  const isMarked = isTold || (at !== undefined && weak !== undefined);
  const mayHaveDot = language.hasDottedTimes || (tableOf(language).hasDots === true && at !== undefined);
  const isDot = sign === '.' || sign === ',';
  if (isDot && !isMarked && !mayHaveDot && !(sign === '.' && weak !== undefined)) return undefined;
  // "From 3,50 to 4,20" are numbers in most languages.
  if (sign === ',' && !isTold && (language.hasTwelveHours || language.hasDottedTimes)) return undefined;
  const isSure =
    isMarked ||
    [isDot ? undefined : at, isDot ? undefined : weak, second].some((words) => words !== undefined) ||
    sign.includes('h');
  const isOpen = sign === ':' && !hour.startsWith('0') && language.hasTwelveHours;
  return {
    times: timesOf(Number(hour), minute, second, groups, isOpen, hour.startsWith('0')),
    isSure: isSure || (hour.length === 2 && opening.test(before)),
  };
}

/** The beginning of a text, a sentence, or what is in brackets: a record by the minute begins with its time. */
const opening = /^$|[.!?。:]\s$|[(\[]$/u;

/** "14 Uhr", "at two o'clock", "в 14 часов 11 минут", "下午两点半". */
function spokenTime(groups: Groups, language: DateLanguage): ReturnType<Read> {
  const { at, clock, hour, word, hours, weak, follows, half, second, am1, pm1, night1, am2, pm2, night2 } = groups;
  const { minute = groups['behindNoun'], spelled, joiner } = groups;
  const { partFirst, partIsEnough } = tableOf(language);
  const isPartFirst = partFirst === true && [am1, pm1, night1].some((words) => words !== undefined);
  const isPartAfter = [am2, pm2, night2].some((words) => words !== undefined);
  const hasMinute = minute !== undefined || half !== undefined;
  const isTold = hours !== undefined || clock !== undefined;
  const isNoun = isTold || weak !== undefined;
  // "一时" alone is "for a while".
  if (word !== undefined && !language.hasSpaces && !isPartFirst && !hasMinute) return undefined;
  // "5 and 10 minutes in the morning" are two lengths of time.
  if (joiner !== undefined && !isNoun) return undefined;
  if (!isNoun && !(isPartAfter && (partIsEnough === true || at !== undefined))) return undefined;
  if (word !== undefined && language.hasSpaces && !isTold && at === undefined && !isPartAfter) return undefined;
  const value = hour === undefined ? hourInWords(word ?? '', language) : Number(hour);
  if (value === undefined || value > 24) return undefined;
  const isSure = isTold || isPartFirst || isPartAfter || at !== undefined || (!language.hasSpaces && hasMinute);
  const isOpen = hour === undefined || language.hasTwelveHours;
  const written = minute ?? spelled;
  const inWords = written === undefined ? undefined : numbersInWords(primaryLanguage(language.tag)).valueOf(written);
  const times = (minutes: string | undefined) => timesOf(value, minutes, second, groups, isOpen);
  const told = times(half === undefined ? (inWords?.toString() ?? minute) : '30');
  // In "à huit heures vingt hommes vinrent" the second number may count what follows.
  return { times: follows === undefined ? told : [...told, ...times(undefined)], isSure };
}

/** "1411 hours", "at 0930": beside a date, or after "at", as "1400 hours" is also a length of time. */
function militaryTime({ at, hour = '', minute = '' }: Groups): ReturnType<Read> {
  return { times: [{ hour: Number(hour), minute: Number(minute) }], isSure: at !== undefined };
}

/** "Half past two", "Viertel vor sechs". */
function phrasedTime(groups: Groups, { needsBeside, timeOf }: Omit<PhrasePattern, 'pattern'>): ReturnType<Read> {
  const { at, behind, am1, pm1, night1, am2, pm2, night2 } = groups;
  const isBeside =
    (at !== undefined && !joinsTwo.test(at)) ||
    [behind, am1, pm1, night1, am2, pm2, night2].some((words) => words !== undefined);
  if (needsBeside && !isBeside) return undefined;
  const { hour, minute, isOfDay } = timeOf(groups);
  return { times: timesOf(hour, minute?.toString(), undefined, groups, !isOfDay), isSure: true };
}

/** Words that stand before two numbers too: "from five to ten", "about ten to twelve". */
const joinsTwo = /^(?:from|between|by|about|around|approximately|circa|past|von|zwischen|entre|desde|de)(?!\p{L})/u;

function namedTime({ noon, noon2 }: Groups): ReturnType<Read> {
  if (noon !== undefined || noon2 !== undefined) return { times: [{ hour: 12, minute: 0 }], isSure: true };
  return {
    times: [
      { hour: 0, minute: 0 },
      { hour: 24, minute: 0 },
    ],
    isSure: true,
  };
}

/** The times that an hour may be; `isOpen` says that it may be of either half of the day where no word tells. */
function timesOf(
  hour: number,
  minute: string | undefined,
  second: string | undefined,
  { am1, am2, pm1, pm2, night1, night2 }: Groups,
  isOpen: boolean,
  hasNought = false,
): ClockTime[] {
  const rest = {
    ...(minute !== undefined && { minute: numberOf(minute) }),
    ...(second !== undefined && { second: numberOf(second) }),
  };
  const is = (first: string | undefined, last: string | undefined) => first !== undefined || last !== undefined;
  const hours = () => {
    if (hour === 0 || hour > 12) return [hour];
    if (is(am1, am2)) return [hour % 12];
    if (is(pm1, pm2)) return [(hour % 12) + 12];
    if (is(night1, night2)) return hour === 12 ? [0, 24] : [hour < 6 ? hour : hour + 12];
    return isOpen ? [hour, (hour + 12) % 24] : [hour];
  };
  const isTold = is(am1, am2) || is(pm1, pm2) || is(night1, night2);
  const mayBeAfternoon = !isTold && !isOpen && !hasNought && hour > 0 && hour < 12;
  return hours()
    .filter((each) => each < 24 || (rest.minute ?? 0) === 0)
    .map((each) => ({ hour: each, ...rest, ...(mayBeAfternoon && { mayBeAfternoon }) }));
}

function numberOf(digits: string): number {
  return /\d/u.test(digits) ? Number(digits) : fromChineseNumerals(digits);
}

function hourInWords(word: string, language: DateLanguage): number | undefined {
  if (!language.hasSpaces) return fromChineseNumerals(word);
  return hourWordsOf(language).get(word) ?? numbersInWords(primaryLanguage(language.tag)).valueOf(word);
}

/** "In 1945 GMT came into use": words for "in" and "year", some of which mean "at" after a day. */
const inYear = looseWords(
  'in|year|anno|en|em|im|i|w|we|v|ve|u|у|в|во|nel|no|na|år|året|roku|rok|año|ano|an|année|jahr|jahre|jaar|vuonna|în|anul|το|στο|έτος|في|عام|سنة|سال|در|בשנת|שנת|год|году|рік|року|il|ildə|yılında|թվականին',
);

/** What may follow a noun of Korean in one word. */
const particles = '에|쯤|경|께|까지|부터|이|가|의|는|를|로|정각|반|전|후|무렵|도|만';

/** Words after minutes that are counted from a time, and no part of it: "at nine o'clock and forty minutes later". */
const countedOn = looseWords(
  'later|past|to|para|nach|vor|over|voor|after|afterwards|before|earlier|plus tard|après|avant|später|danach|zuvor|más tarde|después|antes|più tardi|dopo|prima|mais tarde|depois|later|daarna|později|potom|później|potem|спустя|позже|пізніше',
);

interface ClockPatterns {
  readonly digital: RegExp;
  readonly spoken: RegExp;
  /** A word without which no spoken time is one. */
  readonly told: RegExp;
  readonly named: RegExp;
  /** An hour and its minutes in four digits: with a word behind them, or a nought in front. */
  readonly military: readonly RegExp[];
  readonly phrases: readonly PhrasePattern[];
  /** A word without which there is no phrase. */
  readonly hint: RegExp | undefined;
}

type PhrasePattern = Omit<ClockPhrases['phrases'][number], 'source'> & { readonly pattern: RegExp };

const patternsOf = perLanguage(newPatterns);

function newPatterns(language: DateLanguage): ClockPatterns {
  const { hasSpaces } = language;
  const table = tableOf(language);
  const letter = '[\\p{L}\\p{M}]';
  const [start, end] = hasSpaces ? [`(?<!${letter})`, `(?!${letter})`] : ['', '(?![间間])'];
  const either = (...words: readonly (string | undefined)[]) => looseWords(words.map((each) => each ?? '').join('|'));
  const part = (number: 1 | 2, isFirst: boolean) => {
    const { am, pm, night } = isFirst && table.partFirst !== true ? noWords : table;
    // In German "am" is "on the".
    const isOther = (isFirst && table.partFirst !== true) || language.between.has(language.dayPeriods.am.toLowerCase());
    const ofIntl = isOther ? undefined : language.dayPeriods;
    const [amWords, pmWords, nightWords] = [either(am, ofIntl?.am), either(pm, ofIntl?.pm), either(night)];
    return `(?:(?<am${number}>${amWords})|(?<pm${number}>${pmWords})|(?<night${number}>${nightWords}))`;
  };
  const clock = table.clock?.split('|') ?? [];
  const at = table.at.split('|').filter((word) => !clock.includes(word));
  const atWord = `(?:${start}(?<at>${either(at.join('|'))})\\s?)`;
  const before = [
    `${atWord}?`,
    `(?:${start}${part(1, true)}\\s?)?`,
    `(?:(?<!(?<!\\d)\\d{1,2}\\s?)${start}(?<clock>${either(table.clock)})\\s?)?`,
  ].join('');
  const after = hasSpaces ? `(?:,?\\s?${part(2, false)}${end})?` : '';
  const nouns = `(?<hours>${either(table.hours, 'Uhr')})|(?<weak>${either(table.hoursAtWord)})`;
  const inWords = numbersInWords(primaryLanguage(language.tag));
  const numeral = hasSpaces
    ? `${inWords.fromThirteen}|${either([...hourWordsOf(language).keys()].join('|'))}`
    : `${chineseNumeral}{1,3}`;
  const count = hasSpaces ? `(?:\\d{1,2}|(?:${inWords.any}))` : `(?:\\d{1,2}|${chineseNumeral}{1,3})`;
  const [minutes, seconds] = [either(table.minutes), either(table.seconds)];
  const half = either(table.half);
  // Korean has particles behind its nouns, and "2시간" is a length of time, "두 시민" two citizens.
  const isKorean = /^ko/u.test(language.tag);
  const endOfNoun = isKorean ? `(?![간각])(?:(?<=\\d\\s?[시분초])|(?=\\P{L}|$|${particles}))` : end;
  const endOfWord = hasSpaces && !isKorean ? end : '';
  const and = `(?:${either([...language.and].filter((word) => !language.or.has(word)).join('|'))})[\\s-]?`;
  const endOfMinutes = `${endOfNoun}(?!\\s(?:${countedOn})(?!\\p{L}))`;
  const { phrases = [], behind = '', hint } = clockPhrasesOf(primaryLanguage(language.tag)) ?? {};
  const { am, pm } = language.between.has(language.dayPeriods.am.toLowerCase()) ? noWords : language.dayPeriods;
  return {
    digital: new RegExp(
      `${before}(?<![\\d.,:${hasSpaces ? '\\p{L}' : ''}]|(?<!\\d{4}|\\p{L})/|(?<![:.]\\d\\d\\s?)-)(?<hour>[01]?\\d|2[0-4])(?<sign>[:.,]|\\s?h\\s?)(?<minute>[0-5]\\d)(?:(?:(?<=:\\d\\d):|(?<=\\.\\d\\d)\\.)(?<second>[0-5]\\d)(?:[.,]\\d{1,6})?)?(?!\\d|[:.,/]\\d)(?:\\s?(?:${nouns})${end})?${after}`,
      'gu',
    ),
    spoken: new RegExp(
      `${before}(?:(?<![\\d.,:/-]|\\d\\s)(?<hour>[01]?\\d|2[0-4])(?!\\d|[.,:/]\\d)|${start}(?<word>${numeral})${endOfWord})(?:\\s?(?:${nouns})${endOfNoun})?(?:\\s?(?:(?<half>${half})${endOfNoun}|(?:${minutes})\\s(?<behindNoun>${count})(?![\\d\\p{L}]|[.,:/]\\d)|(?<joiner>${and})?(?<minute>${count})\\s?(?:(?:${minutes})${endOfMinutes}(?:\\s?(?:${and})?(?<second>${count})\\s?(?:${seconds})${endOfNoun})?|(?<=(?:${either(table.hours, table.hoursAtWord)})\\s?\\d\\d)(?!\\s?${letter}|\\d|[.,:/]\\d))|(?<=(?:${either(table.hours, table.hoursAtWord)})\\s)(?<spelled>${inWords.fromFive})${end}(?=(?<follows>\\s${letter})?)))?${after}`,
      'gu',
    ),
    military: [
      `${atWord}?(?<![\\d.,:/$€£-])(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)\\s?(?:${either(table.militaryHours)})${end}`,
      `${atWord}(?<hour>0\\d)(?<minute>[0-5]\\d)(?![\\d\\p{L}]|[.,:/-]\\d)`,
      // "1411Z", "1411 GMT"
      `${atWord}?(?<![\\d.,:/$€£-]|\\p{L})(?<!(?<!\\p{L}|\\d\\s)(?:${inYear})\\s)(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?=z(?![\\p{L}\\d])|\\s?(?:utc|gmt)(?!\\p{L}))`,
    ].map((source) => new RegExp(source, 'gu')),
    phrases: phrases.map(({ source, ...phrase }) => ({
      ...phrase,
      pattern: new RegExp(
        `(?:${start}(?<at>${either(table.at, table.clock)})\\s?)?(?:${start}${part(1, true)}\\s)?(?<![\\d.,:/-])${start}${source}${end}(?:\\s?(?<behind>${behind})${end})?${after}`,
        'gu',
      ),
    })),
    hint,
    told: new RegExp(
      `${isKorean ? '' : start}(?:${either('Uhr', table.hours, table.hoursAtWord, table.clock, table.am, table.pm, table.night, am, pm)})${endOfWord}`,
      'u',
    ),
    named: new RegExp(
      `${start}(?:(?<noon>${either(table.noon)})|${either(table.midnight)}|(?:${either(at.join('|'))})${hasSpaces ? "(?:\\s|(?<='))" : '\\s?'}(?:(?<noon2>${either(table.noonAtWord)})|${either(table.midnightAtWord)}))${end}`,
      'gu',
    ),
  };
}
