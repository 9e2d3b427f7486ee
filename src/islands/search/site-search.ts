import type { DataOf } from '../../parts/part.ts';
import { wordsOfPath } from '../../search/path-words.ts';
import { mustFind } from '../find-part.ts';

/**
 * `<site-search>`: the page of the search. What searches, and what is searched, is loaded when its field has the focus or the
 * address asks for something.
 */
class SiteSearch extends HTMLElement {
  declare readonly dataset: DataOf<'site-search'>;
  #connected: AbortController | undefined;
  #started: Promise<void> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    const [form, field] = [mustFind(this, 'search-form'), mustFind(this, 'search-field')];
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // A field that has the focus from the beginning is used when it is pressed, or typed into.
    for (const sign of ['focus', 'pointerdown', 'input']) field.addEventListener(sign, () => this.#start(signal), { signal });
    if (this.dataset.of === 'address') {
      field.value = wordsOfPath(location.pathname, new URL(this.dataset.timeline, document.baseURI).pathname);
      if (field.value !== '') this.#start(signal);
      return;
    }
    if (location.search !== '') this.#start(signal);
    // Where there is a keyboard, a reader may type at once, or go through the results; who comes back goes on where they were.
    const isTyped = field.value !== '';
    if (history.state !== null && !isTyped) field.blur();
    else if (isTyped || matchMedia('(hover: hover)').matches) {
      this.#start(signal);
      field.focus({ preventScroll: true });
    }
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#started = undefined;
  }

  /** Starts once; what failed, as without a network, is tried anew the next time. */
  #start(signal: AbortSignal): void {
    const attempt = new AbortController();
    this.#started ??= this.#load(AbortSignal.any([signal, attempt.signal])).catch((error: unknown) => {
      attempt.abort();
      this.#started = undefined;
      throw error;
    });
  }

  /** What searches, and the first of what is searched, are loaded side by side. */
  async #load(signal: AbortSignal): Promise<void> {
    const main = fetch(this.dataset.data);
    // What shows the search waits for it too, and says if it did not come.
    main.catch(() => undefined);
    const { showSearch } = await import('./search-view.ts');
    await showSearch(this, main, signal);
  }
}

customElements.define('site-search', SiteSearch);
