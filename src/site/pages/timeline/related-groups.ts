import type { Archive, ArchiveEvent } from '../../../archive/types.ts';
import { overlapGroups } from '../../../timeline/related/overlap-groups.ts';
import type { TimelineData } from '../../../timeline/types.ts';

/** Which events belong together, by their places in an order: those of one disagreement, and those that rest on the same words. */
export function relatedGroups(
  { disagreements, sources }: Pick<Archive, 'disagreements' | 'sources'>,
  order: readonly ArchiveEvent[],
): Pick<TimelineData, 'related'> {
  const places = new Map(order.map((event, place) => [event, place]));
  const placesOf = (events: readonly ArchiveEvent[]) => events.flatMap((event) => places.get(event) ?? []);
  const disagreement = disagreements
    .filter(({ events }) => events.length > 1)
    .map(({ events }) => placesOf(events).sort((a, b) => a - b));
  const passage = overlapGroups(
    sources.map(({ passages }) =>
      passages.flatMap(({ start, end, citations }) =>
        placesOf(citations.map(({ event }) => event)).map((event) => ({ from: start, to: end, event })),
      ),
    ),
  );
  const related = {
    ...(disagreement.length > 0 ? { disagreement } : {}),
    ...(passage.length > 0 ? { passage } : {}),
  };
  return disagreement.length + passage.length > 0 ? { related } : {};
}
