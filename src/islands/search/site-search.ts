import type { DataOf } from '../../parts/part.ts';
import { wordsOfPath } from '../../search/search-address.ts';
import { mustFind } from '../find-part.ts';

/**
 * `<site-search>`: the page of the search. What searches, and what is searched, is loaded when its field has the focus or the
 * address asks for something.
 */
class SiteSearch extends HTMLElement {
  declare readonly dataset: DataOf<'site-search'>;
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    const [form, field] = [mustFind(this, 'search-form'), mustFind(this, 'search-field')];
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    let started: Promise<void> | undefined;
    const start = () => {
      started ??= import('./search-view.ts').then(({ showSearch }) => showSearch(this, signal));
      started.catch(() => (started = undefined));
    };
    field.addEventListener('focus', start, { signal });
    if (this.dataset.of === 'address') {
      field.value = wordsOfPath(location.pathname);
      if (field.value !== '') start();
      return;
    }
    if (location.search !== '') start();
    // Where there is a keyboard, a reader may type at once, or go through the results; who comes back goes on where they were.
    if (history.state === null && matchMedia('(hover: hover)').matches) field.focus({ preventScroll: true });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }
}

customElements.define('site-search', SiteSearch);
