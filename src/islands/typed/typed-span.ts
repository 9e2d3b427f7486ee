import type { DataOf } from '../../parts/part.ts';
import { closest, find } from '../find-part.ts';
import { fetchTimeline } from '../timeline/fetch-timeline.ts';

/** `<typed-span>`: around two fields for the dates of the window. What reads dates is fetched when they are opened. */
class TypedSpan extends HTMLElement {
  declare readonly dataset: DataOf<'typed-span'>;
  #connected: AbortController | undefined;
  /** Whether dates have been sent, perhaps before what reads them is there. */
  #isSubmitted = false;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    const panel = find(this, 'typed-panel');
    // The address of the page is never that of the form.
    const submitted = (event: Event) => {
      event.preventDefault();
      this.#isSubmitted = true;
    };
    this.addEventListener('submit', submitted, { signal });
    this.addEventListener('keydown', (event) => this.#leave(event), { signal });
    document.addEventListener(
      'pointerdown',
      ({ target }) => panel?.contains(target as Node) || panel?.removeAttribute('open'),
      {
        signal,
      },
    );
    panel?.addEventListener('toggle', () => void this.#load(signal), { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  async #load(signal: AbortSignal): Promise<void> {
    const lang = closest(this, 'doc-timeline')?.dataset.lang;
    const [{ fillSpanForm }, data] = await Promise.all([import('./span-form.ts'), fetchTimeline(this.dataset.data)]);
    if (signal.aborted) return;
    fillSpanForm(this, data, lang, signal);
    if (this.#isSubmitted) find(this, 'typed-form')?.requestSubmit();
  }

  #leave(event: KeyboardEvent): void {
    const panel = find(this, 'typed-panel');
    if (event.key !== 'Escape' || !panel?.open) return;
    event.preventDefault();
    panel.open = false;
    panel.querySelector('summary')?.focus();
  }
}

customElements.define('typed-span', TypedSpan);
