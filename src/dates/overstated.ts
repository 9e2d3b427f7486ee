import type { Range } from '../text/ranges.ts';
import type { Clock } from '../time/clock.ts';
import { utc } from '../time/clock.ts';
import { type Bounds, boundsOf, calendarBounds } from './bounds.ts';
import { boundedAt } from './claims/bounded.ts';
import { mayLast } from './claims/lasting-words.ts';
import { isDoubtful } from './doubt.ts';
import { type Instant, type Member, parseDate, type ParsedDate } from './parse-date.ts';
import type { StatedDoubt } from './reading/beside/doubt-beside.ts';
import { type StatedDate, statedDates } from './reading/stated-dates.ts';
import { namesWhole } from './unnamed-dates.ts';

/** How a date says more than words that name all of its parts, and what to write instead. */
export interface Overstated {
  /**
   * Words of doubt stand at the date, one of several is meant, or not all of a span; it was only after or before the date, or
   * at some time between two, or its seconds are not told.
   */
  readonly as: StatedDoubt | 'oneOf' | 'notAll' | 'bounded' | 'between' | 'seconds';
  /** The words that name the date. */
  readonly words: string;
  readonly edtf: string;
}

/**
 * Whether a date is exact where the words that name it are not, or has more dates than they name: 1702 for "about 1702", 1675 or
 * {1675,1676} for "one of the years 1675 and 1676", 1941/1947 for "1941 and 1947". Undefined if some words name it as it is.
 */
export function overstated(date: ParsedDate, text: string, language: string, clock: Clock): Overstated | undefined {
  const stated = statedDates(text, language);
  return (
    doubtless(date, stated, text, clock) ??
    unbounded(date, stated, { text, language, clock }) ??
    turned(date, stated, { text, language, clock }) ??
    withSeconds(date, stated, text, clock) ??
    severalDates(date, stated, text, clock) ??
    (mayLast(text, language) ? undefined : between(date, stated, text, clock))
  );
}

interface Read {
  readonly text: string;
  readonly language: string;
  readonly clock: Clock;
}

/** A date or a time that all words which name it tell as the one after or before which something was: "after 1806". */
function unbounded({ kind, start, edtf }: ParsedDate, stated: readonly StatedDate[], read: Read): Overstated | undefined {
  if (kind !== 'date' || typeof start === 'string' || isDoubtful(start)) return undefined;
  const naming = stated.filter((each) => namesWhole(each, start, read.clock) && !isFinerThan(each, start));
  const bounds = naming.map((each) => boundedAt(read.text, placeOf(each, start), read.language));
  const [[first], [bound]] = [naming, bounds];
  if (!first || !(bound === 'after' || bound === 'before') || bounds.some((each) => each !== bound)) return undefined;
  const { year, month, day } = start.written;
  const instead = start.time
    ? [year, month, day].flatMap((part) => part?.digits ?? []).join('-')
    : bound === 'after'
      ? `[${edtf}..]`
      : `[..${edtf}]`;
  return { as: 'bounded', words: withWordsBefore(read.text, placeOf(first, start).start, first.end), edtf: instead };
}

/** A span that is open at the wrong end: "since 1806" as `../1806`. */
function turned({ kind, start, end }: ParsedDate, stated: readonly StatedDate[], read: Read): Overstated | undefined {
  if (kind !== 'span' || (start !== 'open' && end !== 'open')) return undefined;
  const named = start === 'open' ? end : start;
  if (typeof named === 'string') return undefined;
  const naming = stated.filter((each) => namesWhole(each, named, read.clock));
  const [first] = naming;
  const wrong = start === 'open' ? 'since' : 'until';
  if (!first || naming.some((each) => boundedAt(read.text, placeOf(each, named), read.language) !== wrong)) return undefined;
  const words = withWordsBefore(read.text, placeOf(first, named).start, first.end);
  return { as: 'bounded', words, edtf: start === 'open' ? `${edtfOf(first)}/..` : `../${edtfOf(first)}` };
}

/** Where the words of a date stand, or those of its time. */
function placeOf(stated: StatedDate, { time }: Instant): Range {
  return (time ? stated.timeAt : undefined) ?? stated;
}

/** A time with seconds, where no words that name it have them. */
function withSeconds({ edtf, members }: ParsedDate, stated: readonly StatedDate[], text: string, clock: Clock) {
  for (const { start, end } of members)
    for (const instant of [start, end]) {
      if (typeof instant === 'string' || instant.time?.second === undefined) continue;
      const naming = stated.filter((each) => namesWhole(each, instant, clock));
      const [first] = naming;
      if (!first || naming.some(({ second }) => second !== undefined)) continue;
      const { clock: written = '' } = instant.written.time ?? {};
      const { start: from, end: to } = first.timeAt ?? first;
      return {
        ...{ as: 'seconds' as const, words: text.slice(from, to) },
        edtf: edtf.replace(`T${written}`, `T${written.slice(0, -3)}`),
      };
    }
  return undefined;
}

