import { firstIndex } from '../../../text/first-index.ts';
import type { Range } from '../../../text/fold.ts';
import type { DateLanguage } from '../date-language.ts';
import type { Readable } from '../readable.ts';
import type { StatedDate } from '../stated-date.ts';
import { inPartOfDay } from './day-parts.ts';
import type { StatedTime } from './stated-time.ts';

/**
 * Dates with the times of day that belong to them: those beside them, and those that follow in their sentence ("On 6 January the
 * door was broken at 14:11"). A time in a sentence without a day stands alone. Ranges are in characters of the readable text.
 */
export function withTimes(
  dates: readonly StatedDate[],
  times: readonly StatedTime[],
  words: Readable,
  language: DateLanguage,
): StatedDate[] {
  if (times.length === 0) return [...dates];
  const ends = sentenceEnds(words);
  const sentenceOf = ({ start }: Range) => firstIndex(ends.length, (index) => (ends[index] as number) > start);
  const days = dates.filter(({ day }) => day !== undefined);
  const timed = new Map<number, StatedTime[]>();
  const alone: StatedDate[] = [];
  for (const time of times) {
    const next = firstIndex(days.length, (index) => (days[index] as StatedDate).start >= time.end);
    const near = [days[next - 1], days[next]].map((date) => (date && sentenceOf(date) === sentenceOf(time) ? date : undefined));
    const owner = ownerOf(time, near[0], near[1], words.text, language);
    if (!time.isSure && !(owner && isBeside(time, owner, words.text, language))) continue;
    if (!owner) alone.push(...time.times.map((each) => ({ start: time.start, end: time.end, ...each, timeAt: rangeOf(time) })));
    // A list of days, and readings of one day, have one range.
    else if (timed.has(owner.start)) timed.get(owner.start)?.push(time);
    else timed.set(owner.start, [time]);
  }
  const whole = dates.flatMap((date) => {
    const own = date.day === undefined ? undefined : timed.get(date.start);
    return own
      ? own
          .map((time) => inPartOfDay(time, date, words.text, language))
          .flatMap((time) => time.times.map((each) => ({ ...date, ...each, timeAt: rangeOf(time) })))
      : date;
  });
  return [...whole, ...alone].toSorted((a, b) => a.start - b.start);
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

/** The date of a time: the one before it, unless one follows at once. */
function ownerOf(
  time: StatedTime,
  before: StatedDate | undefined,
  after: StatedDate | undefined,
  text: string,
  language: DateLanguage,
): StatedDate | undefined {
  if (!before || !after) return before ?? after;
  return isBeside(time, after, text, language) && !isBeside(time, before, text, language) ? after : before;
}

const maxBesideGap = 24;
const maxShortWord = 4;

/** At most short words, weekdays and marks are between a time and its date: "6 января 2021 г., 14:11", "14:11 on 6 January". */
function isBeside(time: Range, date: Range, text: string, { between }: DateLanguage): boolean {
  const [from, to] = date.end <= time.start ? [date.end, time.start] : [time.end, date.start];
  if (to - from > maxBesideGap) return false;
  const gap = text.slice(from, to);
  const words = gap.match(/[\p{L}\p{M}]+/gu) ?? [];
  return !/\d/u.test(gap) && words.length < 3 && words.every((word) => word.length <= maxShortWord || between.has(word));
}

/** Where sentences end, so far as it matters here: abbreviations of up to three letters end none. */
const ends =
  /(?:(?<=[\p{L}\p{M}]{4}|\d{4}|:\d\d)\.|[!?。！？؟।։])["')\]»”]{0,3}(?:\s(?=["'(«“]{0,2}[\p{Lu}\p{Lo}])|(?<=[。！？։]["')\]»”]{0,3}))/gu;

function sentenceEnds({ cased }: Readable): number[] {
  return [...[...cased.matchAll(ends)].map(({ index, 0: { length } }) => index + length), Infinity];
}
