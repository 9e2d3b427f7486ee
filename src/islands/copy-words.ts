import { copyText } from './copy-text.ts';

/** How long it is said that something was copied, in milliseconds. */
const shown = 6000;

/**
 * `<copy-words>`: each `.cite-way` in it has words (`data-words`: its value, or the text of the element), a button that
 * copies them, and a place where that is said.
 */
class CopyWords extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) button.disabled = false;
    this.addEventListener('click', ({ target }) => void copy((target as Element).closest('button[data-copy]')), { signal });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }
}

async function copy(button: Element | null): Promise<void> {
  const way = button?.closest('.cite-way');
  const [words, said] = [way?.querySelector<HTMLElement>('[data-words]'), way?.querySelector('[role="status"]')];
  if (!words || !said) return;
  const message = (await copyText(words.dataset['words'] || words.textContent)) ? 'Copied' : 'Select the words and copy them';
  said.textContent = message;
  setTimeout(() => (said.textContent = ''), shown);
}

customElements.define('copy-words', CopyWords);
