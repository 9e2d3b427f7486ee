import type { Calendar } from '../../timeline/calendar/calendar.ts';
import { writeView } from '../../timeline/query.ts';

/** Writes a view to the address, and tells those who follow it; an address that says so already stays. */
export function writeAddress(
  view: Parameters<typeof writeView>[0],
  calendar: Calendar,
  how: 'push' | 'replace',
  stage: HTMLElement,
): void {
  const address = writeView(view, location, calendar);
  if (address === location.pathname + location.search + location.hash) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
  stage.dispatchEvent(new Event('viewchange', { bubbles: true }));
}
