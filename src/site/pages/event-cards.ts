import type { Archive, ArchiveEvent, WithdrawnEvent } from '../../archive/types.ts';

/** What the page at the address of an event shows: the event, or that it was taken out. */
export type EventCard =
  { readonly id: string; readonly event: ArchiveEvent } | { readonly id: string; readonly withdrawn: WithdrawnEvent };

/** One for every id under which an event was ever published and that leads somewhere; of two that claim one, the first. */
export function eventCards({ events, withdrawnEvents }: Archive): EventCard[] {
  const cards: EventCard[] = [
    ...events.map((event) => ({ id: event.id, event })),
    ...events.flatMap((event) => event.formerly.map((id) => ({ id, event }))),
    ...withdrawnEvents.map((withdrawn) => ({ id: withdrawn.id, withdrawn })),
  ];
  return [...new Map(cards.toReversed().map((card) => [card.id, card])).values()];
}
