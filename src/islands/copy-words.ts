import * as words from '../words/en/reader/citing.ts';
import { copyText, saidMilliseconds } from './copy-text.ts';
import { closest, find, findAll } from './find-part.ts';

/**
 * `<copy-words>`: each way to cite in it has words (in its data, or its text), a button that copies them, and a place for the
 * message that they were copied.
 */
class CopyWords extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    for (const button of findAll(this, 'cite-copy')) button.disabled = false;
    this.addEventListener('click', ({ target }) => void copy(closest(target, 'cite-copy')), { signal });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }
}

async function copy(button: Element | null): Promise<void> {
  const way = closest(button, 'cite-way');
  const [cited, said] = way ? [find(way, 'cite-words'), find(way, 'cite-copied')] : [];
  if (!cited || !said) return;
  const isCopied = await copyText(cited.dataset.words || cited.textContent);
  said.textContent = isCopied ? words.copied : words.copyByHand;
  setTimeout(() => (said.textContent = ''), saidMilliseconds);
}

customElements.define('copy-words', CopyWords);
