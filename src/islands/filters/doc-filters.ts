import type { DataOf } from '../../parts/part.ts';
import { readListing } from '../../timeline/address/listing.ts';
import { namesFilters } from '../../timeline/asked-view.ts';
import { filtersDidNotCome } from '../../words/en/timeline/loading.ts';
import { find } from '../find-part.ts';
import { whenReached } from '../load-late.ts';
import { fetchTimeline } from '../timeline/fetch-timeline.ts';
import { layOutList } from './lay-out-list.ts';
import { switchToList } from './list-switch.ts';

/**
 * `<doc-filters>`: around the filters of the timeline and of the list, whose controls are in the page from the start. It
 * fetches the choices when the reader reaches for them, or at once when the address contains some.
 */
class DocFilters extends HTMLElement {
  declare readonly dataset: DataOf<'doc-filters'>;
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    for (const control of this.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button'))
      control.disabled = false;
    const list = find(document, 'list');
    if (list) layOutList(list, signal);
    if (list) switchToList(this, signal);
    const reached =
      namesFilters(location) || readListing(location).isOnlyPeriod ? Promise.resolve() : whenReached(this, signal);
    void reached.then(() => this.#load(signal)).catch(() => this.#fail());
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  async #load(signal: AbortSignal): Promise<void> {
    const [{ takeOverFilters }, data] = await Promise.all([import('./take-over-filters.ts'), fetchTimeline(this.dataset.data)]);
    if (signal.aborted) return;
    takeOverFilters(this, data, signal);
    this.dataset['state'] = 'ready';
  }

  /** Leaves everything shown, without controls that do nothing. */
  #fail(): void {
    this.dataset['state'] = 'failed';
    const left = find(this, 'filters-left');
    if (left) left.textContent = filtersDidNotCome;
  }
}

customElements.define('doc-filters', DocFilters);
