import type { Archive, ArchiveDate, ArchiveEvent } from '../../archive/types.ts';
import { compareBounds } from '../../dates/compare.ts';
import { isFrame } from '../../dates/doubt.ts';
import type { ShownClock } from '../../dates/words/time-words.ts';
import { clockOf, utc } from '../../time/clock.ts';
import { undated, yearName } from '../../words/en/dates.ts';
import { timeOfDay } from '../../words/en/dates/times.ts';
import { whatIsListed } from '../../words/en/home.ts';
import * as words from '../../words/en/list.ts';
import { hourOf, type LongUnit, longUnits, numberIn, titleOf, unitFor } from './chronicle/units.ts';

/** The events of one year, of one month of a year that has too many for one list, or of spans that are no month's. */
export interface ChronicleGroup {
  /** The place in the page that links lead to. */
  readonly id: string;
  /** Nothing where the year has only this group. */
  readonly heading: words.Heading | undefined;
  /** Whether the heading says the date of each of its events. */
  readonly hasOneDate: boolean;
  readonly events: readonly ArchiveEvent[];
}

/** A year of the chronological list, or a longer time. */
export interface ChronicleYear {
  readonly id: string;
  readonly title: string;
  readonly events: readonly ArchiveEvent[];
  readonly groups: readonly ChronicleGroup[];
}

/** A year with more events than this is divided into months. */
const maxEventsInYear = 24;
/** So many events with one span have a heading with its dates. */
const minEventsOfSpan = 5;

/** The clock that an archive's events are listed by. */
export function shownClock({ time }: Archive): ShownClock {
  return { clock: clockOf(time.offsets), hours: time.hours };
}

/** The number of events, citations and documents, in a sentence above the list of all; and its order, where dates overlap. */
export function eventsListed({ events, sources }: Archive): string {
  const citations = events.reduce((sum, event) => sum + event.citations.length, 0);
  const listed = whatIsListed({ events: events.length, citations, documents: sources.length });
  const hasOpenBeginning = events.some(({ date }) => !date.startBounds && date.endBounds);
  return dateOverlaps(events) ? `${listed} ${words.order({ hasOpenBeginning })}` : listed;
}

/** Whether the dates of any two events have a time in common. */
function dateOverlaps(events: readonly ArchiveEvent[]): boolean {
  let latest = -Infinity;
  return events
    .map(({ date }) => date)
    .toSorted((a, b) => compareBounds(a, b))
    .some((date) => {
      const begins = date.earliest < latest;
      latest = Math.max(latest, date.latest);
      return begins;
    });
}

/** The clock of an archive without a time zone. */
const plain: ShownClock = { clock: utc, hours: 24 };

/**
 * Events in groups by the year in which they begin (or end, if their beginning is open), and by month in years with many of
 * them; by decades, centuries or thousands of years where most years have hardly one. A month of many, some of them with times of
 * day, is divided into days, and such a day into hours. Within each group their order is kept. What happened on an unstated day
 * between two dates stands after what has its day, and in a year with months so does what began in one and ended in another:
 * neither is a month's own.
 */
export function chronicle(events: readonly ArchiveEvent[], shown = plain): ChronicleYear[] {
  const yearOf = ({ date }: ArchiveEvent) => placeOf(date, shown)?.year;
  const unit = unitFor(events.map(yearOf).filter((year) => year !== undefined));
  if (unit) return byLongUnit(events, unit, yearOf);
  return [...Map.groupBy(events, yearOf)].map(([year, inYear]) => {
    const id = year === undefined ? '_undated' : `_${year}`;
    const groups = year === undefined ? [groupOf(id, undefined, inYear)] : groupsOf(id, year, inYear, shown);
    return {
      id,
      title: year === undefined ? undated : yearName({ year }),
      events: groups.flatMap((each) => each.events),
      groups,
    };
  });
}

/** All events in the order in which they are listed. */
export function listed(events: readonly ArchiveEvent[], shown = plain): ArchiveEvent[] {
  return chronicle(events, shown).flatMap((year) => year.events);
}

/** Decades, centuries or thousands of years, and those of many events in shorter ones. */
function byLongUnit(
  events: readonly ArchiveEvent[],
  unit: LongUnit,
  yearOf: (event: ArchiveEvent) => number | undefined,
): ChronicleYear[] {
  const finer = longUnits[longUnits.indexOf(unit) - 1];
  const numberOf = (event: ArchiveEvent, of: LongUnit | undefined) => {
    const year = yearOf(event);
    return of === undefined || year === undefined ? year : numberIn(year, of);
  };
  return [...Map.groupBy(events, (event) => numberOf(event, unit))].map(([number, inUnit]) => {
    if (number === undefined)
      return { id: '_undated', title: undated, events: inUnit, groups: [groupOf('_undated', undefined, inUnit)] };
    const id = `_${unit}-${number}`;
    const isDivided = inUnit.length > maxEventsInYear;
    const groups = [...Map.groupBy(inUnit, (event) => (isDivided ? (numberOf(event, finer) ?? 0) : 0))];
    return {
      ...{ id, title: titleOf(number, unit), events: inUnit },
      groups: groups.map(([each, inGroup]) => {
        const heading = finer === undefined ? yearName({ year: each }) : titleOf(each, finer);
        return groupOf(`${id}-${each}`, isDivided ? [heading] : undefined, inGroup);
      }),
    };
  });
}

