import type { Archive, ArchiveEvent } from '../../archive/types.ts';
import { compareBounds } from '../../dates/compare.ts';
import type { ShownClock } from '../../dates/words/time-words.ts';
import { clockOf, utc } from '../../time/clock.ts';
import { undated, yearName } from '../../words/en/dates.ts';
import { whatIsListed } from '../../words/en/home.ts';
import * as words from '../../words/en/list.ts';
import { hasTime, isOverYears, placeOf } from './chronicle/places.ts';
import { bySpan, type ChronicleGroup, groupOf, hasNoDay, parted, partsOf, type ShortTime } from './chronicle/short-times.ts';
import { areWorthIt, type LongUnit, longUnits, numberIn, titleOf, unitFor } from './chronicle/units.ts';

/** A year of the chronological list, or a longer time; where all of it lies in one month, day or hour, that. */
export interface ChronicleYear {
  readonly unit: LongUnit | ShortTime['unit'];
  readonly id: string;
  readonly title: string;
  readonly events: readonly ArchiveEvent[];
  readonly groups: readonly ChronicleGroup[];
}

/** A year, a month or a day with more events than this is divided. */
const maxUndivided = 24;

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
 * them; by decades, centuries or thousands of years where most years have hardly one; and where all are in one year, by its
 * months, or the days of its one month, or the hours of its one day, if they have more than one each. A month of many, some of
 * them with times of day, is divided into days, and such a day into hours. Within each group their order is kept.
 */
export function chronicle(events: readonly ArchiveEvent[], shown = plain): ChronicleYear[] {
  const yearOf = ({ date }: ArchiveEvent) => placeOf(date, shown)?.year;
  const years = events.map(yearOf).filter((year) => year !== undefined);
  const unit = unitFor(years);
  if (unit) return byLongUnit(events, unit, yearOf);
  const isOneYear = new Set(years).size === 1 && areWorthIt(1, years.length);
  return [...Map.groupBy(events, yearOf)].map(([year, inYear]) => {
    if (year === undefined) return undatedEvents(inYear);
    const time = { unit: 'year', id: `_${year}`, year, month: 1, day: 1 } as const;
    return isOneYear ? onlyYear(time, inYear, shown) : sectionOf(time, yearName({ year }), groupsOf(time, inYear, shown));
  });
}

/** All events in the order in which they are listed. */
export function listed(events: readonly ArchiveEvent[], shown = plain): ArchiveEvent[] {
  return chronicle(events, shown).flatMap((year) => year.events);
}

/** What the links to the parts of the list lead to. */
export function jumpsOf([first, ...more]: readonly ChronicleYear[]): ChronicleYear['unit'] {
  if (!first) return 'year';
  const [time] = more.length > 0 ? [] : first.groups.flatMap((group) => group.time ?? []);
  return time?.unit ?? first.unit;
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
    if (of === undefined || year === undefined) return year;
    // Some year from 1900 to 1999 is one of the 20th century, all but for the first.
    return numberIn(isOverYears(event.date) ? year + 1 : year, of);
  };
  const inUnits = [...Map.groupBy(events, (event) => numberOf(event, unit))];
  return inUnits
    .toSorted(([a = Infinity], [b = Infinity]) => a - b)
    .map(([number, inUnit]) => {
      if (number === undefined) return undatedEvents(inUnit);
      const id = `_${unit}-${number}`;
      const isDivided = inUnit.length > maxUndivided;
      const groups = [...Map.groupBy(inUnit, (event) => (isDivided ? (numberOf(event, finer) ?? 0) : 0))];
      return {
        ...{ unit, id, title: titleOf(number, unit), events: inUnit },
        groups: groups.map(([each, inGroup]) => {
          const heading = finer === undefined ? yearName({ year: each }) : titleOf(each, finer);
          return groupOf(`${id}-${each}`, isDivided ? [heading] : undefined, inGroup);
        }),
      };
    });
}

/** A year, divided if it has many events. What happened on an unstated day between two dates stands after what has its day. */
function groupsOf(year: ShortTime, events: readonly ArchiveEvent[], shown: ShownClock): ChronicleGroup[] {
  if (events.length > maxUndivided) return divided(partsOf(year, events, shown), shown);
  const [dated, frames] = parted(events, (event) => !hasNoDay(event, shown));
  return [
    groupOf(`${year.id}-days`, undefined, dated),
    ...bySpan(`${year.id}-between`, frames, words.dayNotStated(year)),
  ].filter((group) => group.events.length > 0);
}

/** The only year of an archive: or its one month, the one day of that, or the one hour of that, in which all events are. */
function onlyYear(year: ShortTime, events: readonly ArchiveEvent[], shown: ShownClock): ChronicleYear {
  let [time, title, groups] = [year, yearName(year), groupsOf(year, events, shown)];
  let parts = partsOf(year, events, shown);
  for (let [only] = parts; parts.length === 1 && only?.time; [only] = parts) {
    [time, title] = [only.time, plainWords(only)];
    groups = [groupOf(`${time.id}-all`, undefined, events)];
    parts = partsOf(time, events, shown, true);
  }
  const isDivided = parts.length > 1 && areWorthIt(parts.length, events.length);
  return sectionOf(time, title, isDivided ? divided(parts, shown).map((group) => withoutTitle(group, title)) : groups);
}

/** What has no more than the month, under that month, says it no more. */
function withoutTitle(group: ChronicleGroup, title: string): ChronicleGroup {
  return plainWords(group) === title ? { ...group, heading: undefined } : group;
}

function plainWords({ heading = [] }: ChronicleGroup): string {
  return heading.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}

/** Months of many events, some of them with times of day, by their days, and such days by their hours. */
function divided(groups: readonly ChronicleGroup[], shown: ShownClock): ChronicleGroup[] {
  return groups.flatMap((group) => {
    const { time, events } = group;
    const isDivided = time && time.unit !== 'hour' && events.length > maxUndivided && events.some(({ date }) => hasTime(date));
    return isDivided ? divided(partsOf(time, events, shown), shown) : [group];
  });
}

function sectionOf({ unit, id }: ShortTime, title: string, groups: readonly ChronicleGroup[]): ChronicleYear {
  return { unit, id, title, events: groups.flatMap(({ events }) => events), groups };
}

function undatedEvents(events: readonly ArchiveEvent[]): ChronicleYear {
  return { unit: 'year', id: '_undated', title: undated, events, groups: [groupOf('_undated', undefined, events)] };
}
