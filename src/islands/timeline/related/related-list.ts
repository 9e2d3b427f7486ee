import { openedAt } from '../../../timeline/query.ts';
import { reasons, type Related } from '../../../timeline/related/related-events.ts';
import * as words from '../../../words/en/timeline/related.ts';
import { makePart } from '../../find-part.ts';

/** What belongs with an event, grouped by why; each item leads there, and says so if it has no mark in the window. */
export function relatedList(related: readonly Related[], seen: ReadonlySet<string>, lang: string | undefined): HTMLElement[] {
  return reasons.flatMap((reason) => {
    const items = related.filter(({ why }) => why === reason).map((each) => itemOf(each, seen, lang));
    return items.length === 0 ? [] : [made('p', words.because({ why: reason })), listOf(items)];
  });
}

function listOf(items: readonly HTMLElement[]): HTMLElement {
  const list = made('ul');
  list.setAttribute('role', 'list');
  list.append(...items);
  return list;
}

function itemOf({ event, other }: Related, seen: ReadonlySet<string>, lang: string | undefined): HTMLElement {
  const item = made('li');
  const link = made('a', other ? other.words : event.title);
  // In a new tab too it leads to the event in the drawing.
  link.href = openedAt(event.id);
  const which = other && event.others?.indexOf(other);
  makePart(link, 'card-related-link', { event: event.id, ...(which === undefined ? {} : { other: String(which) }) });
  if (other) item.append(link);
  else {
    if (lang !== undefined) link.lang = lang;
    const isSeen = seen.has(event.id);
    item.append(made('span', event.words), ' ', link, ...(isSeen ? [] : [' ', made('em', words.notInView)]));
  }
  return item;
}

function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
