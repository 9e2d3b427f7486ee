import { daysToCivil } from '../../time/civil.ts';
import * as words from '../../words/en/dates.ts';
import { timeOfDay } from '../../words/en/dates/times.ts';
import * as times from '../../words/en/timeline/times.ts';
import type { Span } from '../types.ts';
import { type Calendar, isDayBeginning, lastDayOf, partsOf, plainDays, toldApart, wallAt } from './calendar.ts';

/** A longer window is told in years, and one longer than this in months. */
const [longInMonths, longInDays] = [1200, 92];

/** A window as a reader is told it: years from afar, then months, then days, then times of day. */
export function spanWords({ from, to }: Span, calendar = plainDays): string {
  const [first, last] = [daysToCivil(Math.floor(wallAt(from, calendar))), lastDayOf(to, calendar)];
  const length = to - from;
  if (length > longInMonths) return joined({ year: first.year }, { year: last.year });
  const year = first.year === last.year ? undefined : first.year;
  if (length > longInDays) return joined({ month: first.month, year }, { month: last.month, year: last.year });
  const isOneMonth = year === undefined && first.month === last.month;
  const isOneDay = isOneMonth && first.day === last.day;
  const start = { day: first.day, month: isOneMonth ? undefined : first.month, year };
  if (calendar.isTimed && ![from, to].every((at) => isDayBeginning(at, calendar))) {
    const [begins, ends] = [timeAt(from, calendar), timeAt(to, calendar, true)];
    if (isOneDay) return times.timesOfDay({ date: words.date(last), start: begins, end: ends });
    const dated = { ...start, month: first.month };
    // With two times beside them, dates are abbreviated: a phone has two lines for all of it.
    return words.span({
      start: times.onDay({ date: words.shortDate(dated), time: begins }),
      end: times.onDay({ date: words.shortDate(last), time: ends }),
    });
  }
  return isOneDay ? words.date(last) : joined(start, last);
}

/** The time that the clock shows; at an end, midnight is that of the day which ends. */
export function timeAt(at: number, calendar: Calendar, isEnd = false): string {
  const { minute, second } = partsOf(at, calendar);
  const isMidnight = isEnd && calendar.hours === 24 && minute === 0 && second === 0;
  const time = { hour: isMidnight ? 24 : Math.floor(minute / 60), minute: minute % 60, ...(second === 0 ? {} : { second }) };
  return timeOfDay({ ...time, offset: toldApart(at, calendar) }, calendar.hours);
}

function joined(first: words.DateParts, last: words.DateParts): string {
  const [start, end] = [words.date(first), words.date(last)];
  return start === end ? start : words.span({ start, end });
}
