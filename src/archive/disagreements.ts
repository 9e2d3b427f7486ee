import { areDisjoint } from '../dates/compare.ts';
import type { ArchiveEvent, Disagreement, DisagreementSide, Measure } from './types.ts';

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
  const sides = groupBy(measure.values, ({ stated }) => stated).map(([value, ...others]): DisagreementSide => ({
    position: `${value.words} ${measure.unit}`,
    citations: [value, ...others].map(({ citation }) => citation),
  }));
  if (sides.length < 2) return [];
  return [{ id: `values-${measure.id}`, kind: 'values', about: measure.title, measure, sides, events: eventsOf(sides) }];
}

function datesDiffer(event: ArchiveEvent): Disagreement[] {
  const dated = event.citations.filter(({ role }) => role !== 'mentions');
  const apart = dated.some((a) => dated.some((b) => areDisjoint(a.date, b.date)));
  if (!apart) return [];
  const sides = groupBy(dated, ({ date }) => date.edtf).map(([citation, ...others]): DisagreementSide => ({
    position: citation.date.words,
    citations: [citation, ...others],
  }));
  return [{ id: `dates-${event.id}`, kind: 'dates', about: event.title, measure: undefined, sides, events: [event] }];
}

function declared(event: ArchiveEvent): Disagreement[] {
  const [disputing, holding] = [
    event.citations.filter(({ role }) => role === 'disputes'),
    event.citations.filter(({ role }) => role === 'supports'),
  ];
  if (disputing.length === 0 || holding.length === 0) return [];
  const sides = [holding, disputing].map((citations): DisagreementSide => ({ position: undefined, citations }));
  return [{ id: `declared-${event.id}`, kind: 'declared', about: event.title, measure: undefined, sides, events: [event] }];
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
