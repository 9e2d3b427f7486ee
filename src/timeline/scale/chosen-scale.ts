import { boundsOf } from '../bounds.ts';
import { shifted, zoomed } from '../time-span.ts';
import type { Span, TimelineData, TimelineEvent } from '../types.ts';
import { onEra, seeing, zoomedTowards } from '../window-moves.ts';
import { drawnEvent } from './drawn-data.ts';
import { scaleFor, suiting } from './scale-for.ts';
import { evenScale, isEven, moved, placeOf, placesOf, stretchesIn, type TimeScale } from './time-scale.ts';

/**
 * The scale of the window that is shown: the one that a reader has chosen, or that suits it; and the moves that are meant for
 * what is drawn, whose windows come in days and go in days. It is made anew when the filters leave other events.
 */
export class ChosenScale {
  readonly #data: TimelineData;
  readonly #bounds: Span;
  #stretched: TimeScale;
  #scale: TimeScale;
  /** Whether a reader wants every day as wide as any other. */
  isEven: boolean;

  constructor(data: TimelineData, left: readonly TimelineEvent[], isEven: boolean) {
    this.#data = data;
    this.#bounds = boundsOf(data);
    this.isEven = isEven;
    this.#stretched = scaleFor(data, left);
    this.#scale = isEven ? evenScale(this.#bounds) : this.#stretched;
  }

  get scale(): TimeScale {
    return this.#scale;
  }

  /** Whether there is a choice of scales at all. */
  get hasChoice(): boolean {
    return this.isEven || !isEven(this.#stretched);
  }

  filter(left: readonly TimelineEvent[]): void {
    this.#stretched = scaleFor(this.#data, left);
  }

  /** Takes the scale for a window that is to be shown, and says whether it is another one than before. */
  suit(window: Span): boolean {
    const before = this.#scale;
    const next = this.#for(window);
    this.#scale = isEven(before) && isEven(next) ? before : next;
    return this.#scale !== before;
  }

  /** Whether a window shows days of several scales, unless an even one is chosen. */
  isStretched(window: Span): boolean {
    return stretchesIn(suiting(this.#stretched, window, this.#data), window).length > 1;
  }

  /** A window on an era, with room after its end. */
  onEra(era: Span): Span {
    return moved(this.#for(era), era, onEra);
  }

  /** A number of times as wide around its middle, or around a day. */
  zoomed(window: Span, times: number, around?: number): Span {
    const { scale } = this;
    const middle = around === undefined ? undefined : placeOf(scale, around);
    return moved(scale, window, (places) => zoomed(places, times, middle));
  }

  /** A number of times as wide, and zoomed in to where most of these events are. */
  zoomedTowards(events: readonly TimelineEvent[], window: Span, times: number): Span {
    const { scale } = this;
    const drawn = events.map((event) => drawnEvent(event, scale));
    return moved(scale, window, (places) => zoomedTowards(drawn, places, times));
  }

  /** Moved by a number of its own widths. */
  shifted(window: Span, widths: number): Span {
    return moved(this.scale, window, (places) => shifted(places, widths));
  }

  /** Moved as little as it takes to see an event. */
  seeing(event: TimelineEvent | undefined, window: Span): Span {
    const scale = this.#for(window);
    const places = placesOf(scale, window);
    const seen = seeing(event && drawnEvent(event, scale), places);
    return seen === places ? window : moved(scale, window, () => seen);
  }

  #for(window: Span): TimeScale {
    return this.isEven ? evenScale(this.#bounds) : suiting(this.#stretched, window, this.#data);
  }
}