/** A span from one date to another, where something was at some time between them. */
function between(date: ParsedDate, stated: readonly StatedDate[], text: string, clock: Clock): Overstated | undefined {
  const { kind, start, end, edtf } = date;
  if (kind !== 'span' || typeof start === 'string' || typeof end === 'string' || isDoubtful(start) || isDoubtful(end))
    return undefined;
  const found = listsOf(stated).find(
    (list) =>
      list.length === 2 &&
      list[1]?.isBetween === true &&
      [start, end].every((instant, at) => list[at] !== undefined && namesWhole(list[at], instant, clock)),
  );
  const isNamedElsewhere = stated.some((each) => !found?.includes(each) && namesWhole(each, start, clock));
  if (!found || isNamedElsewhere) return undefined;
  const first = found[0]?.start ?? 0;
  return { as: 'between', words: withWordsBefore(text, first, found[1]?.end ?? first), edtf: `[${edtf.replace('/', '..')}]` };
}

/** Words with the two before them. */
function withWordsBefore(text: string, start: number, end: number): string {
  return onOneLine(wordsBefore(text, start) + text.slice(start, end));
}

/** The last words before a place, at most two, with the space after them. */
function wordsBefore(text: string, start: number, maxLength = doubtReach): string {
  const words = text
    .slice(Math.max(0, start - doubtReach), start)
    .trimEnd()
    .split(/\s+/u);
  const gap = /\s/u.test(text.charAt(start - 1)) ? ' ' : '';
  return words.slice(-2).join(' ').slice(-maxLength) + gap;
}

function onOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

/** An end without a mark of doubt, where all words that name it have a word of doubt. */
function doubtless(date: ParsedDate, stated: readonly StatedDate[], text: string, clock: Clock): Overstated | undefined {
  const ends = date.members.flatMap(({ start, end }) => [start, end]).filter((end) => typeof end !== 'string');
  for (const instant of ends) {
    if (isDoubtful(instant)) continue;
    const naming = stated.filter((each) => namesWhole(each, instant, clock));
    const [first] = naming;
    const doubts = naming.map((each) => doubtAt(each, instant));
    const [as] = doubts;
    if (!first || !as || doubts.includes(undefined)) continue;
    return { as, words: wordsOf([first], text, true), edtf: marked(date.edtf, instant, as) };
  }
  return undefined;
}

/** The doubt of words at a date, if they are as precise: "about 4 May 1702" leaves no doubt of the year. */
function doubtAt(stated: StatedDate, instant: Instant): StatedDoubt | undefined {
  if (instant.time) return stated.timeDoubt ?? stated.doubt;
  return isFinerThan(stated, instant) || instant.season !== undefined ? undefined : stated.doubt;
}

function isFinerThan(stated: StatedDate, { month, day, time }: Instant): boolean {
  if (time) return false;
  return (day === undefined && stated.day !== undefined) || (month === undefined && stated.month !== undefined);
}

/** The date with a mark of doubt behind one of its ends. */
function marked(edtf: string, instant: Instant, doubt: StatedDoubt): string {
  return edtf
    .split(/(\/|,|\.\.|[[\]{}])/u)
    .map((part) => {
      const read = part === '' ? undefined : parseDate(part);
      const isIt =
        read?.ok === true && typeof read.date.start !== 'string' && JSON.stringify(read.date.start) === JSON.stringify(instant);
      return isIt ? part + (doubt === 'about' ? '~' : '?') : part;
    })
    .join('');
}

function severalDates(date: ParsedDate, stated: readonly StatedDate[], text: string, clock: Clock): Overstated | undefined {
  if (date.kind === 'one of' || date.members.some(({ start, end }) => isDoubtful(start) || isDoubtful(end))) return undefined;
  const lists = listsOf(stated);
  const found = lists.find((list) => isOneOf(date, list, clock));
  if (found) {
    const isElsewhere = date.kind === 'date' && isNamedElsewhere(date, stated, found, clock);
    return isElsewhere ? undefined : { as: 'oneOf', words: wordsOf(found, text), edtf: setOf(found, '[]') };
  }
  const gapped = lists.find((list) => date.members.some((member) => hasGaps(member, list, clock)));
  return gapped && { as: 'notAll', words: wordsOf(gapped, text), edtf: setOf(gapped, '{}') };
}

