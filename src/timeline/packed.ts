import type { Extent, FoundEvents, TimelineData, TimelineEvent } from './types.ts';

/**
 * What `timeline.json` holds: the data of the timeline with its events and their dates in columns, so that the name of a property is there
 * once. Every column has a value for each event; where an event has none, null.
 */
export interface PackedTimeline extends Omit<TimelineData, 'events' | 'found'> {
  /** The address of the first event's page; those of the others have their ids in its place. */
  readonly href: string;
  readonly events: Columns<Omit<TimelineEvent, 'at' | 'href' | 'search'>>;
  readonly dates: Columns<Extent>;
  /** What a search finds events by, once it is there. */
  search?: readonly string[];
  /** What a search finds, once it is there. */
  found?: FoundEvents;
}

type Columns<Row> = { readonly [Name in keyof Row]: readonly (Row[Name] | null)[] };

/** What stands in no column of events. */
const elsewhere: readonly string[] = ['at', 'href', 'search'] satisfies readonly (keyof TimelineEvent)[];

/** Events have their pages under the address that is given. */
export function packed({ events, ...data }: Omit<TimelineData, 'found'>, href: string): PackedTimeline {
  const dates = events.map(({ at }) => at);
  const [first] = events;
  const page = first ? `${href}${first.id}/` : href;
  return { ...data, href: page, events: columnsOf(events, elsewhere), dates: columnsOf(dates) };
}

const known = new WeakMap<PackedTimeline, TimelineData>();

/** The data again: for the same packed data the same, however often it is asked for. */
export function unpacked(from: PackedTimeline): TimelineData {
  const { href, events, dates, ...data } = from;
  const found = known.get(from);
  if (found) return found;
  const at = rowsOf(dates);
  const rows = rowsOf(events);
  const withPages = rows.map((row, index) => ({
    ...row,
    at: at[index],
    href: pageOf(href, rows[0]?.id ?? '', row.id),
    get search() {
      return from.search?.[index];
    },
  }));
  const all = {
    ...data,
    events: withPages as readonly TimelineEvent[],
    get found() {
      return from.found;
    },
  };
  known.set(from, all);
  return all;
}

/** The address of an event's page, from that of the first: a copy on a disk has its own form of addresses. */
export function pageOf(href: string, first: string, id: string): string {
  const at = href.lastIndexOf(`${first}/`);
  return href.slice(0, at) + id + href.slice(at + first.length);
}

function columnsOf<Row extends object>(rows: readonly Row[], leftOut: readonly string[] = []): Columns<Row> {
  const names = new Set(rows.flatMap((row) => Object.keys(row)).filter((name) => !leftOut.includes(name))) as Set<keyof Row>;
  return Object.fromEntries(
    Array.from(names, (name) => [name, rows.map((row) => row[name] ?? null)]),
  ) as unknown as Columns<Row>;
}

function rowsOf<Row extends object>(columns: Columns<Row>): Row[] {
  const rows: Record<string, unknown>[] = [];
  for (const [name, values] of Object.entries<readonly unknown[]>(columns))
    for (const [index, value] of values.entries()) {
      const row = (rows[index] ??= {});
      if (value !== null) row[name] = value;
    }
  return rows as Row[];
}
