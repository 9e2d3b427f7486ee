import type { ArchiveEvent } from '../../../archive/types.ts';
import { isFrame } from '../../../dates/doubt.ts';
import type { ShownClock } from '../../../dates/words/time-words.ts';
import { timeOfDay } from '../../../words/en/dates/times.ts';
import * as words from '../../../words/en/list.ts';
import { isInOneDay, isOverMonths, monthOf, placeOf } from './places.ts';

/** The events of one month, of a day or an hour of one, or of spans that are no month's. */
export interface ChronicleGroup {
  /** The place in the page that links lead to. */
  readonly id: string;
  /** Nothing where the year, or what else it is a part of, has only this group. */
  readonly heading: words.Heading | undefined;
  /** Whether the heading says the date of each of its events. */
  readonly hasOneDate: boolean;
  readonly events: readonly ArchiveEvent[];
  /** The time that it is, if it can be divided into shorter ones. */
  readonly time?: ShortTime;
}

/** A year, a month, a day or an hour. */
export interface ShortTime {
  readonly unit: 'year' | 'month' | 'day' | 'hour';
  readonly id: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** So many events with one span have a heading with its dates. */
const minEventsOfSpan = 5;

export function groupOf(id: string, heading: words.Heading | undefined, events: readonly ArchiveEvent[]): ChronicleGroup {
  return { id, heading, hasOneDate: false, events };
}

/**
 * The events of a time, by those that it is divided into. Within each their order is kept. Headings of hours leave out their day
 * where that stands over them.
 */
export function partsOf(time: ShortTime, events: readonly ArchiveEvent[], shown: ShownClock, isOver = false): ChronicleGroup[] {
  if (time.unit === 'year') return ofYear(time, events, shown);
  if (time.unit === 'month') return ofMonth(time, events, shown);
  return time.unit === 'day' ? ofDay(time, events, shown, isOver ? words.hourOfDay : words.hour) : [];
}

/**
 * The months of a year; then what began in one and ended in another, and what happened on an unstated day between two dates:
 * neither is a month's own.
 */
function ofYear({ id, year }: ShortTime, events: readonly ArchiveEvent[], shown: ShownClock): ChronicleGroup[] {
  const isOverMonthsOf = ({ date }: ArchiveEvent) => isOverMonths(date, shown);
  const [dated, frames] = parted(events, (event) => !hasNoDay(event, shown));
  const [inMonth, spans] = parted(dated, (event) => !isOverMonthsOf(event));
  const months = [...Map.groupBy(inMonth, ({ date }) => monthOf(placeOf(date, shown)))].map(([month, inUnit]) => {
    if (typeof month === 'string') return groupOf(`${id}-${month}`, headings[month]({ year }), inUnit);
    const time = { unit: 'month', id: `${id}-${month}`, year, month, day: 1 } as const;
    return { ...groupOf(time.id, words.month({ month, year }), inUnit), time };
  });
  return [
    ...months,
    ...bySpan(`${id}-spans`, spans, words.otherSpans({ year })),
    ...bySpan(`${id}-between`, frames, words.dayNotStated({ year })),
  ].filter((group) => group.events.length > 0);
}

const headings = { inTheYear: words.inTheYear, inASeason: words.inASeason } as const;

/** Before its days stands what has only the month. */
function ofMonth({ id, year, month }: ShortTime, events: readonly ArchiveEvent[], shown: ShownClock): ChronicleGroup[] {
  return [...Map.groupBy(events, ({ date }) => placeOf(date, shown)?.day)].map(([day, inDay]) => {
    if (day === undefined) return groupOf(`${id}-inTheMonth`, words.month({ month, year }), inDay);
    const time = { unit: 'day', id: `${id}-${day}`, year, month, day } as const;
    return { ...groupOf(time.id, words.day(time), inDay), time };
  });
}

/** Before its hours stands what has only the day. */
function ofDay(
  { id, ...of }: ShortTime,
  events: readonly ArchiveEvent[],
  shown: ShownClock,
  said: typeof words.hour,
): ChronicleGroup[] {
  return [...Map.groupBy(events, ({ date }) => placeOf(date, shown)?.hour)].map(([hour, inHour]) => {
    if (hour === undefined) return groupOf(id, words.day(of), inHour);
    const time = (at: number) => timeOfDay({ hour: at % 24, minute: 0 }, shown.hours);
    const group = groupOf(`${id}-${hour}`, said({ ...of, from: time(hour), to: time(hour + 1) }), inHour);
    return { ...group, time: { ...of, unit: 'hour', id: group.id } as const };
  });
}

/** Whether an event happened on an unstated day between two dates. */
export function hasNoDay({ date }: ArchiveEvent, shown: ShownClock): boolean {
  return isFrame(date) && !isInOneDay(date, shown);
}

/** Spans that many events share, each with its dates as a heading, and all others together. */
export function bySpan(id: string, events: readonly ArchiveEvent[], heading: words.Heading): ChronicleGroup[] {
  const spans = [...Map.groupBy(events, ({ date }) => date.words)];
  const [shared, single] = parted(spans, ([, inSpan]) => inSpan.length >= minEventsOfSpan);
  const rest = single.flatMap(([, inSpan]) => inSpan);
  return [
    ...shared.map(([date, inSpan], index) => ({
      ...groupOf(`${id}-${index + 1}`, words.span({ date }), inSpan),
      hasOneDate: true,
    })),
    groupOf(id, heading, rest),
  ];
}

export function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
