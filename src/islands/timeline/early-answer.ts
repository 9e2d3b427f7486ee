import { closest, find } from '../find-part.ts';
import { cardIn, standBy } from '../previews/place-card.ts';

/** What the list says of an event, which has every event and is there before any script. */
interface Listed {
  readonly words: string;
  readonly title: HTMLAnchorElement;
  readonly topic: HTMLElement | null;
}

/**
 * Says which event was chosen while the moving timeline is still on its way: the line under the drawing is filled from the
 * list. In a page without the list nothing is said.
 */
export function answerEarly(host: HTMLElement, id: string): void {
  const listed = listedEvent(id);
  const [detail, title, place] = [find(host, 'selected'), find(host, 'selected-title'), find(host, 'selected-place')];
  if (!listed || !detail || !title || !place) return;
  find(detail, 'selected-words')?.replaceChildren(listed.words);
  [title.textContent, title.href] = [listed.title.textContent, listed.title.href];
  place.href = `#${id}`;
  detail.hidden = false;
  find(host, 'hint')?.toggleAttribute('hidden', true);
}

/**
 * Opens the card of an event beside its mark with what the list says; `EventCard` takes it over and fills the rest. Until
 * the signal is aborted, `closed` is told when the reader closes it.
 */
export function openEarly(host: HTMLElement, id: string, mark: Element, closed: () => void, signal: AbortSignal): void {
  const listed = listedEvent(id);
  const card = earlyCard(host, closed, signal);
  const [title, topic] = card ? [find(card, 'card-title'), find(card, 'card-topic')] : [];
  if (!listed || !card || !title || !topic) return;
  find(card, 'card-words')?.replaceChildren(listed.words);
  [title.textContent, title.href] = [listed.title.textContent, listed.title.href];
  [topic.className, topic.textContent] = [listed.topic?.className ?? 'topic', listed.topic?.textContent ?? ''];
  if (!card.matches(':popover-open')) card.showPopover();
  standBy(card, mark.getBoundingClientRect());
}

/** Closes a card that was opened early; says whether there was one. */
export function closeEarly(host: HTMLElement): boolean {
  const card = find(host, 'card');
  if (!card?.matches(':popover-open')) return false;
  card.hidePopover();
  return true;
}

function earlyCard(host: HTMLElement, closed: () => void, signal: AbortSignal): HTMLElement | undefined {
  const isNew = find(host, 'card') === null;
  const card = cardIn(host);
  if (!card || !('showPopover' in card)) return undefined;
  if (isNew) find(card, 'card-close')?.addEventListener('click', closed, { signal });
  find(card, 'card-body')?.setAttribute('aria-busy', 'true');
  return card;
}

function listedEvent(id: string): Listed | undefined {
  const item = document.getElementById(id);
  if (!item || !closest(item, 'list-group')) return undefined;
  const words = item.querySelector(':scope > span');
  const title = item.querySelector<HTMLAnchorElement>(':scope > a');
  const topic = item.querySelector<HTMLElement>(':scope > span > span');
  return words && title ? { words: words.textContent, title, topic } : undefined;
}
