import type { DataOf } from '../../parts/part.ts';
import * as words from '../../words/en/check-text/page.ts';
import { find, mustFind } from '../find-part.ts';

/** Bytes of a file that is read here. */
const maxMegabytes = 16;

/**
 * `<check-text>`: looks every quotation of a pasted text, or of a file, up in the documents. All that does it, and the documents,
 * are fetched when a check begins.
 */
class CheckText extends HTMLElement {
  declare readonly dataset: DataOf<'check-text'>;
  #connected: AbortController | undefined;
  #running: AbortController | undefined;
  /** The text whose result is shown, and what was said of it. */
  #checked: { readonly text: string; readonly summary: string } | undefined;
  /** The file whose text is in the field as long as that is not changed. */
  #file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly shown: string } | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    find(this, 'check-scriptless')?.remove();
    for (const name of ['check-field', 'check-file', 'check-whole', 'check-button'] as const)
      mustFind(this, name).disabled = false;
    const file = mustFind(this, 'check-file');
    mustFind(this, 'check-form').addEventListener('submit', (event) => (event.preventDefault(), void this.#check()), {
      signal,
    });
    file.addEventListener('change', () => void this.#take(file.files?.[0]), { signal });
    mustFind(this, 'check-field').addEventListener('input', () => this.#sayOfWhat(), { signal });
    mustFind(this, 'check-stop').addEventListener('click', () => this.#stop(), { signal });
    this.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    this.addEventListener('drop', (event) => this.#drop(event), { signal });
    const brought = textOfAddress();
    if (brought === undefined) return;
    mustFind(this, 'check-field').value = brought;
    void this.#check();
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#running?.abort();
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) void this.#take(file);
    else if (text !== '') {
      mustFind(this, 'check-field').value = text;
      this.#sayOfWhat();
    }
  }

  /** Shows the words of a file in the field, so that a reader sees what is checked. */
  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (/\.pdf$/iu.test(file.name)) return this.#say(words.isPdf);
    if (!/\.(?:txt|md|markdown|html?|docx)$/iu.test(file.name)) return this.#say(words.unknownFile);
    if (file.size > maxMegabytes * 1e6) return this.#say(words.tooLarge({ megabytes: maxMegabytes }));
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { otherEncoding, readArticle } = await import('./late/read-article.ts');
      const { text } = await readArticle({ name: file.name, bytes });
      const encoding = otherEncoding({ name: file.name, bytes });
      const field = mustFind(this, 'check-field');
      field.value = text;
      this.#file = { name: file.name, bytes, shown: field.value };
      this.#say(
        encoding === undefined ? words.fileTaken({ name: file.name }) : words.fileTakenAs({ name: file.name, encoding }),
      );
    } catch (error) {
      this.#say(toldBy(error) ?? words.unreadableFile);
    }
  }

  async #check(): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    const { value } = mustFind(this, 'check-field');
    const result = mustFind(this, 'check-result');
    result.hidden = true;
    this.#checked = undefined;
    result.replaceChildren();
    this.#rest();
    if (value.trim() === '') return this.#say(words.nothingToCheck);
    if (value.length > maxMegabytes * 1e6) return this.#say(words.tooLarge({ megabytes: maxMegabytes }));
    this.#say(words.checking);
    mustFind(this, 'check-stop').hidden = false;
    const progress = mustFind(this, 'check-progress');
    const onProgress = (share: number) => {
      progress.textContent = words.progress({ percent: Math.round(share * 100) });
    };
    try {
      const [{ runCheck }, { showReport }] = await Promise.all([
        import('./late/run-check.ts'),
        import('./late/show-report.ts'),
      ]);
      const isWhole = mustFind(this, 'check-whole').checked;
      const given = this.#file?.shown === value ? this.#file : { text: value };
      const outcome = await runCheck(given, { facts: this.dataset.facts, isWhole, signal, onProgress });
      const summary = await showReport(result, outcome, signal);
      this.#checked = { text: value, summary };
      result.hidden = false;
      this.#sayOfWhat();
    } catch (error) {
      if (!signal.aborted) this.#say(toldBy(error) ?? words.checkFailed);
    } finally {
      if (!signal.aborted) this.#rest();
    }
  }

  /** Whether the result that is shown is that of the text in the field. */
  #sayOfWhat(): void {
    if (!this.#checked) return;
    const { text, summary } = this.#checked;
    const isSame = mustFind(this, 'check-field').value === text;
    const said = isSame ? summary : words.ofOlderText;
    if (mustFind(this, 'check-status').textContent !== said) this.#say(said);
  }

  #stop(): void {
    this.#running?.abort();
    this.#rest();
    this.#say(words.stopped);
    mustFind(this, 'check-field').focus();
  }

  #rest(): void {
    mustFind(this, 'check-progress').textContent = '';
    mustFind(this, 'check-stop').hidden = true;
  }

  #say(told: string): void {
    mustFind(this, 'check-status').textContent = told;
  }
}

/** A text that a link brings: after `#text=`, which no host sees, or after `?text=`. */
function textOfAddress(): string | undefined {
  const [, hash] = /^#text=(.*)$/su.exec(location.hash) ?? [];
  const brought = hash === undefined ? new URLSearchParams(location.search).get('text') : decoded(hash);
  return brought?.trim() ? brought : undefined;
}

/** What an error says to the reader, if it is for the reader. */
function toldBy(error: unknown): string | undefined {
  return error instanceof Error && error.cause === 'told' ? error.message : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('check-text', CheckText);
