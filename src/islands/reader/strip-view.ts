import type { ElementOf } from '../../parts/part.ts';
import { findAll } from '../find-part.ts';

/** Shows on the strip which part of the text is in the window, and follows it. */
export class StripView {
  readonly #view: HTMLElement;
  readonly #length: number;
  readonly #blocks: readonly ElementOf<'block'>[];
  #frame = 0;

  constructor(strip: ElementOf<'strip'>, view: HTMLElement, text: HTMLElement) {
    this.#view = view;
    this.#length = Number(strip.dataset.length);
    this.#blocks = findAll(text, 'block');
  }

  listen(signal: AbortSignal): void {
    const soon = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#show());
    };
    addEventListener('scroll', soon, { signal, passive: true });
    addEventListener('resize', soon, { signal });
    signal.addEventListener('abort', () => cancelAnimationFrame(this.#frame));
    soon();
  }

  #show(): void {
    const [from, to] = [this.#offsetAt(0), this.#offsetAt(innerHeight)];
    this.#view.hidden = from === to;
    this.#view.style.setProperty('--from', `${(from / this.#length) * 100}%`);
    this.#view.style.setProperty('--length', `${((to - from) / this.#length) * 100}%`);
  }

  /** The offset in the text at a height of the window, accurate enough for the eye. */
  #offsetAt(y: number): number {
    let low = 0;
    let high = this.#blocks.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#blocks[middle] as Element).getBoundingClientRect().top <= y) low = middle;
      else high = middle;
    }
    const block = this.#blocks[low];
    if (!block) return 0;
    const start = Number(block.dataset.start);
    const end = Number(this.#blocks[low + 1]?.dataset.start ?? this.#length);
    const { top, height } = block.getBoundingClientRect();
    return start + (end - start) * Math.min(1, Math.max(0, (y - top) / height));
  }
}
