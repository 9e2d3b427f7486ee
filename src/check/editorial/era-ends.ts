import type { Passage } from '../../archive/types.ts';
import { calendarBounds, type CalendarParts } from '../../dates/bounds.ts';
import { problem } from '../../problems/problem.ts';
import { type Clock, clockOf } from '../../time/clock.ts';
import type { EditorialRule } from './editorial-rule.ts';
import { decadesIn, statedIn } from './stated-in.ts';

/**
 * Eras begin and end where a date of an event or of a cited passage does, or next to one: eras that follow one another share such a day, and
 * an era may begin with the first day of a year that is named.
 */
export const eraEnds: EditorialRule = ({ rules: { spanEnds: rule }, content, archive }) => {
  if (!rule || content.eras.length === 0) return [];
  const edges = edgesOf(
    archive.sources.flatMap(({ passages }) => passages),
    clockOf(archive.time.offsets),
  );
  for (const { date } of archive.events) edges.add(date.earliest).add(date.latest);
  const eras = new Map(archive.eras.map((era) => [era.id, era]));
  return content.eras.flatMap((entry) => {
    const era = eras.get(entry.id);
    if (!era) return [];
    const ends = [
      { key: 'from', edge: era.from.earliest },
      { key: 'to', edge: era.to.latest },
    ] as const;
    return ends.flatMap(({ key, edge }) =>
      !Number.isFinite(edge) || edges.has(edge)
        ? []
        : problem('span-end-unnamed', entry.at([key]), { end: era[key].edtf, isEra: true }, rule.severity),
    );
  });
};

/** The moments at which the dates that passages name begin and end, and their months and years. */
function edgesOf(passages: readonly Passage[], clock: Clock): Set<number> {
  const edges = new Set<number>();
  const add = (parts: CalendarParts) => {
    const { earliest, latest } = calendarBounds(parts, clock);
    edges.add(earliest).add(latest);
  };
  for (const year of passages.flatMap(decadesIn)) for (const each of [year, year + 9]) add({ year: each });
  for (const { year, month, day } of passages.flatMap(statedIn)) {
    if (year === undefined) continue;
    add({ year });
    if (month !== undefined) add({ year, month });
    if (month !== undefined && day !== undefined) add({ year, month, day });
  }
  return edges;
}
