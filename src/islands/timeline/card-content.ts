import { find, findAll, selectorOf } from '../find-part.ts';
import { fetchPage } from '../previews/fetch-page.ts';

/** What a card shows of an event, ready to be put in it. */
export interface CardContent {
  readonly summary: readonly Element[];
  readonly citations: readonly Element[];
  readonly differences: readonly { readonly title: string; readonly href: string }[];
}

/**
 * Fetches what an event's card shows. It is the event's own page, cut to size: what a card says can differ from the page
 * in nothing, and following its link loads nothing again.
 */
export async function fetchCard(address: string, signal: AbortSignal): Promise<CardContent> {
  return cardContent(await fetchPage(address, signal), address);
}

/** The parts of an event's page that a card shows, without ids, and with addresses that hold elsewhere. */
function cardContent(page: Document, address: string): CardContent {
  const summary = [...(find(page, 'summary')?.children ?? [])].filter((each) => !each.matches(selectorOf('differ-line')));
  const citations = findAll(page, 'citation');
  if (summary.length === 0 || citations.length === 0) throw new Error(`${address} is not the page of an event.`);
  const differences = findAll(page, 'disagreement').map((each) => ({
    title: find(each, 'disagreement-title')?.textContent.trim() ?? '',
    href: `${address}#${each.id}`,
  }));
  const copied = (each: Element) => copyFor(each, address);
  return { summary: summary.map(copied), citations: citations.map(copied), differences };
}

function copyFor(element: Element, address: string): Element {
  const copy = document.importNode(element, true);
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.setAttribute('href', address + link.getAttribute('href'));
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  return copy;
}
