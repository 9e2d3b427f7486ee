import { readListing, writeListing } from '../../timeline/address/listing.ts';
import { closest, findAll } from '../find-part.ts';

/**
 * The two buttons that show the drawing, or on a small screen the list in its place. What is shown is in the address; the root
 * element says it to the styles, which know whether the screen is small. Before the first frame `public/lay-out.js` does.
 */
export function switchToList(host: HTMLElement, signal: AbortSignal): void {
  const root = document.documentElement;
  const show = () => {
    const { isShown } = readListing(location);
    if (isShown) root.dataset['show'] = 'list';
    else root.removeAttribute('data-show');
    for (const button of findAll(host, 'show-button'))
      button.setAttribute('aria-pressed', String((button.dataset.show === 'list') === isShown));
  };
  const press = ({ target }: Event) => {
    const button = closest(target, 'show-button');
    if (!button) return;
    const isShown = button.dataset.show === 'list';
    const before = readListing(location);
    if (isShown === before.isShown) return;
    history.pushState(null, '', writeListing({ ...before, isShown }, location));
    show();
    host.dispatchEvent(new Event('viewchange', { bubbles: true }));
  };
  host.addEventListener('click', press, { signal });
  addEventListener('popstate', show, { signal });
  show();
}
