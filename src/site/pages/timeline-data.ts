import type { Archive, ArchiveDate, ArchiveEvent, Era } from '../../archive/types.ts';
import type { Bounds } from '../../dates/bounds.ts';
import { dayLength as day } from '../../time/midnight.ts';
import { calendarOf, isDayBeginning } from '../../timeline/calendar/calendar.ts';
import { minutesAround } from '../../timeline/calendar/whole-units.ts';
import { chooseOpening } from '../../timeline/opening/choose-opening.ts';
import { roomAround } from '../../timeline/opening/room-around.ts';
import { searchWords } from '../../timeline/search-words.ts';
import type { TimelineData } from '../../timeline/types.ts';
import { draftTitle } from '../../words/en/timeline/timeline.ts';
import { link } from '../links.ts';
import { langOfTitle } from '../page-language.ts';
import { paths } from '../urls.ts';
import { listed, shownClock } from './chronicle.ts';
import { extentOf, statedBounds } from './timeline/extent.ts';
import { relatedGroups } from './timeline/related-groups.ts';

const partsOfEra = 24;

/**
 * The data that the timeline is drawn from, at build and in the browser. Dates are days since 1970 in UTC. Readers download it, so
 * it contains nothing that is not used.
 */
export function timelineData(archive: Archive) {
  const { site, topics, sources, places, parties, eras, events } = archive;
  const bounds = [...events.map(({ date }) => date), ...eras.flatMap((era) => [era.from, era.to])].map(statedBounds);
  const from = least(bounds.map(({ earliest }) => earliest));
  const to = -least(bounds.map(({ latest }) => -latest));
  const extent = (date: ArchiveDate) => extentOf(date, from, to);
  const time = timeOf(archive, bounds);
  const span = minutesAround({ from: from / day, to: to / day }, calendarOf(time));
  const data = {
    ...{ ...span, ...time, ...roomAround(span, calendarOf(time)) },
    topics: topics.map(({ id, title }) => ({ id, title })),
    sources: sources.map((source) => ({
      ...{ id: source.id, title: source.shownTitle },
      ...language(langOfTitle(site, source)),
    })),
    places: places.map(({ id, name }) => ({ id, title: name })),
    parties: parties.map(({ id, name }) => ({ id, title: name })),
    eras: eras.map((era) => {
      // An era without an end goes on as long as the archive does.
      const span = { earliest: Math.max(era.earliest, from), latest: Math.min(era.latest, to) };
      return {
        id: era.id,
        title: era.title,
        from: span.earliest / day,
        to: span.latest / day,
        ...(era.events[0] ? { first: era.events[0].id } : {}),
        counts: countsOf(era.events, span),
        total: era.events.length,
      };
    }),
    events: listed(events, shownClock(archive)).map((event) => ({
      id: event.id,
      title: titleOf(event.title, event),
      ...(event.label === undefined ? {} : { label: titleOf(event.label, event) }),
      words: event.date.words,
      at: extent(event.date),
      topic: event.mainTopic.index,
      ...(event.topics.length > 1 ? { topics: event.topics.map(({ index }) => index) } : {}),
      sources: event.sources.map((source) => sources.indexOf(source)),
      ...optional(
        'places',
        withAll(event.places, ({ within }) => within).map((place) => places.indexOf(place)),
      ),
      ...optional(
        'parties',
        withAll(event.parties, ({ of }) => of).map((party) => parties.indexOf(party)),
      ),
      ...optional('certainty', certaintyOf(event.date)),
      importance: event.importance,
      ...optional(
        'others',
        otherDates(event).map((date) => ({ words: date.words, at: extent(date) })),
      ),
      ...(event.disagreements.length > 0 ? { differ: true as const } : {}),
      href: link(paths.event(event)),
    })),
  };
  return { ...data, opening: chooseOpening(data), ...relatedGroups(archive, listed(events, shownClock(archive))) };
}

