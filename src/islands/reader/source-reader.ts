import { closest, find, findAll } from '../find-part.ts';
import { LineNumbers } from './line-numbers.ts';
import { MarginNotes } from './margin-notes.ts';
import { PassageList } from './passage-list.ts';
import { PassageSteps } from './passage-steps.ts';
import { PointedWords } from './pointed-words.ts';
import { ReturnLink } from './return-link.ts';
import { StripView } from './strip-view.ts';

/**
 * `<source-reader>`: around the text of a document, which is complete, marked and linked without it. It places each note at the
 * line of its words, goes from passage to passage, and shows which part of the text is in the window.
 */
class SourceReader extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    const text = find(this, 'document');
    if (!text) return;
    const passages = new PassageList(text);
    new MarginNotes(text, passages).listen(signal);
    new PointedWords(text).listen(signal);
    new ReturnLink(passages).listen(signal);
    new PassageSteps(this, passages).listen(signal);
    const [strip, view] = [find(this, 'strip'), find(this, 'strip-view')];
    if (strip && view) new StripView(strip, view, text).listen(signal);
    const lines = find(this, 'lines-box');
    if (lines) new LineNumbers(text, lines).listen(signal);
    this.#closePanels(signal);
    this.#find(signal);
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  /** Finds words once the reader goes to their field, or the address asks for some. */
  #find(signal: AbortSignal): void {
    const [panel, form] = [find(this, 'find-panel'), find(this, 'find-form')];
    form?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    let started: Promise<void> | undefined;
    const start = () => {
      started ??= import('./find-in-document.ts').then((late) => new late.FindInDocument(this).listen(signal));
      started.catch(() => (started = undefined));
    };
    form?.addEventListener('focusin', start, { signal });
    panel?.addEventListener('toggle', () => panel.open && find(this, 'find-field')?.focus(), { signal });
    if (new URLSearchParams(location.search).has('find')) start();
  }

  /** Closes a panel over the text when the reader has finished with it. */
  #closePanels(signal: AbortSignal): void {
    const close = (except?: Element | null) => {
      for (const panel of [...findAll(this, 'reader-panel'), ...findAll(this, 'find-panel')])
        if (panel !== except) panel.open = false;
    };
    document.addEventListener(
      'click',
      ({ target }) => {
        const panel = closest(target, 'reader-panel') ?? closest(target, 'find-panel');
        close(panel?.contains((target as Element).closest('a')) ? null : panel);
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      ({ key, target }) => {
        const panel = key === 'Escape' ? (closest(target, 'reader-panel') ?? closest(target, 'find-panel')) : null;
        if (!panel?.open) return;
        panel.open = false;
        panel.querySelector('summary')?.focus();
      },
      { signal },
    );
  }
}

customElements.define('source-reader', SourceReader);
