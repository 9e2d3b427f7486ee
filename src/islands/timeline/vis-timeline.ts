import '../no-markup.ts';
import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { Span } from '../../timeline/types.ts';
import { utcMoment } from './stand-ins/moment.ts';

/** Something drawn: a stretch of days, its mark, which is as wide as its days, and what stays in view with it. */
export interface Drawn extends Span {
  readonly key: string;
  /** Says whether anything about it has changed. */
  readonly version: string;
  readonly className: string;
  readonly mark: () => Element;
  readonly label: () => Element;
}

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
 * The moving drawing, by vis-timeline: it keeps the window, and what a hand does to it. What is drawn where is decided
 * elsewhere. This is the only file that knows vis-timeline.
 */
export class TimelineDrawing {
  readonly #items = new DataSet<DataItem>();
  readonly #drawn = new Map<string, Drawn>();
  readonly #timeline: Timeline;
  readonly #insides: Insides;
  readonly #dates: Dates;
  readonly #place: HTMLElement;
  readonly #along: ElementCSSInlineStyle;
  readonly #moved: DrawingOptions['moved'];
  /** Where a hand has moved what is drawn. */
  #slid: Span | undefined;
  #isByHand = false;
  #width = 0;

  constructor(place: HTMLElement, { bounds, window, closest, height, along, moving, drawn, moved }: DrawingOptions) {
    const dates = (this.#dates = new Dates(bounds));
    this.#place = place;
    this.#along = along;
    this.#moved = moved;
    const elementOf = (part: 'mark' | 'label') => (item: { id: string }) => this.#drawn.get(item.id)?.[part]() ?? '';
    const options = {
      ...{ start: dates.at(window.from), end: dates.at(window.to), min: dates.at(bounds.from), max: dates.at(bounds.to) },
      ...{ zoomMin: closest * dates.unit, zoomMax: (bounds.to - bounds.from) * dates.unit, zoomKey: 'ctrlKey' },
      ...{ height, minHeight: height, maxHeight: height, margin: { axis: 0, item: { horizontal: 0, vertical: 0 } } },
      ...{ stack: false, selectable: false, showCurrentTime: false, showTooltips: false, verticalScroll: false },
      ...{ showMajorLabels: false, showMinorLabels: false, timeAxis: { scale: 'year', step: 500 }, orientation: 'top' },
      moment: utcMoment,
      rtl: false,
      template: elementOf('label'),
      visibleFrameTemplate: elementOf('mark'),
    } satisfies Omit<TimelineOptions, 'visibleFrameTemplate' | 'template' | 'moment'> & Record<string, unknown>;
    this.#timeline = new Timeline(place, this.#items, options as unknown as TimelineOptions);
    this.#insides = this.#timeline as unknown as Insides;
    leaveUnmeasured(this.#insides);
    stopAtShortest(this.#insides);
    place.addEventListener('pointercancel', endGesture);
    this.#timeline.on('rangechange', (range: Range) => moving(dates.spanOf(range)));
    this.#timeline.on('rangechanged', (range: Range) => this.#rest(range));
    this.#timeline.on('changed', () => {
      this.#width = place.clientWidth;
      drawn(dates.spanOf(this.#timeline.getWindow()));
      this.#align();
    });
  }

  /**
   * Draws exactly these, touching only what has changed: at once, or in a move with its next frame, which vis-timeline draws
   * anyway. Left alone it draws all anew for what goes, for what changes and for what comes, half of the time of a zoom.
   */
  draw(all: readonly Drawn[], isMove: boolean): void {
    const keys = new Set(all.map(({ key }) => key));
    const gone = [...this.#drawn.keys()].filter((key) => !keys.has(key));
    const fresh = all.filter(({ key, version }) => this.#drawn.get(key)?.version !== version);
    for (const key of gone) this.#drawn.delete(key);
    for (const each of fresh) this.#drawn.set(each.key, each);
    const { itemSet } = this.#insides;
    itemSet.redraw = () => undefined;
    if (gone.length > 0) this.#items.remove(gone);
    if (fresh.length > 0) this.#items.update(fresh.map((each) => toItem(each, this.#dates)));
    Reflect.deleteProperty(itemSet, 'redraw');
    if (!isMove) itemSet.redraw();
  }

  /** Moves the window; over a short time, if the move is to be seen. */
  move({ from, to }: Span, seen: boolean): void {
    const animation = seen && { duration: 150, easingFunction: 'easeInOutQuad' as const };
    this.#slid = undefined;
    this.#timeline.setWindow(this.#dates.at(from), this.#dates.at(to), { animation });
  }

  /**
   * Shows a window as long as the one that is drawn by moving the drawing as it is. To draw anew in every frame of a drag
   * took 67 to 100 ms at the 95th percentile on a processor slowed four times.
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
    if (start.getTime() === drawn.start.getTime()) this.#rest({ start, end, byUser: true });
  }

  /** How long the shortest window is that a hand may zoom to. */
  set closest(length: number) {
    this.#insides.range.options.zoomMin = length * this.#dates.unit;
  }

  get window(): Span {
    return this.#slid ?? this.#dates.spanOf(this.#timeline.getWindow());
  }

  resize(height: number): void {
    this.#timeline.setOptions({ height, minHeight: height, maxHeight: height });
  }

  destroy(): void {
    this.#timeline.destroy();
  }

  /** vis-timeline tells of a rest 200 ms after it was moved; a hand may have moved on since. */
  #rest(range: Range): void {
    if (this.#slid) return;
    const isByHand = this.#isByHand;
    this.#isByHand = false;
    this.#align();
    this.#moved(this.#dates.spanOf(range), range.byUser || isByHand);
  }

  #align(): void {
    const { from, to } = this.#dates.spanOf(this.#timeline.getWindow());
    const share = this.#slid ? (from - this.#slid.from) / (to - from) : 0;
    const translate = share === 0 ? '' : `${share * this.#width}px`;
    for (const { style } of [this.#place, this.#along]) if (style.translate !== translate) style.translate = translate;
  }
}

/** What is used of vis-timeline that it does not document (8.5.4). */
interface Insides {
  readonly range: RangeInsides;
  readonly itemSet: {
    redraw: () => unknown;
    readonly constructor: { readonly types: Readonly<Record<'range' | 'background', { readonly prototype: ItemInsides }>> };
  };
}

interface RangeInsides {
  readonly options: { zoomMin: number };
  readonly start: number;
  readonly end: number;
  setRange: (start: Date | number, end: Date | number, options?: { readonly byUser?: boolean }, ...rest: never[]) => void;
}

interface ItemInsides {
  overflow: boolean;
  whiteSpace: boolean;
  _getDomComponentsSizes: (this: ItemInsides) => { content: { width: number }; box: { height: number } };
}

/**
 * Spares vis-timeline measuring each item as it comes, for which the page would be laid out once an item. It would find 0:
 * marks and labels have places of their own in their items, and give them no size.
 */
function leaveUnmeasured({ itemSet }: Insides): void {
  const { range, background } = itemSet.constructor.types;
  for (const { prototype } of [range, background])
    prototype._getDomComponentsSizes = function () {
      [this.overflow, this.whiteSpace] = [true, false];
      return { content: { width: 0 }, box: { height: 0 } };
    };
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

/** A new `content` for every version makes vis-timeline ask for its elements again. */
function toItem({ key, version, className, from, to }: Drawn, dates: Dates): DataItem {
  const kind = key.startsWith('_') ? 'background' : 'range';
  const item = { id: key, content: version, start: dates.at(from), end: dates.at(to), className, type: kind, limitSize: false };
  return item as DataItem;
}

/** The dates that stand for what can be moved in, from 1970 on, in milliseconds: some thirty thousand years. */
const allMilliseconds = 1e15;

/**
 * vis-timeline draws dates, which end in 271,822 BC and AD 275,760 and know no less than a millisecond. Ours stand for places, and are
 * neither far nor close: the bounds of an archive always take as many.
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

  spanOf({ start, end }: Pick<Range, 'start' | 'end'>): Span {
    return { from: start.getTime() / this.unit + this.#first, to: end.getTime() / this.unit + this.#first };
  }
}
