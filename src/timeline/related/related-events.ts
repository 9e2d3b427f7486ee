import type { Extent, RelatedBy, TimelineData, TimelineEvent } from '../types.ts';

/** Why something belongs with an event, from what is nearest. */
export const reasons = ['date', 'disagreement', 'passage'] as const satisfies readonly ('date' | RelatedBy)[];

/** Something that belongs with an event: another event, or another date of it. */
export interface Related {
  readonly why: (typeof reasons)[number];
  readonly event: TimelineEvent;
  /** The other date and its words, if it is one. */
  readonly other?: { readonly words: string; readonly at: Extent } | undefined;
}

/** All that belongs with an event of an archive, each once and under the nearest reason: its other dates first, then events in order. */
export function relatedTo(all: Pick<TimelineData, 'events' | 'related'>, event: TimelineEvent): Related[] {
  const place = all.events.indexOf(event);
  const known = new Set([place]);
  const dates = (event.others ?? []).map((other): Related => ({ why: 'date', event, other }));
  const others = reasons.flatMap((why) => {
    const groups = (why === 'date' ? [] : (all.related?.[why] ?? [])).filter((group) => group.includes(place));
    const found = [...new Set(groups.flat())].filter((each) => !known.has(each)).sort((a, b) => a - b);
    for (const each of found) known.add(each);
    return found.flatMap((each): Related[] => {
      const other = all.events[each];
      return other ? [{ why, event: other }] : [];
    });
  });
  return [...dates, ...others];
}
