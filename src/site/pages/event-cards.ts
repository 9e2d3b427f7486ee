import type { Archive, ArchiveEvent, WithdrawnEvent } from '../../archive/types.ts';

/** What is shown at the address of an event: the event, or a notice that it was withdrawn. */
export type EventCard =
  { readonly id: string; readonly event: ArchiveEvent } | { readonly id: string; readonly withdrawn: WithdrawnEvent };

/**
 * The page for every id, present or former, that still leads somewhere. If several events claim an id, the first one has it.
 */
export function eventCards({ events, withdrawnEvents }: Archive): EventCard[] {
  const cards: EventCard[] = [
    ...events.map((event) => ({ id: event.id, event })),
    ...events.flatMap((event) => event.formerly.map((id) => ({ id, event }))),
    ...withdrawnEvents.map((withdrawn) => ({ id: withdrawn.id, withdrawn })),
  ];
  return [...new Map(cards.toReversed().map((card) => [card.id, card])).values()];
}
