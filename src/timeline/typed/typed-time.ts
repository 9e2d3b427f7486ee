import { type Calendar, type DayParts, instantsAt, secondOf } from '../calendar/calendar.ts';
import { timeAt } from '../calendar/span-words.ts';
import type { Span } from '../types.ts';

/** A time of day that was typed beside a date, or alone. */
export interface TypedTime {
  /** Of the day. */
  readonly second: number;
  /** Minutes ahead of UTC, if that is said. */
  readonly ahead: number | undefined;
}

/** Why a time is none: that day the clock does not show it, or it shows it twice, which is told with how far it is ahead of UTC. */
export type UnreadTime =
  | { readonly problem: 'noDay' | 'noSuchTime' }
  | { readonly problem: 'twoTimes'; readonly earlier: string; readonly later: string };

/** Behind a time: half of the day, and how far its clock is ahead of UTC. */
const behind =
  '(?: ?(?<half>[ap])\\.?m\\.?)?(?: ?\\(?(?:(?<zulu>Z|(?:UTC|GMT)(?! ?[+-]))|(?:UTC|GMT)? ?(?<zone>[+-]\\d{1,2})(?::?(?<part>\\d{2}))?)\\)?)?(?=$|[ ,])';
const told = '(?:uhr|h\\.?|hrs?\\.?|hours?|heures?|horas|ore|ч\\.?|час(?:ов|а)?|uur)';
/** "14:11", "14h11", "2:11 pm", "01:30 (UTC-5)", "01:30:15Z"; "14.11 Uhr"; "1411Z"; "4 pm", "16 Uhr"; "noon" */
const clocks = [
  `(?:^|[ ,T])(?<hours>\\d{1,2})[:hH](?<minutes>\\d{2})(?::(?<seconds>\\d{2}))?(?: ?${told}(?![\\p{L}]))?${behind}`,
  `(?:^|[ ,])(?<hours>\\d{1,2})\\.(?<minutes>\\d{2})(?= ?(?:${told}|[ap]\\.?m)(?!\\p{L}))(?: ?${told}(?!\\p{L}))?${behind}`,
  `(?:^|[ ,])(?<hours>[01]\\d|2[0-4])(?<minutes>[0-5]\\d)(?= ?(?:z|utc|gmt|hrs?|hours|h|uhr)(?!\\p{L}))(?: ?(?:hrs?\\.?|hours|h|uhr)(?!\\p{L}))?${behind}`,
  `(?:^|[ ,])(?<hours>\\d{1,2})(?= ?(?:${told}|o['’]clock|[ap]\\.?m)(?!\\p{L}))(?: ?(?:${told}|o['’]clock)(?!\\p{L}))?${behind}`,
  `(?<=\\d)T(?<hours>\\d{2})${behind}`,
  '(?:^|[ ,])(?<noon>noon|midday|mittag|midi|mediod[ií]a|mezzogiorno|полдень)(?=$|[ ,])',
].map((source) => new RegExp(source, 'iu'));
/** Between words; a comma in 11,345 BC is not. */
const between = / |,(?!(?<=\d,)\d{3}(?!\d))/u;
/** Between a date and its time. */
const silent = new Set(['', 'at', 'um', 'à', 'alle', 'kl', 'kl.', 'в', 'saat']);

/** What was typed without its time of day, and that, if there is one. */
export function withoutTime(text: string): { readonly rest: string; readonly time: TypedTime | undefined } {
  const found = clocks.map((clock) => clock.exec(text)).find((match) => match !== null);
  if (!found) return { rest: text, time: undefined };
  const { 0: whole, groups = {} } = found;
  const { noon, hours = noon === undefined ? '' : '12', minutes = '0', seconds = '0', half, zulu, zone, part = '0' } = groups;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const second = (hour * 60 + Number(minutes)) * 60 + Number(seconds);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 59 || second > 86_400) return { rest: text, time: undefined };
  const sign = zone?.startsWith('-') === true ? -1 : 1;
  const ahead = zone === undefined ? undefined : Number(zone) * 60 + sign * Number(part);
  const words = text.replace(whole, ' ').split(between);
  const rest = words.filter((word) => !silent.has(word.toLowerCase())).join(' ');
  return { rest, time: { second, ahead: zulu === undefined ? ahead : 0 } };
}

/** The instant of a time on a day; only where the clock shows it just once, or is told apart. */
export function instantOf({ second, ahead }: TypedTime, day: DayParts, calendar: Calendar): Span | UnreadTime {
  if (ahead !== undefined) return at(secondOf(day, second - ahead * 60));
  const wall = secondOf(day, second);
  const instants = instantsAt(wall, calendar);
  const [earlier, later] = instants;
  if (earlier === undefined) return { problem: 'noSuchTime' };
  if (later === undefined) return at(earlier);
  return { problem: 'twoTimes', earlier: timeAt(earlier, calendar), later: timeAt(later, calendar) };
}

function at(instant: number): Span {
  return { from: instant, to: instant };
}