/** What a browser needs to tell time as the archive does: nothing, where there are only days of UTC. */
function timeOf(
  { site, time }: Archive,
  bounds: readonly Bounds[],
): Pick<TimelineData, 'isTimed' | 'isToSecond' | 'hours' | 'timeZone' | 'offsets'> {
  const { zone, hours } = time;
  const inZone = site.timeZone === undefined ? {} : { timeZone: zone, offsets: time.offsets };
  const calendar = calendarOf(inZone);
  const isTimed = bounds.some(({ earliest, latest }) => [earliest, latest].some((at) => !isDayBeginning(at / day, calendar)));
  if (!isTimed) return inZone;
  const isToSecond = bounds.some(({ earliest, latest }) =>
    [earliest, latest].some((at) => Number.isFinite(at) && (calendar.clock?.wallOf(at) ?? at) % 60_000 !== 0),
  );
  return { ...inZone, isTimed, ...(isToSecond && { isToSecond }), ...(hours === 12 && { hours }) };
}

/**
 * What a search finds each event by, beside its title, in the order of the timeline's data: loaded when a reader searches.
 */
export function searchWordsOf({ events }: Archive): string[] {
  return listed(events).map(foundWords);
}

/**
 * Entities together with all that they lie within or belong to, each once, so that a region finds the events of its villages.
 */
function withAll<Entity>(entities: readonly Entity[], above: (entity: Entity) => Entity | undefined): Entity[] {
  const all = new Set<Entity>();
  for (const entity of entities) {
    for (let each: Entity | undefined = entity; each && !all.has(each); each = above(each)) all.add(each);
  }
  return [...all];
}

/** Indices into the `certainties` of `filter-events.ts`; empty for a date stated without reserve. */
function certaintyOf({ members }: ArchiveDate): number[] {
  const ends = members.flatMap(({ start, end }) => [start, end]);
  const stated = ends.filter((each) => typeof each !== 'string');
  const found = [
    stated.some(({ approximate }) => approximate),
    stated.some(({ uncertain }) => uncertain),
    stated.length < ends.length,
  ];
  return found.flatMap((is, index) => (is ? [index + 1] : []));
}

function titleOf(title: string, { draft }: ArchiveEvent): string {
  return draft ? draftTitle({ title }) : title;
}

/** The words of a summary and a label that are not in the title, each once, without citation marks. */
function foundWords({ title, label = '', summary }: ArchiveEvent): string {
  const known = new Set(searchWords(title));
  const words = searchWords(`${label} ${summary.replaceAll(/\[@\d+\]/gu, ' ')}`);
  return [...new Set(words)].filter((word) => !known.has(word)).join(' ');
}

/** The dates that other passages give an event, each once. */
function otherDates({ date, disagreements, citations }: ArchiveEvent): ArchiveDate[] {
  if (!disagreements.some(({ kind, apart }) => kind === 'dates' && apart.length > 0)) return [];
  const others = citations.filter((citation) => citation.datesDifferently).map((citation) => citation.date);
  const byText = new Map(others.filter(({ edtf }) => edtf !== date.edtf).map((other) => [other.edtf, other]));
  return [...byText.values()];
}

/** The number of an era's events that begin in each of its equal parts; with an open beginning, that end in it. */
function countsOf(events: Era['events'], { earliest, latest }: Bounds): number[] {
  const counts = Array.from({ length: partsOfEra }, () => 0);
  for (const { date } of events) {
    const part = Math.floor(((statedBounds(date).earliest - earliest) / (latest - earliest)) * partsOfEra);
    const clipped = Math.min(Math.max(part, 0), partsOfEra - 1);
    counts[clipped] = (counts[clipped] ?? 0) + 1;
  }
  return counts;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), Infinity);
}

function language(lang: string | undefined): { readonly lang?: string } {
  return lang === undefined ? {} : { lang };
}

function optional<Name extends string, Item>(name: Name, items: readonly Item[]) {
  return (items.length > 0 ? { [name]: items } : {}) as { readonly [_ in Name]?: readonly Item[] };
}
