import type { DataOf } from '../parts/part.ts';
import { closest, find, findAll } from './find-part.ts';
import type { Claim, Findings } from './check-document.ts';

/** How many names of missing passages are told. */
const named = 5;

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
    this.#say('Checking …');
    try {
      const { href, sha256 } = this.dataset;
      const [{ checkDocument }, response] = await Promise.all([
        import('./check-document.ts'),
        fetch(href, { cache: 'no-cache', signal }),
      ]);
      if (!response.ok) throw new Error(`${href}: ${response.status}`);
      const bytes = await response.arrayBuffer();
      const claims = this.#claims();
      const findings = await checkDocument(bytes, claims);
      this.#say(verdict(findings, { sha256, size: bytes.byteLength, claims }), isGood(findings, sha256));
    } catch {
      if (!signal.aborted)
        this.#say('The check could not be made: the document did not come. Try again, or use a command line.');
    } finally {
      button.ariaDisabled = null;
    }
  }

  #claims(): Claim[] {
    const { quote, prefix, suffix } = this.dataset;
    return quote === undefined ? markedClaims() : [{ name: 'the words', selector: { quote, prefix, suffix } }];
  }

  #say(words: string, isTrue?: boolean): void {
    const result = find(this, 'verify-result');
    if (!result) return;
    result.textContent = words;
    result.dataset['result'] = isTrue === undefined ? '' : String(isTrue);
  }
}

/** The words of every passage as the page marks them. */
function markedClaims(): Claim[] {
  const words = new Map<string, { text: string; block: Element | null }>();
  for (const mark of findAll(document, 'passage-mark')) {
    const block = closest(mark, 'block');
    for (const id of mark.dataset.passages.split(' ')) {
      const known = words.get(id);
      const between = known === undefined ? '' : known.block === block ? known.text : `${known.text}\n`;
      words.set(id, { text: between + mark.textContent, block });
    }
  }
  return [...words].map(([name, { text }]) => ({ name, selector: { quote: text } }));
}

function isGood({ sum, missing }: Findings, sha256: string): boolean {
  return sum === sha256 && missing.length === 0;
}

function verdict(
  { sum, missing }: Findings,
  { sha256, size, claims }: { readonly sha256: string; readonly size: number; readonly claims: readonly Claim[] },
): string {
  const bytes = `${size.toLocaleString('en-GB')} bytes`;
  const one = claims.length === 1;
  const whole = one ? 'The words stand in them' : `All ${claims.length} marked passages stand in them, word for word`;
  const some = one
    ? 'The words were not found in them'
    : `Not found in them: ${missing.length} of ${claims.length} marked passages (${missing.slice(0, named).join(', ')}${missing.length > named ? ' …' : ''})`;
  const words = `${missing.length === 0 ? whole : some}.`;
  if (sum === undefined)
    return `${bytes} were fetched. ${words} This browser makes no SHA-256 at an address without https: use a command line for that.`;
  if (sum === sha256) return `${bytes} were fetched, and their SHA-256 is the one stated, ${sum}. ${words}`;
  return `Not the same: the SHA-256 stated is ${sha256}, but the ${bytes} that came have ${sum}. ${words}`;
}

customElements.define('verify-document', VerifyDocument);
