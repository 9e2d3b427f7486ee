import { type View, writeView } from '../../timeline/query.ts';

/** Writes a view to the address, and tells those who follow it; an address that says so already stays. */
export function writeAddress(view: View, how: 'push' | 'replace', stage: HTMLElement): void {
  const address = writeView(view, location);
  if (address === location.pathname + location.search + location.hash) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
  stage.dispatchEvent(new Event('viewchange', { bubbles: true }));
}
