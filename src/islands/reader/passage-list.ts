import { closest, findAll, selectorOf } from '../find-part.ts';

/** A passage on its page: where it begins, its first words, its note, and the block that holds them. */
export interface ListedPassage {
  readonly start: HTMLElement;
  readonly words: HTMLElement;
  readonly note: HTMLElement;
  readonly block: HTMLElement;
}

/** The passages of a text, in their order. */
export class PassageList {
  readonly all: readonly ListedPassage[];
  readonly #indexes: ReadonlyMap<Element, number>;

  constructor(text: HTMLElement) {
    this.all = findAll(text, 'note').flatMap((note) => {
      const start = document.getElementById(note.id.replace(/^n-/u, 'p-'));
      const block = closest(note, 'block');
      const words = start && next(start, 'passage-mark');
      return start && block && words ? { start, words, note, block } : [];
    });
    this.#indexes = new Map(this.all.map(({ start }, index) => [start, index]));
  }

  /**
   * The index of the passage that an address leads to, by its own id or by one that an element directly before it has;
   * otherwise -1.
   */
  at(hash: string): number {
    let element = hash.startsWith('#p-') ? document.getElementById(hash.slice(1)) : null;
    while (element && !this.#indexes.has(element)) element = next(element, 'passage-start');
    return element ? (this.#indexes.get(element) ?? -1) : -1;
  }
}

function next(element: Element, name: 'passage-mark' | 'passage-start'): HTMLElement | null {
  const selector = selectorOf(name);
  let sibling = element.nextElementSibling;
  while (sibling && !sibling.matches(selector)) sibling = sibling.nextElementSibling;
  return sibling instanceof HTMLElement ? sibling : null;
}
