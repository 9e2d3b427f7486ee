import { LineNumbers } from './line-numbers.ts';
import { MarginNotes } from './margin-notes.ts';
import { PassageList } from './passage-list.ts';
import { PassageSteps } from './passage-steps.ts';
import { PointedWords } from './pointed-words.ts';
import { StripView } from './strip-view.ts';
import { WayBack } from './way-back.ts';

/**
 * `<source-reader>`: around the text of a document, which is whole, marked and linked without it. It puts each note
 * at the line of its words, goes from passage to passage, and shows where in the text the window stands.
 */
class SourceReader extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connected = new AbortController());
    const text = this.querySelector<HTMLElement>('.document');
    if (!text) return;
    const passages = new PassageList(text);
    new MarginNotes(text, passages).listen(signal);
    new PointedWords(text).listen(signal);
    new WayBack(passages).listen(signal);
    new PassageSteps(this, passages).listen(signal);
    const [strip, view] = [this.querySelector<HTMLElement>('.strip'), this.querySelector<HTMLElement>('.strip-view')];
    if (strip && view) new StripView(strip, view, text).listen(signal);
    const lines = this.querySelector<HTMLInputElement>('#_lines');
    if (lines) new LineNumbers(text, lines).listen(signal);
    this.#closePanels(signal);
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  /** A panel that lies over the text goes when the reader is done with it. */
  #closePanels(signal: AbortSignal): void {
    const close = (except?: Element | null) => {
      for (const panel of this.querySelectorAll<HTMLDetailsElement>('.reader-panel[open]'))
        if (panel !== except) panel.open = false;
    };
    document.addEventListener(
      'click',
      ({ target }) => {
        const element = target as Element;
        close(element.closest('.reader-panel a') ? null : element.closest('.reader-panel'));
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      ({ key, target }) => {
        const panel = key === 'Escape' && (target as Element).closest<HTMLDetailsElement>('.reader-panel[open]');
        if (!panel) return;
        panel.open = false;
        panel.querySelector('summary')?.focus();
      },
      { signal },
    );
  }
}

customElements.define('source-reader', SourceReader);
