import { type DateParts, shortDate } from '../../words/en/dates.ts';
import { axisYear, onDay } from '../../words/en/timeline/times.ts';
import { labelWidth } from '../label-width.ts';
import type { Span } from '../types.ts';
import { type Calendar, dayOf, instantsAt, isDayBeginning, partsOf, plainDays, roundYear, wallAt } from './calendar.ts';
import { timeAt } from './span-words.ts';

/** A line of the axis, and what it says: only ever the exact time the line stands on. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  /** Whether it leaves out nothing, no year and no day, that the one before it says. */
  readonly isWhole: boolean;
}

/** From one line to the next: about so many days. */
export type Step = readonly [unit: Unit, count: number, days: number];
export type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

const yearDays = 365.2425;
const stepsOf = (unit: Unit, days: number, counts: readonly number[]) =>
  counts.map((count): Step => [unit, count, Math.round(days * count)]);
const secondSteps = [5, 10, 15, 30].map((count): Step => ['second', count, count / 86_400]);
const timeSteps: readonly Step[] = [
  ...[1, 2, 5, 10, 15, 30].map((count): Step => ['minute', count, count / 1440]),
  ...[1, 2, 3, 6, 12].map((count): Step => ['hour', count, count / 24]),
];
const steps: readonly Step[] = [
  ...stepsOf('day', 1, [1, 2, 5, 10]),
  ...stepsOf('month', 30.4, [1, 3, 6]),
  ...[1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000].flatMap((tens) =>
    stepsOf('year', yearDays, [tens, 2 * tens, 5 * tens]),
  ),
];

/** Room a label needs, in pixels. */
const room = { year: 46, month: 62, day: 62, hour: 54, minute: 54, second: 74 } as const;
/** So much more, where times are told with am or pm. */
const halfDayRoom = 18;
/** Free pixels after the longest year of an axis. */
const yearGap = 14;

/** The ticks of a window drawn so many pixels wide: years from afar, then months, then days, then times of day. */
export function ticksOf(span: Span, width: number, calendar = plainDays): Tick[] {
  return ticksBy(stepFor((span.to - span.from) / width, span, calendar), span, calendar);
}

/**
 * The shortest step that leaves room for labels at so many days a pixel, or for lines at least so many pixels apart. It is the
 * same for all windows of a stretch.
 */
export function stepFor(daysPerPixel: number, stretch: Span, calendar: Calendar, pixels?: number): Step {
  const all = [...(calendar.isToSecond ? secondSteps : []), ...(calendar.isTimed ? timeSteps : []), ...steps];
  const isWide = ([unit, , days]: Step) => days / daysPerPixel >= (pixels ?? roomFor(unit, stretch, calendar));
  return all.find(isWide) ?? (all.at(-1) as Step);
}

/** At every how many lines of a step there is room for a date. */
export function linesToDate([unit, , days]: Step, daysPerPixel: number, stretch: Span, calendar: Calendar): number {
  return Math.ceil((roomFor(unit, stretch, calendar) * daysPerPixel) / days);
}

/** Years before our era, and those of more than four digits, take more room than others. */
function roomFor(unit: Unit, { from, to }: Span, calendar: Calendar): number {
  if (isOfClock(unit)) return room[unit] + (calendar.hours === 12 ? halfDayRoom : 0);
  if (unit !== 'year') return room[unit];
  const years = [from, to].map((at) => labelWidth(axisYear(partsOf(at, calendar))));
  return Math.max(room.year, ...years.map((width) => width + yearGap));
}

/** The ticks of a span with so much between them, after a time that is named before them, if there is one. */
export function ticksBy(step: Step, span: Span, calendar: Calendar, named?: number): Tick[] {
  const times = tickTimes(span, step, calendar);
  return times.map((at, index) => {
    const label = labelOf(at, times[index - 1] ?? named, step, calendar);
    return { at, label, isWhole: label === labelOf(at, undefined, step, calendar) };
  });
}

/** What a border of the axis says, which may be any time: no more than it takes, but the day where lines are times of day. */
export function borderLabel(at: number, calendar: Calendar, unit: Unit): string {
  const { day: date, month, year } = partsOf(at, calendar);
  const dated = shortDate({ year, month, day: date });
  if (!isDayBeginning(at, calendar)) return onDay({ date: dated, time: timeAt(at, calendar) });
  if (date !== 1 || isOfClock(unit)) return dated;
  return month === 1 ? axisYear({ year }) : shortDate({ year, month });
}

