import type { Archive, ArchiveDate, ArchiveEvent } from '../../archive/types.ts';
import { isFrame } from '../../dates/doubt.ts';
import type { Instant } from '../../dates/parse-date.ts';
import { undated, yearName } from '../../words/en/dates.ts';
import { whatIsListed } from '../../words/en/home.ts';
import * as words from '../../words/en/list.ts';

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

/** A year of the chronological list. */
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

/** The number of events, citations and documents, in a sentence above the list of all. */
export function eventsListed({ events, sources }: Archive): string {
  const citations = events.reduce((sum, event) => sum + event.citations.length, 0);
  return whatIsListed({ events: events.length, citations, documents: sources.length });
}

/**
 * Events in groups by the year in which they begin (or end, if their beginning is open), and by month in years with many of
 * them. Within each group their order is kept. What happened on an unstated day between two dates stands after what has its
 * day, and in a year with months so does what began in one and ended in another: neither is a month's own.
 */
export function chronicle(events: readonly ArchiveEvent[]): ChronicleYear[] {
  return [...Map.groupBy(events, ({ date }) => placeOf(date)?.year)].map(([year, inYear]) => {
    const id = year === undefined ? '_undated' : `_${year}`;
    const groups = year === undefined ? [groupOf(id, undefined, inYear)] : groupsOf(id, year, inYear);
    return {
      id,
      title: year === undefined ? undated : yearName({ year }),
      events: groups.flatMap((each) => each.events),
      groups,
    };
  });
}

/** All events in the order in which they are listed. */
export function listed(events: readonly ArchiveEvent[]): ArchiveEvent[] {
  return chronicle(events).flatMap((year) => year.events);
}

function groupsOf(id: string, year: number, events: readonly ArchiveEvent[]): ChronicleGroup[] {
  const isDivided = events.length > maxEventsInYear;
  const [dated, others] = parted(events, ({ date }) => !isFrame(date) && !(isDivided && isOverMonths(date)));
  const months = isDivided ? byMonth(id, year, dated) : [groupOf(`${id}-days`, undefined, dated)];
  const [frames, spans] = parted(others, ({ date }) => isFrame(date));
  return [
    ...months,
    ...bySpan(`${id}-spans`, spans, words.otherSpans({ year })),
    ...bySpan(`${id}-between`, frames, words.dayNotStated({ year })),
  ].filter((group) => group.events.length > 0);
}

function byMonth(id: string, year: number, events: readonly ArchiveEvent[]): ChronicleGroup[] {
  return [...Map.groupBy(events, ({ date }) => unitOf(placeOf(date)))].map(([unit, inUnit]) => {
    const heading = typeof unit === 'number' ? words.month({ month: unit, year }) : headings[unit]({ year });
    return groupOf(`${id}-${unit}`, heading, inUnit);
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

/** The end of a date by which it has its place in the list. */
function placeOf({ start, end }: ArchiveDate): Instant | undefined {
  const instant = typeof start === 'string' ? end : start;
  return typeof instant === 'string' ? undefined : instant;
}

function unitOf(instant: Instant | undefined): number | keyof typeof headings {
  if (instant?.season !== undefined) return 'inASeason';
  return instant?.month ?? 'inTheYear';
}

/** Whether a date begins in one month, season or year and ends in another. */
function isOverMonths({ kind, start, end }: ArchiveDate): boolean {
  if (kind === 'date' || typeof start === 'string' || typeof end === 'string') return false;
  return start.year !== end.year || unitOf(start) !== unitOf(end);
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
