import { areDisjoint, compareBounds } from '../dates/compare.ts';
import { hasDoubt } from '../dates/doubt.ts';
import { smallestOf } from '../text/extremes.ts';
import * as words from '../words/en/values.ts';
import { apartOf, type Interval } from './apart.ts';
import { compareById } from './compare-by-id.ts';
import { possibleTime } from './possible-time.ts';
import type { ArchiveEvent, Citation, Disagreement, DisagreementSide, Measure } from './types.ts';
import { compareValues, isAbout, possibleNumbers } from './values.ts';
import { independenceOf, sharedOriginsOf } from './wording/origins.ts';

/**
 * Finds every disagreement: a measure that tellings put differently, even where all can be right, an event whose tellings
 * date it to days that do not meet, and citations that an author declares to dispute their event or to put it
 * otherwise. In the order of their events.
 *
 * A telling that an author declares to dispute an event, or to put it otherwise, may be of another day, as a denial is: its
 * date contradicts nothing. Tellings that date one happening otherwise all support it.
 *
 * The order of the sides takes none of them: it follows the numbers or the dates themselves, the smaller and the
 * earlier first, and what is said stands before what disputes it.
 */
export function findDisagreements(events: readonly ArchiveEvent[], measures: readonly Measure[]): Disagreement[] {
  return [...measures.flatMap(valuesDiffer), ...events.flatMap(datesDiffer), ...events.flatMap(declared)].sort(
    (a, b) => firstDay(a) - firstDay(b) || compareById(a, b),
  );
}

function valuesDiffer(measure: Measure): Disagreement[] {
  const groups = groupBy(measure.values, ({ stated }) => stated).sort(([a], [b]) => compareValues(a.stated, b.stated));
  if (groups.length < 2) return [];
  const sides = groups.map((values) =>
    side(
      words.withUnit({ value: values[0].words, unit: measure.unit }),
      values.map(({ citation }) => citation),
    ),
  );
  const stated = groups.map(([value]) => value.stated);
  const about = {
    kind: 'values' as const,
    about: measure.title,
    ...{ measure, sides, ...canHold(sides, stated.map(possibleNumbers), stated.some(isAbout)) },
  };
  return [{ ...about, id: `values-${measure.id}`, events: eventsOf(sides), independence: independenceOf(sides) }];
}

function datesDiffer(event: ArchiveEvent): Disagreement[] {
  const dated = event.citations.filter(({ role }) => role === 'supports');
  const apart = dated.some((a) => dated.some((b) => areDisjoint(a.date.places, b.date.places)));
  if (!apart) return [];
  const groups = groupBy(dated, ({ date }) => date.edtf).sort(([a], [b]) => compareBounds(a.date, b.date));
  const dates = groups.map(([{ date }]) => date);
  const sides = groups.map((citations) => side(citations[0].date.words, citations));
  return [disagreement(event, 'dates', sides, canHold(sides, dates.map(possibleTime), dates.some(hasDoubt)))];
}

function declared(event: ArchiveEvent): Disagreement[] {
  const [disputing, holding] = [
    event.citations.filter(({ role }) => role === 'disputes' || role === 'differs'),
    event.citations.filter(({ role }) => role === 'supports'),
  ];
  if (disputing.length === 0 || holding.length === 0) return [];
  const sides = [holding, disputing].map((citations) => side(undefined, citations));
  const canAllHold = disputing.every(({ role }) => role === 'differs');
  return [disagreement(event, 'declared', sides, { canAllHold, apart: canAllHold ? [] : sides })];
}

function side(position: string | undefined, citations: readonly Citation[]): DisagreementSide {
  const inOrder = citations.toSorted(
    (a, b) => compareById(a.source, b.source) || a.passage.start - b.passage.start || compareById(a.event, b.event),
  );
  return { position, citations: inOrder, sharedOrigins: sharedOriginsOf(inOrder) };
}

/** Which sides exclude one another by what they state, if any, and whether all of them may be right. */
function canHold(
  sides: readonly DisagreementSide[],
  intervals: readonly Interval[],
  isInexact: boolean,
): Pick<Disagreement, 'canAllHold' | 'apart'> {
  const apart = apartOf(intervals);
  if (apart.length > 1) return { canAllHold: false, apart: sides.filter((_, index) => apart.includes(index)) };
  return { canAllHold: isInexact ? undefined : true, apart: [] };
}

function disagreement(
  event: ArchiveEvent,
  kind: 'dates' | 'declared',
  sides: readonly DisagreementSide[],
  holding: Pick<Disagreement, 'canAllHold' | 'apart'>,
): Disagreement {
  const about = { kind, about: event.title, measure: undefined, ...holding, sides };
  return { ...about, id: `${kind}-${event.id}`, events: [event], independence: independenceOf(sides) };
}

function eventsOf(sides: readonly DisagreementSide[]): ArchiveEvent[] {
  return [...new Set(sides.flatMap(({ citations }) => citations.map(({ event }) => event)))];
}

function firstDay({ events }: Disagreement): number {
  return smallestOf(events.map(({ date }) => date.earliest));
}

/** Groups of equal key, each with at least one member, in the order of their first members. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): [T, ...T[]][] {
  return [...Map.groupBy(items, key).values()] as [T, ...T[]][];
}
