import '../no-markup.ts';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { Span } from '../../timeline/types.ts';
import { type Drawn, DrawnItems } from './drawn-items.ts';
import { utcMoment } from './stand-ins/moment.ts';

export interface DrawingOptions {
  readonly bounds: Span;
  readonly window: Span;
  /** How long the shortest window is, where this one is. */
  readonly closest: number;
  readonly height: number;
  /** What moves along when a hand moves the drawing. */
  readonly along: ElementCSSInlineStyle;
  /** Called in every frame of a move, before it is drawn. */
  readonly moving: (window: Span) => void;
  /** Called when a window has been drawn. */
  readonly drawn: (window: Span) => void;
  /** Called when a move ends. */
  readonly moved: (window: Span, byReader: boolean) => void;
}

/**
 * The moving drawing. vis-timeline keeps the window, and what a wheel and two fingers do to it; what is drawn where is decided
 * elsewhere, and what it would draw with is left out (`vite/left-out.ts`). This is the only file that knows vis-timeline.
 */
export class TimelineDrawing {
  readonly #items: DrawnItems;
  readonly #timeline: Timeline;
  readonly #insides: Insides;
  readonly #layer = document.createElement('div');
  readonly #dates: Dates;
  readonly #place: HTMLElement;
  readonly #options: Pick<DrawingOptions, 'along' | 'moving' | 'drawn' | 'moved'>;
  /** Where a hand has moved what is drawn. */
  #slid: Span | undefined;
  #isByHand = false;
  #width = 0;
  #frame: number | undefined;

  constructor(place: HTMLElement, { bounds, window, closest, height, ...told }: DrawingOptions) {
    const dates = (this.#dates = new Dates(bounds));
    this.#place = place;
    this.#options = told;
    const options = {
      ...{ start: dates.at(window.from), end: dates.at(window.to), min: dates.at(bounds.from), max: dates.at(bounds.to) },
      ...{ zoomMin: dates.atLeast(closest), zoomMax: (bounds.to - bounds.from) * dates.unit, zoomKey: 'ctrlKey' },
      ...{ height, minHeight: height, maxHeight: height, showCurrentTime: false, verticalScroll: false },
      ...{ showMajorLabels: false, showMinorLabels: false, timeAxis: { scale: 'year', step: 500 }, orientation: 'top' },
      moment: utcMoment,
      rtl: false,
    } satisfies Omit<TimelineOptions, 'moment'> & Record<string, unknown>;
    this.#timeline = new Timeline(place, [], options as unknown as TimelineOptions);
    this.#insides = this.#timeline as unknown as Insides;
    stopAtShortest(this.#insides);
    this.#layer.className = 'tl-items';
    this.#layer.style.blockSize = `${height}px`;
    this.#insides.dom.center.append(this.#layer);
    this.#items = new DrawnItems(this.#layer);
    place.addEventListener('pointercancel', endGesture);
    // vis-timeline would measure and draw all of its own in every frame of a move.
    this.#insides.off('rangechange');
    this.#timeline.on('rangechange', () => (this.#frame ??= requestAnimationFrame(() => this.#move())));
    this.#timeline.on('rangechanged', (range: Range) => this.#rest(range));
    this.#timeline.on('changed', () => {
      this.#width = place.clientWidth;
      this.#redraw();
    });
  }

  /** Draws exactly these, touching only what has changed: at once, or in a move with the frame that is being drawn. */
  draw(all: readonly Drawn[], isMove: boolean): void {
    this.#items.show(all);
    if (!isMove) this.#items.place(this.#drawnWindow, this.#pixels);
  }

  /** Moves the window; over a short time, if the move is to be seen. */
  move({ from, to }: Span, seen: boolean): void {
    const animation = seen && { duration: 150, easingFunction: 'easeInOutQuad' as const };
    this.#slid = undefined;
    this.#timeline.setWindow(this.#dates.at(from), this.#dates.at(to), { animation });
  }

  /**
   * Shows a window as long as the one that is drawn by moving the drawing as it is. To lay out anew takes 2 to 3 ms, ten on a
   * processor slowed four times, before anything of it is drawn.
   */
  slide(window: Span): void {
    this.#slid = window;
    this.#align();
  }