function groupsOf(id: string, year: number, events: readonly ArchiveEvent[], shown: ShownClock): ChronicleGroup[] {
  const isDivided = events.length > maxEventsInYear;
  const hasNoDay = ({ date }: ArchiveEvent) => isFrame(date) && !isInOneDay(date, shown);
  const [dated, others] = parted(events, (event) => !hasNoDay(event) && !(isDivided && isOverMonths(event.date, shown)));
  const months = isDivided ? byMonth(id, year, dated, shown) : [groupOf(`${id}-days`, undefined, dated)];
  const [frames, spans] = parted(others, hasNoDay);
  return [
    ...months,
    ...bySpan(`${id}-spans`, spans, words.otherSpans({ year })),
    ...bySpan(`${id}-between`, frames, words.dayNotStated({ year })),
  ].filter((group) => group.events.length > 0);
}

function byMonth(id: string, year: number, events: readonly ArchiveEvent[], shown: ShownClock): ChronicleGroup[] {
  return [...Map.groupBy(events, ({ date }) => unitOf(placeOf(date, shown)))].flatMap(([unit, inUnit]) => {
    const heading = typeof unit === 'number' ? words.month({ month: unit, year }) : headings[unit]({ year });
    const isDivided = typeof unit === 'number' && inUnit.length > maxEventsInYear && inUnit.some(({ date }) => hasTime(date));
    if (!isDivided) return groupOf(`${id}-${unit}`, heading, inUnit);
    return byDay(`${id}-${unit}`, { year, month: unit, heading }, inUnit, shown);
  });
}

interface MonthOfYear {
  readonly year: number;
  readonly month: number;
  readonly heading: words.Heading;
}

function byDay(id: string, month: MonthOfYear, events: readonly ArchiveEvent[], shown: ShownClock): ChronicleGroup[] {
  return [...Map.groupBy(events, ({ date }) => placeOf(date, shown)?.day)].flatMap(([day, inDay]) => {
    if (day === undefined) return groupOf(`${id}-inTheMonth`, month.heading, inDay);
    const heading = words.day({ ...month, day });
    if (inDay.length <= maxEventsInYear) return groupOf(`${id}-${day}`, heading, inDay);
    return [...Map.groupBy(inDay, ({ date }) => placeOf(date, shown)?.hour)].map(([hour, inHour]) => {
      if (hour === undefined) return groupOf(`${id}-${day}`, heading, inHour);
      const time = (of: number) => timeOfDay({ hour: of % 24, minute: 0 }, shown.hours);
      return groupOf(`${id}-${day}-${hour}`, words.hour({ ...month, day, from: time(hour), to: time(hour + 1) }), inHour);
    });
  });
}

const headings = { inTheYear: words.inTheYear, inASeason: words.inASeason } as const;

/** Spans that many events share, each with its dates as a heading, and all others together. */
function bySpan(id: string, events: readonly ArchiveEvent[], heading: words.Heading): ChronicleGroup[] {
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

function groupOf(id: string, heading: words.Heading | undefined, events: readonly ArchiveEvent[]): ChronicleGroup {
  return { id, heading, hasOneDate: false, events };
}

/** Where a date has its place in the list: by its beginning, or else its end, as the archive's clock shows it. */
function placeOf({ start, end, startBounds, endBounds }: ArchiveDate, { clock }: ShownClock): Place | undefined {
  const instant = typeof start === 'string' ? end : start;
  if (typeof instant === 'string') return undefined;
  const bounds = startBounds ?? endBounds;
  if (!instant.time || !bounds) return instant;
  const { year, month, day, hour } = hourOf(bounds.earliest, clock);
  return { year, month, day, hour };
}

interface Place {
  readonly year: number;
  readonly month?: number;
  readonly season?: number;
  readonly day?: number;
  readonly hour?: number;
}

/** The places of a span's first and last end. */
function endsOf(date: ArchiveDate, shown: ShownClock): readonly [Place | undefined, Place | undefined] {
  return [placeOf(date, shown), placeOf({ ...date, start: date.end, startBounds: date.endBounds }, shown)];
}

function hasTime({ start, end }: ArchiveDate): boolean {
  return [start, end].some((each) => typeof each !== 'string' && each.time !== undefined);
}

function unitOf(place: Place | undefined): number | keyof typeof headings {
  if (place?.season !== undefined) return 'inASeason';
  return place?.month ?? 'inTheYear';
}

/** Whether a time between two others, which is not stated, has a day that is: both are on it. */
function isInOneDay(date: ArchiveDate, shown: ShownClock): boolean {
  const [first, until] = endsOf(date, shown);
  const hasDay = first?.day !== undefined && first.day === until?.day;
  return hasDay && first.month === until.month && first.year === until.year;
}

/** Whether a date begins in one month, season or year and ends in another. */
function isOverMonths(date: ArchiveDate, shown: ShownClock): boolean {
  const { kind, start, end } = date;
  if (kind === 'date' || typeof start === 'string' || typeof end === 'string') return false;
  const [first, until] = endsOf(date, shown);
  return first?.year !== until?.year || unitOf(first) !== unitOf(until);
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
