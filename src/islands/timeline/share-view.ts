import type { DataOf } from '../../parts/part.ts';
import * as words from '../../words/en/timeline/share.ts';
import { copyText, saidMilliseconds } from '../copy-text.ts';
import { closest, mustFind } from '../find-part.ts';

/** `<share-view>`: copies the address of the view as it is, and shows markup that puts the same view in another page. */
class ShareView extends HTMLElement {
  declare readonly dataset: DataOf<'share-view'>;
  #connected: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    const stale = () => mustFind(this, 'embed-panel').hidden || this.#fill();
    for (const change of ['filterchange', 'viewchange', 'popstate']) addEventListener(change, stale, { signal });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    clearTimeout(this.#timer);
  }

  #press(target: EventTarget | null): void {
    const toggle = closest(target, 'embed-toggle');
    if (closest(target, 'share-copy')) void this.#copy(location.href, words.linkCopied);
    else if (closest(target, 'embed-copy')) void this.#copy(this.#fill(), words.markupCopied);
    else if (toggle) this.#toggle(toggle);
  }

  #toggle(button: HTMLButtonElement): void {
    const panel = mustFind(this, 'embed-panel');
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    if (panel.hidden) return;
    this.#fill();
    const field = mustFind(this, 'embed-markup');
    field.focus();
    field.select();
  }

  #fill(): string {
    const { embed, title } = this.dataset;
    const markup = embedMarkup(new URL(embed, location.href).href + location.search + location.hash, title);
    mustFind(this, 'embed-markup').value = markup;
    return markup;
  }

  async #copy(text: string, done: string): Promise<void> {
    const isCopied = await copyText(text);
    const said = mustFind(this, 'share-copied');
    said.textContent = isCopied ? done : words.copyThis({ text });
    clearTimeout(this.#timer);
    if (isCopied) this.#timer = setTimeout(() => (said.textContent = ''), saidMilliseconds);
  }
}

/** An `iframe` that shows an address. */
function embedMarkup(address: string, title: string): string {
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="820" loading="lazy" style="border: 0"></iframe>`;
}

customElements.define('share-view', ShareView);