/** The dates that words join, each list with two or more; readings and times of one date count once. */
function listsOf(stated: readonly StatedDate[]): StatedDate[][] {
  const lists: StatedDate[][] = [];
  for (const date of stated) {
    if (date.years || date.year === undefined) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (last && isSame(last, date)) continue;
    if (date.joined !== undefined && list) list.push(date);
    else lists.push([date]);
  }
  return lists.filter((list) => list.length > 1);
}

function isSame(a: StatedDate, b: StatedDate): boolean {
  return a.start === b.start && a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Whether words leave open which date of a list is meant, and a date has one of them alone, or several at once. */
function isOneOf(date: ParsedDate, list: readonly StatedDate[], clock: Clock): boolean {
  const joints = list.slice(1).map(({ joined }) => joined);
  if (!joints.includes('or') || joints.some((joint) => joint !== 'or' && joint !== ',')) return false;
  const named = (instant: Member['start']) =>
    typeof instant === 'string' ? [] : list.filter((each) => namesWhole(each, instant, clock));
  if (date.kind === 'date') {
    const own = named(date.start);
    // "4 or 5 May" is May in any case.
    return own.length > 0 && own.length < list.length;
  }
  const ends = new Set(date.members.flatMap(({ start, end }) => [...named(start), ...named(end)]));
  return ends.size > 1;
}

function isNamedElsewhere(
  { start }: ParsedDate,
  stated: readonly StatedDate[],
  list: readonly StatedDate[],
  clock: Clock,
): boolean {
  return (
    typeof start !== 'string' && stated.some((each) => !list.some((one) => isSame(one, each)) && namesWhole(each, start, clock))
  );
}

/** Whether words list some dates of a span, its first and its last among them, and leave out others. */
function hasGaps({ kind, start, end }: Member, list: readonly StatedDate[], clock: Clock): boolean {
  if (kind !== 'span' || typeof start === 'string' || typeof end === 'string') return false;
  const first = list.findIndex((each) => namesWhole(each, start, clock));
  const last = list.findLastIndex((each) => namesWhole(each, end, clock));
  if (first < 0 || last <= first) return false;
  const covered = stretchesOf(list.slice(first, last + 1)).toSorted((a, b) => a.earliest - b.earliest);
  const whole = boundsOf({ edtf: '', kind, start, end, members: [{ kind, start, end }] }, utc);
  const until = covered.reduce((at, { earliest, latest }) => (earliest <= at ? Math.max(at, latest) : at), whole.earliest);
  return until < whole.latest;
}

/** What each date of a list covers; those that are a span, with all between them. */
function stretchesOf(list: readonly StatedDate[]): Bounds[] {
  const bounds = list.map(({ year = 0, month, day }) => calendarBounds({ year, month, day }, utc));
  return bounds.map((own, at) => {
    const before = bounds[at - 1];
    return list[at]?.joined === 'to' && before ? { earliest: before.earliest, latest: own.latest } : own;
  });
}

/** A list as a set: `{1667,1668,1670..1672}`. */
function setOf(list: readonly StatedDate[], [open = '', close = '']: string): string {
  const sorted = list.map((date) => ({ text: edtfOf(date), joined: date.joined }));
  const members = sorted.map(({ text, joined }, at) => (at === 0 ? text : `${joined === 'to' ? '..' : ','}${text}`));
  return `${open}${members.join('')}${close}`;
}

function edtfOf({ year = 0, month, day }: StatedDate): string {
  const digits = (number: number, count: number) => String(Math.abs(number)).padStart(count, '0');
  return [
    `${year < 0 ? '-' : ''}${digits(year, 4)}`,
    ...[month, day].flatMap((part) => (part === undefined ? [] : digits(part, 2))),
  ].join('-');
}

/** How far before a date its words of doubt are told with it, in characters. */
const doubtReach = 24;
const maxDoubtLength = 16;

/** The words of dates, with those of doubt around them. */
function wordsOf(list: readonly StatedDate[], text: string, hasDoubt = false): string {
  const start = Math.min(...list.map((date) => (hasDoubt && date.timeDoubt && date.timeAt ? date.timeAt.start : date.start)));
  const end = Math.max(...list.map((date) => date.end));
  if (!hasDoubt) return text.slice(start, end).replaceAll(/\s+/gu, ' ');
  const after = /^\s?[^\s.,;:。、，]{1,14}/u.exec(text.slice(end))?.[0] ?? '';
  return onOneLine(wordsBefore(text, start, maxDoubtLength) + text.slice(start, end) + after);
}
