import type { DateLanguage } from '../date-language.ts';
import { looseWords } from '../loose-words.ts';
import { type Readable, readable } from '../readable.ts';
import { hourWordsOf, tableOf } from './clock-table.ts';
import type { StatedTime } from './stated-time.ts';

/** A number before a time that is the hour with which its span begins, in characters of the readable text. */
interface HourBefore {
  readonly hour: number;
  readonly start: number;
  readonly end: number;
}

const reach = 32;

/** The number before a time that may be the hour with which its span begins: "between 4 and 5 pm", "14-16 Uhr". */
function hourBefore({ text }: Pick<Readable, 'text'>, { start }: StatedTime, language: DateLanguage): HourBefore | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const match = spanBefore.exec(before);
  const { number = '', word = '', article = '' } = match?.groups ?? {};
  const hour = /^\d{1,2}$/u.test(number) ? Number(number) : (hourWordsOf(language).get(number) ?? 0);
  if (!match || hour < 1 || hour > 24 || !(word === '-' || language.and.has(word) || language.to.has(word))) return undefined;
  // In "le 4 à 17 heures" the number may be a day, unless words before it begin a span.
  const isAt = [word, `${word} ${article}`].some((each) => atWordsOf(language).includes(each));
  if (isAt && !beginsSpan.test(before.slice(0, match.index))) return undefined;
  const at = start - before.length + match.index;
  return { hour, start: at, end: at + number.length };
}

/** The hour with which a span begins, as a time: of the same half of the day as its end, unless it would follow that. */
export function firstHour(time: StatedTime, words: Pick<Readable, 'text'>, language: DateLanguage): StatedTime[] {
  const before = hourBefore(words, time, language);
  if (!before) return [];
  const hours = time.times.map((last) => {
    const own = before.hour < 13 && last.hour >= 12 ? (before.hour % 12) + 12 : before.hour;
    return own > last.hour ? (own + 12) % 24 : own;
  });
  const { start, end } = before;
  return [{ start, end, isSure: time.isSure, times: [...new Set(hours)].map((hour) => ({ hour })) }];
}

function atWordsOf(language: DateLanguage): string[] {
  return tableOf(language)
    .at.split('|')
    .map((words) => readable(words).text);
}

const spanBefore =
  /(?<![\p{L}\d.,:])(?<number>[\p{L}\d]{1,13})\s?(?<word>-|[^\s\d]{1,8})\s?(?:(?<article>les?|la|las|as|τις)\s)?$/u;

const beginsSpan = new RegExp(
  `(?<!\\p{L})(?:${looseWords('from|between|von|zwischen|de|de las|desde|desde las|entre|entre las|depuis|tra|tra le|fra|fra le|dalle|da|das|entre as|van|tussen|från|mellan|mellem|mellom|od|między|с|со|между|з|із|від|між|από|από τις|μεταξύ|saat|saatları')})\\s$`,
  'u',
);
