import type { Archive, ArchiveEvent } from '../../archive/types.ts';
import * as words from '../../words/en/dates.ts';
import { whatIsListed } from '../../words/en/home.ts';

/** The events of one year, or of one month of a year that has too many for one list. */
export interface ChronicleGroup {
  readonly title: string;
  readonly events: readonly ArchiveEvent[];
}

/** A year of the chronological list. */
export interface ChronicleYear extends ChronicleGroup {
  /** Months with their events, if the year is divided; otherwise one group without a title. */
  readonly groups: readonly ChronicleGroup[];
}

/** A year with more events than this is divided into months. */
const maxEventsInYear = 24;

/** The number of events, citations and documents, in a sentence above the list of all. */
export function eventsListed({ events, sources }: Archive): string {
  const citations = events.reduce((sum, event) => sum + event.citations.length, 0);
  return whatIsListed({ events: events.length, citations, documents: sources.length });
}

/**
 * Events in groups by the year in which they begin (or end, if their beginning is open), and by month in years with many of
 * them. Their order is kept.
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

/** Puts consecutive events with the same title into one group. */
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
