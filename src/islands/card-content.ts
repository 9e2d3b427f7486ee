import { parsePage } from './parse-page.ts';

/** What a card shows of an event, ready to be put in it. */
export interface CardContent {
  readonly summary: readonly Element[];
  readonly citations: readonly Element[];
  readonly differences: readonly { readonly title: string; readonly href: string }[];
}

/** Pages that were read, so that going back and forth asks for none of them twice. */
const known = new Map<string, CardContent>();

/**
 * Fetches what an event's card shows. It is the event's own page, cut to size: what a card says can differ from the page
 * in nothing, and following its link loads nothing again.
 */
export async function fetchCard(address: string, signal: AbortSignal): Promise<CardContent> {
  const found = known.get(address);
  if (found) return found;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const content = cardContent(parsePage(await response.text()), address);
  known.set(address, content);
  return content;
}

/** The parts of an event's page that a card shows, without ids, and with addresses that hold elsewhere. */
export function cardContent(page: Document, address: string): CardContent {
  const all = (selector: string) => [...page.querySelectorAll(`.event-body ${selector}`)];
  const differences = all('.disagreement').map(({ id, firstElementChild }) => ({
    title: firstElementChild?.textContent.trim() ?? '',
    href: `${address}#${id}`,
  }));
  for (const link of page.querySelectorAll('a[href^="#"]')) link.setAttribute('href', address + link.getAttribute('href'));
  for (const element of page.querySelectorAll('[id]')) element.removeAttribute('id');
  const [summary, citations] = [all('.summary > :not(.differ-line)'), all('figure.citation')];
  if (summary.length === 0 || citations.length === 0) throw new Error(`${address} is not the page of an event.`);
  return { summary, citations, differences };
}