  /** A hand lets go: what it moved is drawn where it is now. */
  land(): void {
    const [goal, drawn] = [this.window, this.#timeline.getWindow()];
    const [start, end] = [this.#dates.at(goal.from), this.#dates.at(goal.to)];
    this.#slid = undefined;
    this.#isByHand = true;
    this.#timeline.setWindow(start, end, { animation: false });
    if (start.getTime() === drawn.start.getTime()) this.#rest({ ...drawn, byUser: true });
  }

  /** How long the shortest window is that a hand may zoom to. */
  set closest(length: number) {
    this.#insides.range.options.zoomMin = this.#dates.atLeast(length);
  }

  get window(): Span {
    return this.#slid ?? this.#drawnWindow;
  }

  resize(height: number): void {
    this.#layer.style.blockSize = `${height}px`;
    this.#timeline.setOptions({ height, minHeight: height, maxHeight: height });
  }

  destroy(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#timeline.destroy();
  }

  get #drawnWindow(): Span {
    return this.#dates.spanOf(this.#timeline.getWindow());
  }

  get #pixels(): number {
    return (this.#width ||= this.#place.clientWidth);
  }

  #move(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#options.moving(this.#drawnWindow);
    this.#redraw();
  }

  #redraw(): void {
    const window = this.#drawnWindow;
    this.#items.place(window, this.#pixels);
    this.#options.drawn(window);
    this.#align();
  }

  /**
   * vis-timeline tells of a rest 200 ms after it was moved; a hand or a key may have moved on since, and that comes to rest,
   * too.
   */
  #rest(range: Range): void {
    const { start, end } = this.#timeline.getWindow();
    if (this.#slid || start.getTime() !== range.start.getTime() || end.getTime() !== range.end.getTime()) return;
    const isByHand = this.#isByHand;
    this.#isByHand = false;
    if (this.#frame === undefined) this.#align();
    else this.#move();
    this.#options.moved(this.#dates.spanOf(range), range.byUser || isByHand);
  }

  #align(): void {
    const { from, to } = this.#drawnWindow;
    const share = this.#slid ? (from - this.#slid.from) / (to - from) : 0;
    const translate = share === 0 ? '' : `${share * this.#pixels}px`;
    for (const { style } of [this.#place, this.#options.along]) if (style.translate !== translate) style.translate = translate;
  }
}

/** What is used of vis-timeline that it does not document (8.5.4). */
interface Insides {
  readonly dom: { readonly center: HTMLElement };
  readonly range: RangeInsides;
  /** Without a listener: forgets all of them. */
  off(event: 'rangechange'): void;
}

interface RangeInsides {
  readonly options: { zoomMin: number };
  readonly start: number;
  readonly end: number;
  setRange: (start: Date | number, end: Date | number, options?: { readonly byUser?: boolean }, ...rest: never[]) => void;
}

/**
 * A hand that zooms in further than there is to see stops at the shortest window around what is under it. vis-timeline would
 * centre that on the one asked for, and so move it with every turn of the wheel.
 */
function stopAtShortest({ range }: Insides): void {
  const setRange = range.setRange.bind(range);
  range.setRange = (start, end, options, ...rest) => {
    const [from, length, shortest] = [Number(start), Number(end) - Number(start), range.options.zoomMin];
    const seen = range.end - range.start;
    if (options?.byUser !== true || length >= shortest || length >= seen) return setRange(start, end, options, ...rest);
    // What stays where it is, as a share of both windows.
    const share = (from - range.start) / (seen - length);
    const first = range.start + share * (seen - Math.min(shortest, seen));
    setRange(first, first + Math.min(shortest, seen), options, ...rest);
  };
}

/**
 * When the browser takes a touch over to scroll the page, Hammer, which vis-timeline uses, believes that a drag has just
 * begun, and ignores the next one (measured with 2.0.17). A touch that ends where it begins sets it right.
 */
function endGesture({ target, pointerId, clientX, clientY }: PointerEvent): void {
  const touch = { pointerId, clientX, clientY, pointerType: 'touch', bubbles: true };
  setTimeout(() => {
    for (const type of ['pointerdown', 'pointerup']) target?.dispatchEvent(new PointerEvent(type, touch));
  });
}

interface Range {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

/** The dates that stand for what can be moved in, from 1970 on, in milliseconds: some thirty thousand years. */
const allMilliseconds = 1e15;

/**
 * vis-timeline counts in dates, which end in 271,822 BC and AD 275,760 and know no less than a millisecond. Ours stand for
 * places, and are neither far nor close: the bounds of an archive always take as many.
 */
class Dates {
  readonly #first: number;
  /** Milliseconds of a place. */
  readonly unit: number;

  constructor({ from, to }: Span) {
    this.#first = from;
    this.unit = allMilliseconds / (to - from);
  }

  /** Rounded, as a date is cut: a window that is moved and moved back is the same. */
  at(place: number): Date {
    return new Date(Math.round((place - this.#first) * this.unit));
  }

  /**
   * A length that the two dates of no window of so many places fall short of, however they are rounded: vis-timeline would not
   * move there.
   */
  atLeast(places: number): number {
    return Math.floor(places * this.unit * (1 - 1e-9)) - 1;
  }

  spanOf({ start, end }: Pick<Range, 'start' | 'end'>): Span {
    return { from: start.getTime() / this.unit + this.#first, to: end.getTime() / this.unit + this.#first };
  }
}
