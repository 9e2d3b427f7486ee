import { daysToCivil } from '../time/civil.ts';
import type { Clock } from '../time/clock.ts';
import { dayLength } from '../time/midnight.ts';
import { boundsOf } from './bounds.ts';
import { hasDoubt } from './doubt.ts';
import type { ParsedDate } from './parse-date.ts';
import { tellsAnotherTime } from './reading/beside/later-words.ts';
import { withEndsOfDays } from './reading/ends-of-days.ts';
import { type StatedDate, statedDates } from './reading/stated-dates.ts';
import { aheadOf, mayBeAhead } from './stated-clock.ts';

/**
 * The words of a time of day that contradicts that of a date, where words are supposed to leave the date open; undefined if none
 * does. It is one only where no time that the words name can be that of the date, and one of them could be meant: not the time of
 * another day, nor one that only began or ended something ("after 14:00"), nor one in a subordinate clause between two commas.
 * Where the words count from a time ("half an hour later") or tell one that was planned, nothing is said, nor of a doubtful date.
 */
export function contradictingTime(date: ParsedDate, text: string, language: string, clock: Clock): string | undefined {
  const isTimed = date.members.some(({ start, end }) => [start, end].some((each) => typeof each !== 'string' && each.time));
  if (!isTimed || hasDoubt(date)) return undefined;
  const stated = withEndsOfDays(statedDates(text, language)).filter(({ hour }) => hour !== undefined);
  const meant = stated.filter((each) => each.bound === undefined && isOfDay(each, date, clock) && !isAside(each, text));
  const [first] = meant;
  if (!first || fits(date, stated, clock) || tellsAnotherTime(text, stated, language)) return undefined;
  const { start, end } = first.timeAt ?? first;
  // A full stop after "pm" may be that of the sentence.
  return text
    .slice(start, end)
    .trim()
    .replace(/(?<!\.\s?\p{L}{1,2})\.$/u, '');
}

const [minute, hour] = [60_000, 3_600_000] as const;

/** A stretch of a day, in milliseconds from its midnight. */
type Stretch = readonly [from: number, to: number];

function fits(date: ParsedDate, stated: readonly StatedDate[], clock: Clock): boolean {
  const joined = stated.flatMap((each, at) => spansTo(each, stated.slice(at + 1)));
  return date.members.some((member) => {
    const { earliest, latest } = boundsOf({ ...date, members: [member] }, clock);
    // A span of days has every time of day.
    if (!(latest - earliest < dayLength)) return true;
    const length = latest - earliest;
    const walls = (zone: StatedDate['zone']) => {
      const ahead = aheadOf(zone, earliest);
      return ahead === undefined ? [clock.wallOf(earliest), ...writtenWalls(member.start)] : [earliest + ahead];
    };
    const meets = ([from, to]: Stretch, zone: StatedDate['zone']) =>
      walls(zone).some((wall) => {
        const begin = wall - Math.floor(wall / dayLength) * dayLength;
        // What goes on after midnight has times of both days.
        return [begin, begin - dayLength, begin + dayLength].some((at) => from < at + length && at < to);
      });
    return (
      stated.some((each) =>
        stretchesOf(each).some((stretch) => meets(stretch, each.zone) || mayBeElsewhere(each, stretch, earliest)),
      ) || joined.some(({ stretch, zone }) => meets(stretch, zone))
    );
  });
}

/** A time as the author writes it, by whatever clock. */
function writtenWalls(start: ParsedDate['start']): number[] {
  if (typeof start === 'string' || !start.time) return [];
  const { hour: hours, minute: minutes = 0, second: seconds = 0 } = start.time;
  return [hours * hour + minutes * minute + seconds * 1000];
}

/** Whether the clock of some other place may have shown a time. */
function mayBeElsewhere({ zone }: StatedDate, [from, to]: Stretch, earliest: number): boolean {
  if (zone === undefined || aheadOf(zone, earliest) !== undefined) return false;
  return mayBeAhead(zone, earliest).some((ahead) => {
    const wall = earliest + ahead;
    const at = wall - Math.floor(wall / dayLength) * dayLength;
    return from <= at && at < to;
  });
}

/** About a time is up to an hour from it; a time that begins or ends something is every time after or before it. */
function stretchesOf({
  hour: hours = 0,
  minute: minutes,
  second: seconds,
  timeDoubt,
  bound,
  mayBeAfternoon,
}: StatedDate): Stretch[] {
  const from = hours * hour + (minutes ?? 0) * minute + (seconds ?? 0) * 1000;
  const to = from + (seconds !== undefined ? 1000 : minutes !== undefined ? minute : hour);
  const slack = timeDoubt ? hour : 0;
  return [0, ...(mayBeAfternoon ? [12 * hour] : [])].map((later) => {
    if (bound === 'from') return [from + later - slack, Infinity];
    if (bound === 'until') return [-Infinity, to + later + slack];
    return [from + later - slack, to + later + slack];
  });
}

/** All times between one and the next of the words, if they are a span. */
function spansTo(one: StatedDate, later: readonly StatedDate[]): { stretch: Stretch; zone: StatedDate['zone'] }[] {
  const from = one.timeAt ?? one;
  const next = later.find((other) => (other.timeAt ?? other).start >= from.end);
  const ends = later.filter((other) => other.isEndOfSpan && (other.timeAt ?? other).start === (next?.timeAt ?? next)?.start);
  return ends.flatMap((other) =>
    stretchesOf({ ...one, bound: undefined }).flatMap(([begin]) =>
      stretchesOf({ ...other, bound: undefined }).map(([, end]) => ({
        // At night the last is of the next day.
        stretch: [begin, end > begin ? end : end + dayLength] as const,
        zone: one.zone ?? other.zone,
      })),
    ),
  );
}

/** Whether a time in words is of no day, or of a day of the date. */
function isOfDay({ year, month, day, zone }: StatedDate, date: ParsedDate, clock: Clock): boolean {
  if (day === undefined) return true;
  const { earliest, latest } = boundsOf(date, clock);
  const [first, last] = [earliest, latest - 1].map((each) => Math.floor(clock.wallOf(each) / dayLength));
  // By the clock of another place it may be the day before or after.
  const more = zone === undefined ? 0 : 1;
  for (let at = (first ?? 0) - more; at <= (last ?? 0) + more; at += 1) {
    const { year: y, month: m, day: d } = daysToCivil(at);
    if (d === day && (month === undefined || month === m) && (year === undefined || year === y)) return true;
  }
  return false;
}

/** Short words, as before a time, that make no clause with it: "at about 16:20 local time". */
const maxWordsBeside = 4;

/** Whether a time stands in a clause between two marks, as in "the meeting, which was called for 16:00, began". */
function isAside({ timeAt, start, end }: StatedDate, text: string): boolean {
  const at = timeAt ?? { start, end };
  let [from, to] = [at.start, at.end];
  while (from > 0 && !clauseMarks.includes(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !clauseMarks.includes(text.charAt(to))) to += 1;
  const isEnclosed = [text.charAt(from - 1), text.charAt(to)].every((mark) => mark !== '' && !sentenceMarks.includes(mark));
  // A clause at the end of a sentence may be a subordinate one too, but it is more often the one that tells the event.
  const words = `${text.slice(from, at.start)} ${text.slice(at.end, to)}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  return isEnclosed && words.length > maxWordsBeside;
}

const sentenceMarks = '.。!?！？।։';
const clauseMarks = `${sentenceMarks},;:()[]—–،、，；：（）`;
