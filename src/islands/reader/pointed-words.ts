import { closest, findAll } from '../find-part.ts';

/** Lights the words of a note while the pointer is on it. Without a script styles alone do it, at a greater cost. */
export class PointedWords {
  readonly #text: HTMLElement;
  #lit: Element[] = [];

  constructor(text: HTMLElement) {
    this.#text = text;
  }

  listen(signal: AbortSignal): void {
    const point = ({ target }: Event) => this.#light(closest(target, 'note'));
    for (const sign of ['pointerover', 'focusin']) this.#text.addEventListener(sign, point, { signal, passive: true });
    for (const sign of ['pointerleave', 'focusout'])
      this.#text.addEventListener(sign, () => this.#light(null), { signal, passive: true });
  }

  #light(note: Element | null): void {
    for (const mark of this.#lit) mark.classList.remove('is-pointed');
    const passage = note?.id.replace(/^n-/u, 'p-');
    this.#lit = passage ? findAll(this.#text, 'passage-mark', { passages: passage }) : [];
    for (const mark of this.#lit) mark.classList.add('is-pointed');
  }
}
