import type { Span } from '../../timeline/types.ts';

/** Something drawn: a stretch of places, its mark, which is as wide as that, and what stays in view with it. */
export interface Drawn extends Span {
  readonly key: string;
  /** Says whether anything about it has changed. */
  readonly version: string;
  readonly className: string;
  readonly mark: () => Element;
  readonly label?: (() => HTMLElement) | undefined;
}

interface Item {
  readonly box: HTMLElement;
  drawn: Drawn;
  label: HTMLElement | undefined;
  /** What its box and its label were last given, in pixels: a style that is written again costs time. */
  left: number;
  width: number;
  indent: number;
}

/** Beyond what a hand may move into sight before all is drawn anew, and beyond the longest label, nothing is laid out. */
const [farWindows, longestLabel] = [0.7, 400];

/** What stands in the moving drawing, in boxes that are placed for a window without asking the browser for any size. */
export class DrawnItems {
  readonly #layer: HTMLElement;
  readonly #items = new Map<string, Item>();

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Has exactly these, touching only what has changed. What is new has its place with the next `place`. */
  show(all: readonly Drawn[]): void {
    const keys = new Set(all.map(({ key }) => key));
    for (const [key, { box }] of this.#items) {
      if (keys.has(key)) continue;
      box.remove();
      this.#items.delete(key);
    }
    for (const drawn of all) {
      const item = this.#items.get(drawn.key);
      if (!item) this.#add(drawn);
      else if (item.drawn.version !== drawn.version) fill(item, drawn);
    }
  }

  /** Places everything for a window that is so many pixels wide. */
  place({ from, to }: Span, pixels: number): void {
    const scale = pixels / (to - from);
    for (const item of this.#items.values()) {
      const { box, drawn, label } = item;
      const left = rounded((drawn.from - from) * scale);
      const width = Math.max(rounded((drawn.to - drawn.from) * scale), 1);
      const isFar = left > (1 + farWindows) * pixels || left + width < -farWindows * pixels - longestLabel;
      if (box.hidden !== isFar) box.hidden = isFar;
      if (isFar) continue;
      if (left !== item.left) box.style.translate = `${left}px`;
      if (width !== item.width) box.style.inlineSize = `${width}px`;
      // The label of what began before the window stands at the window's edge, as long as it lasts.
      const indent = left < 0 && left + width > 0 ? -left : 0;
      if (label && indent !== item.indent) label.style.translate = `${indent}px`;
      [item.left, item.width, item.indent] = [left, width, indent];
    }
  }

  #add(drawn: Drawn): void {
    const box = document.createElement('div');
    const item: Item = { box, drawn, label: undefined, left: NaN, width: NaN, indent: 0 };
    fill(item, drawn);
    this.#items.set(drawn.key, item);
    this.#layer.append(box);
  }
}

function fill(item: Item, drawn: Drawn): void {
  item.drawn = drawn;
  item.label = drawn.label?.();
  item.indent = 0;
  item.box.className = `tl-item ${drawn.className}`;
  item.box.replaceChildren(drawn.mark(), ...(item.label ? [item.label] : []));
}

function rounded(pixels: number): number {
  return Math.round(pixels * 1000) / 1000;
}
