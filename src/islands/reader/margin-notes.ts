import { findAll } from '../find-part.ts';
import { type NoteSize, placeNotes } from './note-places.ts';
import type { PassageList } from './passage-list.ts';

/**
 * In pixels: between two notes, around the pinned one, and how far a note may be from its words before others are shortened.
 */
const margin = { gap: 7, pinGap: 16, reach: 84 };
/** How far below the top of its line a note begins, so that both are on one line of type, in parts of the line's height. */
const baselineShift = 0.2;

/** The notes beside the text, each at the line where its passage begins. In narrow windows style sheets alone fold them up. */
export class MarginNotes {
  readonly #text: HTMLElement;
  readonly #passages: PassageList;
  readonly #wide = matchMedia('(min-width: 68.75rem)');
  #sizes: MeasuredNote[] = [];
  #pinned = -1;
  #frame = 0;

  constructor(text: HTMLElement, passages: PassageList) {
    this.#text = text;
    this.#passages = passages;
  }

  listen(signal: AbortSignal): void {
    const observer = new ResizeObserver(() => this.#soon());
    observer.observe(this.#text);
    this.#wide.addEventListener('change', () => this.#soon(), { signal });
    addEventListener('hashchange', () => this.#place(), { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      cancelAnimationFrame(this.#frame);
    });
    this.align();
  }

  /** Measures and places the notes again: after anything that changes line breaks. */
  align(): void {
    if (!this.#wide.matches || this.#passages.all.length === 0) return;
    // In a very long text, what is far from the window is not laid out once it has its place, but it must be to be measured.
    this.#text.classList.remove('is-aligned');
    for (const { note } of this.#passages.all) note.classList.remove('is-short');
    this.#sizes = this.#measure();
    const stretches = findAll(this.#text, 'stretch');
    const heights = stretches.map((stretch) => stretch.getBoundingClientRect().height);
    for (const [index, stretch] of stretches.entries()) stretch.style.setProperty('--height', `${heights[index]}px`);
    this.#place();
    this.#text.classList.add('is-aligned');
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.align());
  }

  #measure(): MeasuredNote[] {
    const { top: origin } = this.#text.getBoundingClientRect();
    return this.#passages.all.map(({ note, words, block }) => {
      const line = [...words.getClientRects()].find(({ width }) => width > 0) ?? words.getBoundingClientRect();
      const wanted = line.top + line.height * baselineShift - origin;
      const events = findAll(note, 'note-event');
      const oneLine = Number.parseFloat(getComputedStyle(note).lineHeight);
      return {
        wanted,
        full: note.offsetHeight,
        short: events.length * oneLine,
        inBlock: block.getBoundingClientRect().top - origin,
      };
    });
  }

  #place(): void {
    if (!this.#wide.matches || this.#sizes.length === 0) return;
    const here = this.#passages.at(location.hash);
    for (const index of new Set([here, this.#pinned])) this.#measureAgain(index);
    this.#pinned = here;
    const places = placeNotes(this.#sizes, margin, here === -1 ? undefined : here);
    let bottom = 0;
    for (const [index, { top, isShort }] of places.entries()) {
      const note = this.#passages.all[index]?.note;
      const size = this.#sizes[index];
      if (!note || !size) continue;
      const inset = `${Math.round(top - size.inBlock)}px`;
      // Going from passage to passage moves few notes: the others stay as they are.
      if (note.style.insetBlockStart !== inset) note.style.insetBlockStart = inset;
      note.classList.toggle('is-short', isShort);
      bottom = Math.max(bottom, top + (isShort ? size.short : size.full));
    }
    // Notes of the last paragraph may reach below it.
    const least = `${Math.ceil(bottom)}px`;
    if (this.#text.style.minBlockSize !== least) this.#text.style.minBlockSize = least;
  }

  /** The note of the pinned passage says more than the others do. */
  #measureAgain(index: number): void {
    const [note, size] = [this.#passages.all[index]?.note, this.#sizes[index]];
    if (!note || !size) return;
    note.classList.remove('is-short');
    this.#sizes[index] = { ...size, full: note.offsetHeight };
  }
}

interface MeasuredNote extends NoteSize {
  /** The distance from the top of the text to the top of its block, in pixels. */
  readonly inBlock: number;
}
