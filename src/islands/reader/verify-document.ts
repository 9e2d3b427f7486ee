import type { DataOf } from '../../parts/part.ts';
import * as words from '../../words/en/reader/verify.ts';
import { closest, find, findAll } from '../find-part.ts';
import type { Claim } from './check-document.ts';

/** `<verify-document>`: fetches the bytes of a document, hashes them, looks for its words, and says what was found. */
class VerifyDocument extends HTMLElement {
  declare readonly dataset: DataOf<'verify-document'>;
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    const button = find(this, 'verify-button');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', () => void this.#check(button, signal), { signal });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  async #check(button: HTMLButtonElement, signal: AbortSignal): Promise<void> {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    this.#say(words.checking);
    try {
      const { href, sha256 } = this.dataset;
      const [{ checkDocument, verdict }, response] = await Promise.all([
        import('./check-document.ts'),
        fetch(href, { cache: 'no-cache', signal }),
      ]);
      if (!response.ok) throw new Error(`${href}: ${response.status}`);
      const bytes = await response.arrayBuffer();
      const claims = this.#claims();
      const findings = await checkDocument(href, bytes, claims);
      const { told, isGood } = verdict(findings, { sha256, size: bytes.byteLength, claims: claims.length });
      this.#say(told, isGood);
    } catch {
      if (!signal.aborted) this.#say(words.documentDidNotCome);
    } finally {
      button.ariaDisabled = null;
    }
  }

  #claims(): Claim[] {
    const { quote, prefix, suffix } = this.dataset;
    return quote === undefined ? markedClaims() : [{ name: quote, selector: { quote, prefix, suffix } }];
  }

  #say(told: string, isTrue?: boolean): void {
    const result = find(this, 'verify-result');
    if (!result) return;
    result.textContent = told;
    result.dataset['result'] = isTrue === undefined ? '' : String(isTrue);
  }
}

/** The words of every passage as the page marks them. */
function markedClaims(): Claim[] {
  const passages = new Map<string, { text: string; block: Element | null }>();
  for (const mark of findAll(document, 'passage-mark')) {
    const block = closest(mark, 'block');
    for (const id of mark.dataset.passages.split(' ')) {
      const known = passages.get(id);
      const between = known === undefined ? '' : known.block === block ? known.text : `${known.text}\n`;
      passages.set(id, { text: between + mark.textContent, block });
    }
  }
  return [...passages].map(([name, { text }]) => ({ name, selector: { quote: text } }));
}

customElements.define('verify-document', VerifyDocument);
