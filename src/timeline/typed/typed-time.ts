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

/** "14:11", "14h11", "2:11 pm", "01:30 (UTC-5)", "01:30:15Z" */
const clock =
  /(?:^|[ ,T])(\d{1,2})[:hH](\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?(?: ?\(?(?:(Z)|(?:UTC|GMT)? ?([+-]\d{1,2})(?::?(\d{2}))?)\)?)?(?=$|[ ,])/iu;
/** Between words; a comma in 11,345 BC is not. */
const between = / |,(?!(?<=\d,)\d{3}(?!\d))/u;
/** Between a date and its time. */
const silent = new Set(['', 'at']);

/** What was typed without its time of day, and that, if there is one. */
export function withoutTime(text: string): { readonly rest: string; readonly time: TypedTime | undefined } {
  const found = clock.exec(text);
  if (!found) return { rest: text, time: undefined };
  const [whole, hours, minutes, seconds = '0', half, zulu, zoneHours, zoneMinutes = '0'] = found;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const second = (hour * 60 + Number(minutes)) * 60 + Number(seconds);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 59 || second > 86_400) return { rest: text, time: undefined };
  const sign = zoneHours?.startsWith('-') === true ? -1 : 1;
  const ahead = zoneHours === undefined ? undefined : Number(zoneHours) * 60 + sign * Number(zoneMinutes);
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
