import { copyText } from './copy-text.ts';

/** How long it is said that something was copied, in milliseconds. */
const shown = 6000;

/** `<share-view>`: copies the address of the view as it is, and shows markup that puts the same view in another page. */
class ShareView extends HTMLElement {
  #connected: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.addEventListener('click', ({ target }) => this.#press((target as Element).closest('button')), { signal });
    const stale = () => this.#part<HTMLElement>('.tl-embed').hidden || this.#fill();
    for (const change of ['filterchange', 'viewchange', 'popstate']) addEventListener(change, stale, { signal });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    clearTimeout(this.#timer);
  }

  #press(button: HTMLButtonElement | null): void {
    if (!button) return;
    const { copy } = button.dataset;
    if (copy === 'link') void this.#copy(location.href, 'Link copied');
    else if (copy === 'embed') void this.#copy(this.#fill(), 'Markup copied');
    else this.#toggle(button);
  }

  #toggle(button: HTMLButtonElement): void {
    const panel = this.#part<HTMLElement>('.tl-embed');
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    if (panel.hidden) return;
    this.#fill();
    const field = this.#part<HTMLTextAreaElement>('textarea');
    field.focus();
    field.select();
  }

  #fill(): string {
    const { embed = '', title = '' } = this.dataset;
    const markup = embedMarkup(embed + location.search + location.hash, title);
    this.#part<HTMLTextAreaElement>('textarea').value = markup;
    return markup;
  }

  async #copy(words: string, done: string): Promise<void> {
    const isCopied = await copyText(words);
    const said = this.#part('.tl-copied');
    said.textContent = isCopied ? done : `Copy this: ${words}`;
    clearTimeout(this.#timer);
    if (isCopied) this.#timer = setTimeout(() => (said.textContent = ''), shown);
  }

  #part<Found extends Element>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<share-view> has no ${selector}`);
    return found;
  }
}

/** An `iframe` that shows an address. */
function embedMarkup(address: string, title: string): string {
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="820" loading="lazy" style="border: 0"></iframe>`;
}

customElements.define('share-view', ShareView);
