import { dayAt, endsOf, type Piece, placeOf } from '../../../timeline/overview-scale.ts';
import type { Span } from '../../../timeline/types.ts';
import { closest, findAll, makePart } from '../../find-part.ts';

/** A hand that goes less far than this has pressed and not dragged. */
const minDragPixels = 4;
/** The narrowest the window is drawn, so that it can be taken hold of. */
const minWindowPixels = 6;

export interface OverviewOptions {
  /** Called in every step of a drag. */
  readonly moving: (window: Span) => void;
  readonly moved: () => void;
  /** Called when a day is pressed, inside the window or beside it. */
  readonly pressed: (day: number, piece: Span) => void;
}

/**
 * The window on the overview: dragged to move it, by its edges to resize it. It keeps its width on the strip, so that
 * wherever it goes it shows about as many events. It has no focus: keys, eras and buttons do the same.
 */
export class OverviewWindow {
  readonly #strip: HTMLElement;
  readonly #options: OverviewOptions;
  /** As wide as the strip, so that an edge that hangs over its end makes it no longer. */
  readonly #room = document.createElement('div');
  readonly #element = document.createElement('div');
  #pieces: readonly Piece[] = [];
  #window: Span = { from: 0, to: 0 };
  #held:
    | { readonly side: string | undefined; readonly at: number; readonly from: number; readonly to: number; moved: boolean }
    | undefined;

  constructor(strip: HTMLElement, options: OverviewOptions, signal: AbortSignal) {
    this.#strip = strip;
    this.#options = options;
    this.#room.className = 'tl-reach-room';
    this.#element.className = 'tl-reach';
    for (const side of ['start', 'end'] as const) {
      const edge = document.createElement('span');
      edge.className = `is-${side}`;
      makePart(edge, 'overview-edge', { side });
      this.#element.append(edge);
    }
    this.#room.append(this.#element);
    strip.append(this.#room);
    signal.addEventListener('abort', () => this.#room.remove());
    this.#element.addEventListener('pointerdown', (event) => this.#take(event), { signal });
    this.#element.addEventListener('pointermove', (event) => this.#drag(event), { signal });
    this.#element.addEventListener('pointerup', (event) => this.#release(event), { signal });
    this.#element.addEventListener('pointercancel', () => (this.#held = undefined), { signal });
    // A press is a choice of ours, not a click on the era under it.
    this.#element.addEventListener('click', (event) => event.stopPropagation(), { signal });
    const observer = new ResizeObserver(() => this.#measure());
    observer.observe(strip);
    signal.addEventListener('abort', () => observer.disconnect());
    this.#measure();
  }

  /** Follows what is seen; while it is held, the hand. */
  show(window: Span): void {
    this.#window = window;
    if (!this.#held?.moved) this.#place(window);
  }

  #place(window: Span): void {
    const [from, to] = [placeOf(this.#pieces, window.from), placeOf(this.#pieces, window.to)];
    const width = Math.max(to - from, minWindowPixels);
    this.#element.style.insetInlineStart = `${from - (width - to + from) / 2}px`;
    this.#element.style.inlineSize = `${width}px`;
  }

  #measure(): void {
    this.#pieces = findAll(this.#strip, 'era').map(({ dataset, offsetLeft: left, offsetWidth: width }) => ({
      ...{ from: Number(dataset.from), to: Number(dataset.to) },
      ...{ left, width },
    }));
    this.#room.style.inlineSize = `${endsOf(this.#pieces)[1]}px`;
    this.show(this.#window);
  }

  #take(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const side = closest(event.target, 'overview-edge')?.dataset.side;
    const [from, to] = [placeOf(this.#pieces, this.#window.from), placeOf(this.#pieces, this.#window.to)];
    this.#held = { side, at: event.clientX, from, to, moved: false };
    this.#element.setPointerCapture(event.pointerId);
  }

  #drag({ clientX }: PointerEvent): void {
    const held = this.#held;
    if (!held) return;
    const by = clientX - held.at;
    held.moved ||= Math.abs(by) >= minDragPixels;
    if (!held.moved) return;
    const [first, last] = endsOf(this.#pieces);
    const clipped = (place: number) => Math.min(Math.max(place, first), last);
    let [from, to] = [held.from, held.to];
    if (held.side === 'start') from = Math.min(clipped(from + by), to - 1);
    else if (held.side === 'end') to = Math.max(clipped(to + by), from + 1);
    else {
      const [least, most] = [first - from, last - to];
      [from, to] = [from, to].map((place) => place + Math.min(Math.max(by, least), most)) as [number, number];
    }
    const window = { from: dayAt(this.#pieces, from), to: dayAt(this.#pieces, to) };
    this.#window = window;
    this.#place(window);
    this.#options.moving(window);
  }

  /** A press goes to the time that is pressed. */
  press({ clientX }: MouseEvent): void {
    const day = dayAt(this.#pieces, clientX - this.#strip.getBoundingClientRect().left + this.#strip.scrollLeft);
    const piece = this.#pieces.find(({ to }) => day < to) ?? this.#pieces.at(-1);
    if (piece) this.#options.pressed(day, piece);
  }

  #release(event: PointerEvent): void {
    const held = this.#held;
    this.#held = undefined;
    if (!held) return;
    if (held.moved) {
      this.#options.moved();
      this.#place(this.#window);
      return;
    }
    this.press(event);
  }
}
