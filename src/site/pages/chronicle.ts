import type { Archive, ArchiveEvent } from '../../archive/types.ts';
import * as words from '../../words/en/dates.ts';
import { whatIsListed } from '../../words/en/home.ts';

/** The events of one year, or of one month of a year that has too many to take in at once. */
export interface ChronicleGroup {
  readonly title: string;
  readonly events: readonly ArchiveEvent[];
}

/** A year of the chronological list. */
export interface ChronicleYear extends ChronicleGroup {
  /** Months with their events, when the year is divided; otherwise one group without a title. */
  readonly groups: readonly ChronicleGroup[];
}

/** A year with more events than this is divided into months. */
const maxEventsInYear = 24;

/** How many events there are and on what they rest, in a sentence over the list of all. */
export function eventsListed({ events, sources }: Archive): string {
  const citations = events.reduce((sum, event) => sum + event.citations.length, 0);
  return whatIsListed({ events: events.length, citations, documents: sources.length });
}

/**
 * Events grouped by the year, and where there are many by the month, in which they begin (or end, when their beginning is
 * open). Their order is kept.
 */
export function chronicle(events: readonly ArchiveEvent[]): ChronicleYear[] {
  return groupRuns(events, yearOf).map(({ title, events: inYear }) => ({
    title,
    events: inYear,
    groups: inYear.length > maxEventsInYear ? groupRuns(inYear, monthOf) : [{ title: '', events: inYear }],
  }));
}

function yearOf({ date: { start, end } }: ArchiveEvent): string {
  const instant = start === 'open' ? end : start;
  return instant === 'open' ? words.undated : words.yearName({ year: instant.year });
}

function monthOf({ date: { start, end } }: ArchiveEvent): string {
  const instant = start === 'open' ? end : start;
  if (instant === 'open' || instant.precision === 'year') return words.inTheYear;
  return instant.month === undefined ? words.inTheSeason : words.monthName({ month: instant.month });
}

/** Neighbours that share a title, as one group. */
function groupRuns(events: readonly ArchiveEvent[], titleOf: (event: ArchiveEvent) => string): ChronicleGroup[] {
  const groups: { title: string; events: ArchiveEvent[] }[] = [];
  for (const event of events) {
    const title = titleOf(event);
    const last = groups.at(-1);
    if (last?.title === title) last.events.push(event);
    else groups.push({ title, events: [event] });
  }
  return groups;
}
