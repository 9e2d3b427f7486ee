import type { ElementOf } from '../../parts/part.ts';
import { findAll } from '../find-part.ts';

/**
 * Numbers of the lines of the document's file, at the height where each begins. The page itself numbers the first line of every
 * paragraph; this adds the others beside the text, without changing it.
 */
export class LineNumbers {
  readonly #text: HTMLElement;
  readonly #box: HTMLInputElement;
  #made: readonly HTMLElement[] = [];
  #frame = 0;

  constructor(text: HTMLElement, box: HTMLInputElement) {
    this.#text = text;
    this.#box = box;
  }

  listen(signal: AbortSignal): void {
    const observer = new ResizeObserver(() => this.#soon());
    observer.observe(this.#text);
    this.#box.addEventListener('change', () => this.#show(), { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      cancelAnimationFrame(this.#frame);
    });
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    for (const numbers of this.#made) numbers.remove();
    this.#made = [];
    if (!this.#box.checked) return;
    const blocks = findAll(this.#text, 'block');
    // Everything is measured before anything is inserted, so that there is only one layout.
    const lines = blocks.map((block) => linesOf(block));
    this.#made = blocks.flatMap((block, index) => {
      const found = lines[index] ?? [];
      if (found.length === 0) return [];
      const numbers = document.createElement('div');
      numbers.className = 'line-numbers';
      numbers.setAttribute('aria-hidden', 'true');
      numbers.append(...found.map(numberAt));
      block.append(numbers);
      return numbers;
    });
  }
}

/** The lines of the file that begin within a block, after its first. The text of a page keeps every line break. */
function linesOf(block: ElementOf<'block'>): Line[] {
  const words = block.firstElementChild;
  if (!words) return [];
  const origin = block.getBoundingClientRect().top;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: Line[] = [];
  let number = Number(block.dataset.line);
  let waiting = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: found, index } of (node.nodeValue ?? '').matchAll(/\n|\S+/gu)) {
      if (found === '\n') {
        number += 1;
        waiting = number;
      } else if (waiting > 0) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { top, height } = range.getBoundingClientRect();
        lines.push({ number: waiting, top: top - origin, height });
        waiting = 0;
      }
    }
  }
  // Two short lines of the file may be on one line of the page, which then has the number of the first.
  return lines.filter(({ top, height }, index) => top - (lines[index - 1]?.top ?? 0) > height / 2);
}

function numberAt({ number, top, height }: Line): HTMLElement {
  const element = document.createElement('span');
  element.dataset['line'] = String(number);
  element.style.insetBlockStart = `${top}px`;
  element.style.blockSize = `${height}px`;
  return element;
}

interface Line {
  readonly number: number;
  readonly top: number;
  readonly height: number;
}