/** What the labels of such lines leave out: the year of days and months, the day of times; nothing of years. */
export function leftOut(at: number, calendar: Calendar, unit: Unit): string {
  if (unit === 'year') return '';
  const { day, month, year } = partsOf(at, calendar);
  return isOfClock(unit) ? shortDate({ year, month, day }) : axisYear({ year });
}

export function isOfClock(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

function tickTimes(span: Span, [unit, count, days]: Step, calendar: Calendar): number[] {
  const times =
    unit === 'year'
      ? yearTimes(span, count, calendar)
      : unit === 'month' || unit === 'day'
        ? dayTimes(span, unit, count, calendar)
        : clockTimes(span, days, calendar);
  return times.filter((at, index) => at >= span.from && at <= span.to && at !== times[index - 1]);
}

/** There is no year 0: years before our era are round as they are told, and the first of our era stands between. */
function yearTimes({ from, to }: Span, count: number, calendar: Calendar): number[] {
  const [first, last] = [partsOf(from, calendar).year, partsOf(to, calendar).year];
  const years: number[] = [];
  for (let round = Math.floor((first - 1) / count) * count; round <= last; round += count) {
    // The second year of our era, at every second one, would crowd the first.
    if (round <= 0 || round - 1 > count / 2 || count === 1) years.push(roundYear(round));
  }
  return years.map((year) => dayOf(year, 0, 1, calendar));
}

function dayTimes({ from, to }: Span, unit: 'month' | 'day', count: number, calendar: Calendar): number[] {
  const days: number[] = [];
  const start = partsOf(from, calendar);
  for (
    let month = unit === 'day' ? start.month - 1 : 0;
    dayOf(start.year, month, 1, calendar) <= to;
    month += unit === 'month' ? count : 1
  )
    days.push(
      ...(unit === 'month' ? [dayOf(start.year, month, 1, calendar)] : daysOfMonth(start.year, month, count, calendar)),
    );
  return days;
}

/** The 1st and every so many days after it, without a last one that would crowd the next month's first. */
function daysOfMonth(year: number, month: number, count: number, calendar: Calendar): number[] {
  const length = dayOf(year, month + 1) - dayOf(year, month);
  const days: number[] = [];
  for (let day = 0; day + count * 0.8 <= length; day += count) days.push(dayOf(year, month, day + 1, calendar));
  return days;
}

/** The most that a clock is put forward or back, in days, and more. */
const mostPutBack = 26 / 24;

/** Times that the clock shows: one that it shows twice has two lines, and one that it leaves out has none. */
function clockTimes({ from, to }: Span, days: number, calendar: Calendar): number[] {
  const isEven = Math.abs(wallAt(to, calendar) - to - (wallAt(from, calendar) - from)) < 1e-6;
  // In less than a day a clock is not put forward and back: there may be too many lines of seconds to look for more.
  const slack = calendar.clock && !(isEven && to - from < 1) ? mostPutBack : 0;
  const first = Math.floor((wallAt(from, calendar) - slack) / days);
  const last = Math.ceil((wallAt(to, calendar) + slack) / days);
  const perDay = Math.round(1 / days);
  const walls = Array.from({ length: last - first + 1 }, (_, index) => (first + index) / perDay);
  return walls.flatMap((wall) => instantsAt(wall, calendar)).sort((a, b) => a - b);
}

function labelOf(at: number, before: number | undefined, [unit]: Step, calendar: Calendar): string {
  const { day, month, year } = partsOf(at, calendar);
  const named = before === undefined ? undefined : partsOf(before, calendar);
  const isNewYear = named?.year !== year;
  if (unit === 'year') return axisYear({ year });
  if (unit === 'month')
    return month === 1 && isNewYear ? axisYear({ year }) : shortDate({ month, ...(isNewYear ? { year } : {}) });
  const date: DateParts = { month, day, ...(isNewYear ? { year } : {}) };
  if (unit === 'day' || isDayBeginning(at, calendar)) return shortDate(date);
  const time = timeAt(at, calendar);
  return !isNewYear && named.month === month && named.day === day ? time : onDay({ date: shortDate(date), time });
}
