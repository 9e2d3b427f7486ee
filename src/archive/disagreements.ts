import { areDisjoint } from '../dates/compare.ts';
import { independenceOf, sharedOriginsOf } from './origins.ts';
import type { ArchiveEvent, Citation, Disagreement, DisagreementSide, Measure } from './types.ts';

/**
 * Finds every disagreement: a measure that tellings put differently, an event whose tellings date it to days that do
 * not meet, and citations that an author declares to dispute their event. In the order of their events.
 */
export function findDisagreements(events: readonly ArchiveEvent[], measures: readonly Measure[]): Disagreement[] {
  return [...measures.flatMap(valuesDiffer), ...events.flatMap(datesDiffer), ...events.flatMap(declared)].sort(
    (a, b) => firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1),
  );
}

function valuesDiffer(measure: Measure): Disagreement[] {
  const sides = groupBy(measure.values, ({ stated }) => stated).map(([value, ...others]) =>
    side(
      `${value.words} ${measure.unit}`,
      [value, ...others].map(({ citation }) => citation),
    ),
  );
  if (sides.length < 2) return [];
  const about = { kind: 'values' as const, about: measure.title, measure, sides };
  return [{ ...about, id: `values-${measure.id}`, events: eventsOf(sides), independence: independenceOf(sides) }];
}

function datesDiffer(event: ArchiveEvent): Disagreement[] {
  const dated = event.citations.filter(({ role }) => role !== 'mentions');
  const apart = dated.some((a) => dated.some((b) => areDisjoint(a.date, b.date)));
  if (!apart) return [];
  const sides = groupBy(dated, ({ date }) => date.edtf).map(([citation, ...others]) =>
    side(citation.date.words, [citation, ...others]),
  );
  return [disagreement(event, 'dates', sides)];
}

function declared(event: ArchiveEvent): Disagreement[] {
  const [disputing, holding] = [
    event.citations.filter(({ role }) => role === 'disputes'),
    event.citations.filter(({ role }) => role === 'supports'),
  ];
  if (disputing.length === 0 || holding.length === 0) return [];
  const sides = [holding, disputing].map((citations) => side(undefined, citations));
  return [disagreement(event, 'declared', sides)];
}

function side(position: string | undefined, citations: readonly Citation[]): DisagreementSide {
  return { position, citations, sharedOrigins: sharedOriginsOf(citations) };
}

function disagreement(event: ArchiveEvent, kind: 'dates' | 'declared', sides: readonly DisagreementSide[]): Disagreement {
  const about = { kind, about: event.title, measure: undefined, sides };
  return { ...about, id: `${kind}-${event.id}`, events: [event], independence: independenceOf(sides) };
}

function eventsOf(sides: readonly DisagreementSide[]): ArchiveEvent[] {
  return [...new Set(sides.flatMap(({ citations }) => citations.map(({ event }) => event)))];
}

function firstDay({ events }: Disagreement): number {
  return Math.min(...events.map(({ date }) => date.earliest));
}

/** Groups of equal key, each with at least one member, in the order of their first members. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): [T, ...T[]][] {
  return [...Map.groupBy(items, key).values()] as [T, ...T[]][];
}
