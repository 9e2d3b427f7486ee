import type { Clock } from '../time/clock.ts';
import * as words from '../words/en/dates.ts';
import { vagueSpan } from '../words/en/dates/digits.ts';
import * as times from '../words/en/dates/times.ts';
import { isFrame } from './doubt.ts';
import { monthNames } from './month-names.ts';
import type { Instant, Member, ParsedDate } from './parse-date.ts';
import { partDoubts } from './words/part-doubts.ts';
import { seasonParts } from './words/season-parts.ts';
import { setWords } from './words/set-words.ts';
import { type ShownClock, timeWords, type WallTime, wallTimeOf } from './words/time-words.ts';
import { isDecade, isVague, vagueWords } from './words/vague-words.ts';

/**
 * A date in words, including its doubt: "about 1987", "16 February to 2 March 1988", "before 1988". They never claim more than
 * the date does. Times are told as the archive's clock shows them.
 */
export function dateWords(date: ParsedDate, shown: ShownClock): string {
  if (date.kind === 'one of' || date.kind === 'all of') {
    const ends = date.members.flatMap(({ start, end }) => [start, end]);
    const hasEra = ends.some((end) => typeof end !== 'string' && end.year < 1);
    return setWords(
      date,
      (end) => instantWords(end, shown, { hasEra }),
      (member) => memberWords(member, shown, { hasEra, isInSet: true }),
    );
  }
  return memberWords({ kind: date.kind, start: date.start, end: date.end }, shown);
}

/** The meaning of an author's marks of doubt, as a clause; undefined if there is no doubt. */
export function doubtWords({ members }: Pick<ParsedDate, 'members'>): string | undefined {
  const ends = members.flatMap(({ start, end }) => [start, end]).filter((side) => typeof side !== 'string');
  const isUncertain = ends.some((side) => side.uncertain);
  const isApproximate = ends.some((side) => side.approximate);
  return isUncertain || isApproximate ? words.doubt({ isUncertain, isApproximate }) : undefined;
}

interface InSet {
  readonly isInSet?: boolean;
  readonly hasEra?: boolean;
}

function memberWords({ kind, start, end }: Member, shown: ShownClock, inSet: InSet = {}): string {
  if (typeof start === 'string') {
    if (typeof end === 'string') return words.unknown;
    const date = instantWords(end, shown, { isEnd: true });
    return start === 'open' ? words.until({ date }) : words.unknownToUntil({ date });
  }
  if (typeof end === 'string') {
    const date = instantWords(start, shown, { isEnd: true });
    return end === 'open' ? words.from({ date }) : words.fromToUnknown({ date });
  }
  if (kind === 'date') return instantWords(start, shown, { hasEra: inSet.hasEra });
  return timesOfDay(start, end, shown) ?? spanWords(start, end, shown, inSet);
}

function spanWords(start: Instant, end: Instant, shown: ShownClock, { hasEra, isInSet = false }: InSet): string {
  const inEnd = { isEnd: true, hasEra };
  const inStart = { ...inEnd, until: end };
  // A range of a set is one of its dates, whatever the doubt of its ends.
  if (!isInSet && isFrame({ kind: 'span', start, end })) {
    const ends = { start: plainWords(start, shown, inStart), end: plainWords(end, shown, inEnd) };
    return start.time && end.time ? times.betweenTimes(ends) : words.between(ends);
  }
  const ends = { start: instantWords(start, shown, inStart), end: instantWords(end, shown, inEnd) };
  return [start, end].some((each) => isVague(each) && !isDecade(each.written)) ? vagueSpan(ends) : words.span(ends);
}

/** A span of times of one day, which is named once: "6 January 2021, 14:11 to 14:20". */
function timesOfDay(start: Instant, end: Instant, shown: ShownClock): string | undefined {
  const [from, to] = [wallTimeOf(start, shown), wallTimeOf(end, shown)];
  if (!from || !to || dayWords(from) !== dayWords(to)) return undefined;
  const [first, last] = [timeWords(from, shown), timeWords(to, shown)];
  const time = isFrame({ kind: 'span', start, end })
    ? times.betweenTimes({ start: first, end: last })
    : words.span({ start: doubted(first, start), end: doubted(last, end) });
  return times.dayAndTime({ day: dayWords(from), time });
}

interface InSpan {
  /** Whether it is in a set with years before our era, which names that of the others. */
  readonly hasEra?: boolean | undefined;
  /** Whether it is an end of a span. */
  readonly isEnd?: boolean;
  /** The end of a span that it begins: what that has too is left out, as in "16 to 18 May 1990". */
  readonly until?: Instant | undefined;
}

function instantWords(instant: Instant, shown: ShownClock, inSpan: InSpan = {}): string {
  const wall = wallTimeOf(instant, shown);
  if (wall) return times.dayAndTime({ day: dayWords(wall), time: doubted(timeWords(wall, shown), instant) });
  const plain = plainWords(instant, shown, inSpan);
  const doubts = partDoubts(instant.written);
  return doubts.length > 0 ? words.partlyDoubtful({ date: plain, doubts }) : doubted(plain, instant);
}

function doubted(plain: string, { approximate, uncertain }: Instant): string {
  const date = approximate ? words.about({ date: plain }) : plain;
  return uncertain ? words.uncertain({ date }) : date;
}

/** The date without its doubt. */
function plainWords(instant: Instant, shown: ShownClock, { isEnd = false, until, hasEra }: InSpan = {}): string {
  const wall = wallTimeOf(instant, shown);
  if (wall) return times.dayAndTime({ day: dayWords(wall), time: timeWords(wall, shown) });
  if (isVague(instant)) return vagueWords(instant.written, isEnd);
  const { precision, year, month, day } = instant;
  const seasonOf = (each: Instant) => (each.season === undefined ? {} : seasonParts(each.season));
  const isPlain = (each: Instant) => !isVague(each) && !each.time && each.precision !== 'year' && !seasonOf(each).isOverNewYear;
  const sameYear = until !== undefined && until.year === year && isPlain(instant) && isPlain(until);
  const sameMonth = sameYear && precision === 'day' && until.precision === 'day' && until.month === month;
  return words.date({
    year: sameYear ? undefined : year,
    ...seasonOf(instant),
    month: sameMonth ? undefined : month,
    day,
    hasEra,
  });
}

function dayWords({ year, month, day }: WallTime): string {
  return words.date({ year, month, day });
}

/**
 * The parts of a date as English running text names them, the day first: `['4', 'October', '2020']`. For a season, its year
 * alone.
 */
export function instantParts({ year, month, day, written }: Instant): string[] {
  const named = [...(day === undefined ? [] : [String(day)]), ...(month === undefined ? [] : [monthNames[month - 1] ?? ''])];
  return [...named, isVague({ written }) ? vagueWords({ kind: 'date', year: written.year }, true) : words.yearName({ year })];
}

/** Its time of day as the archive's clock shows it, by a clock of 24 hours; empty if it has none. */
export function instantTime(instant: Instant, clock: Clock): string {
  const wall = wallTimeOf(instant, { clock, hours: 24 });
  return wall ? timeWords(wall, { clock, hours: 24 }) : '';
}
