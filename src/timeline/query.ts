import { readableQuery } from './address/readable-query.ts';
import { type FilterKind, filterKinds, namedEvent } from './asked-view.ts';
import { addressDate, endOf, firstDate, lastDate } from './calendar/address-date.ts';
import { plainDays } from './calendar/calendar.ts';
import type { Filters } from './filter-events.ts';
import type { LaneMode, Span } from './types.ts';

/** What an address says about the timeline. */
export interface View {
  /** The window; without one, the first view. */
  readonly window: Span | undefined;
  readonly lanes: LaneMode;
  /** Whether all days are drawn as wide as any other. */
  readonly isEven: boolean;
  readonly selected: string | undefined;
  /**
   * Whether the drawing is to open at the selected event, with its card: `?event=id#id` (without script, its place in the
   * list).
   */
  readonly opensAtEvent: boolean;
}

/** Most choices of one kind, and most letters of a choice and of words, that an address may hold. */
const limits = { choices: 60, id: 100, words: 100, found: 1000 } as const;

/** The address, after the path, that opens the timeline at an event; without script, its place in the list. */
export function openedAt(id: string): string {
  return `?event=${encodeURIComponent(id)}#${encodeURIComponent(id)}`;
}

/**
 * Reads `?from=1988-02&to=1994&lanes=source&scale=even#event-id`, and `from=2021-01-06T14:11` where there are times of day;
 * what makes no sense is as if it were not there.
 */
export function readView({ search, hash }: Pick<URL, 'search' | 'hash'>, calendar = plainDays): View {
  const words = new URLSearchParams(search);
  const from = addressDate(words.get('from'), calendar)?.from;
  const to = endOf(addressDate(words.get('to'), calendar), from);
  const lanes = words.get('lanes');
  const shown = namedEvent({ hash: `#${words.get('event') ?? ''}` });
  const selected = namedEvent({ hash }) ?? shown;
  return {
    window: from !== undefined && to !== undefined && from < to ? { from, to } : undefined,
    lanes: lanes === 'source' || lanes === 'none' ? lanes : 'topic',
    isEven: words.get('scale') === 'even',
    selected,
    opensAtEvent: shown !== undefined && shown === selected,
  };
}

/** The address of a view. Other settings in the address stay as they are; it opens at no other event than the selected. */
export function writeView(
  { window, lanes, isEven, selected }: Omit<View, 'opensAtEvent'>,
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  calendar = plainDays,
): string {
  const words = new URLSearchParams(search);
  if (words.get('event') !== selected) words.delete('event');
  set(words, 'from', window && firstDate(window.from, calendar));
  set(words, 'to', window && lastDate(window.to, calendar));
  set(words, 'lanes', lanes === 'topic' ? undefined : lanes);
  set(words, 'scale', isEven ? 'even' : undefined);
  return `${pathname}${readableQuery(words)}${selected === undefined ? '' : `#${encodeURIComponent(selected)}`}`;
}

/** Reads `?topic=military&topic=arms&place=shusha&certainty=about&differ=yes&q=ceasefire`, in the same way. */
export function readFilters({ search }: Pick<URL, 'search'>): Filters {
  const words = new URLSearchParams(search);
  const ids = (kind: FilterKind) => {
    const found = [...new Set(words.getAll(kind))].filter((id) => id !== '' && id.length <= limits.id);
    return found.length <= limits.choices ? found : [];
  };
  const kinds = Object.fromEntries(filterKinds.map((kind) => [kind, ids(kind)])) as Record<FilterKind, string[]>;
  const [q, found] = ['q', 'found'].map((name) => words.get(name)?.trim() ?? '') as [string, string];
  const short = (typed: string, most: number) => (typed.length <= most ? typed : '');
  return { ...kinds, differ: words.get('differ') === 'yes', q: short(q, limits.words), found: short(found, limits.found) };
}

/** The address with other filters, and everything else as it is. */
export function writeFilters(filters: Filters, { pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): string {
  const words = new URLSearchParams(search);
  for (const name of [...filterKinds, 'differ', 'q', 'found']) words.delete(name);
  for (const kind of filterKinds) for (const id of filters[kind]) words.append(kind, id);
  set(words, 'differ', filters.differ ? 'yes' : undefined);
  set(words, 'q', filters.q === '' ? undefined : filters.q);
  set(words, 'found', filters.found === '' ? undefined : filters.found);
  return `${pathname}${readableQuery(words)}${hash}`;
}

function set(words: URLSearchParams, name: string, value: string | undefined): void {
  if (value === undefined) words.delete(name);
  else words.set(name, value);
}
