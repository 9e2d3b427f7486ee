import { drawAxis, drawLanes, drawNames } from '../../timeline/draw-frame.ts';
import { drawBareMarks } from '../../timeline/draw-marks.ts';
import { drawFolded, drawOpeners } from '../../timeline/draw-openers.ts';
import { boundsOf } from '../../timeline/first-view.ts';
import { laneNames, lanesFor, plotWidth, type Size, sizeFor } from '../../timeline/layout/lanes.ts';
import { type Layout, layOut } from '../../timeline/layout/lay-out.ts';
import { type Found, markAt } from '../../timeline/layout/mark-at.ts';
import { openAll, openFolded } from '../../timeline/layout/open-names.ts';
import { isIn } from '../../timeline/layout/spots.ts';
import { zoomed } from '../../timeline/time-span.ts';
import type { LaneMode, Span, TimelineData } from '../../timeline/types.ts';
import { minWindowDays } from '../../timeline/window-moves.ts';
import { lane as laneWords } from '../../words/en/timeline/timeline.ts';
import type { Sentence } from '../../words/sentence.ts';
import { mustFind } from '../find-part.ts';
import { drawPlaced } from './draw-event.ts';
import { drawShapes } from './draw-shapes.ts';
import { type Drawn, TimelineDrawing } from './vis-timeline.ts';

/** Windows drawn on either side of the one that is seen. */
const margin = 0.6;

/** A lane as it is told, and the language of its title, if it is not the page's. */
export interface SpokenLane {
  readonly sentence: Sentence<'title'>;
  readonly lang: string | undefined;
}

/** What the reader sees moving: frame and events, for lanes of one kind, one size and one selected event. */
export class TimelineScene {
  readonly #data: TimelineData;
  /** With only the events that are to be drawn; lanes keep their height, whatever is left in them. */
  #shown: TimelineData;
  readonly #live: HTMLElement;
  readonly #drawing: TimelineDrawing;
  readonly #lang: string | undefined;
  #mode: LaneMode;
  #selected: string | undefined;
  #size: Size;
  /** What a reader has opened. */
  #opened: ReadonlySet<string> = new Set();
  #layout: Layout;
  #height = 0;
  #drawn: Span = { from: 0, to: 0 };
  #length = 0;
  #goal: Span | undefined;
  /** How often was drawn, which tells one drawing from another. */
  #drawings = 0;

  constructor(
    live: HTMLElement,
    data: TimelineData,
    start: {
      readonly window: Span;
      readonly mode: LaneMode;
      readonly selected: string | undefined;
      readonly shown: TimelineData;
      /** The language of the archive, if it is not the page's. */
      readonly lang: string | undefined;
    },
    moved: (window: Span, byReader: boolean) => void,
  ) {
    this.#live = live;
    this.#data = data;
    this.#shown = start.shown;
    this.#lang = start.lang;
    this.#mode = start.mode;
    this.#selected = start.selected;
    this.#size = sizeFor(live.clientWidth);
    this.#layout = this.#laidOut(start.window);
    this.#drawing = new TimelineDrawing(mustFind(live, 'live-events'), {
      ...{ bounds: boundsOf(data), window: start.window, minWindowDays, height: this.#layout.height, moved },
      along: mustFind(live, 'live-axis'),
      moving: (window) => this.#follow(window),
      drawn: (window) => this.#axis(window),
    });
    this.#height = this.#layout.height;
    this.#grow();
    this.#draw(start.window, false);
    this.#axis(start.window);
  }

  get window(): Span {
    return this.#drawing.window;
  }

  /** Each lane in words: how many events it has in the window, and how many of them have no room. */
  get said(): SpokenLane[] {
    const { window } = this;
    const seen = this.#shown.events.filter(isIn(window));
    return laneNames(this.#data, this.#mode, this.#lang).map(({ id, title, lang }, lane) => {
      const count = seen.filter((event) => lanesFor(event, this.#mode).includes(lane)).length;
      const more = this.#layout.lanes.find((each) => each.id === id)?.more ?? 0;
      return { sentence: laneWords({ title, count, more }), lang };
    });
  }

  /** How many events are in the window, and whether each has its label. */
  get shown(): { readonly count: number; readonly isWhole: boolean; readonly isOpen: boolean } {
    const { count, isWhole } = this.#layout;
    return { count, isWhole, isOpen: this.#opened.has(openAll) };
  }

  /** The mark without a label that is nearest to a point of the screen; where it stands is told in pixels of the plot. */
  markAt(x: number, y: number, reachPixels: number): Found | undefined {
    const plot = mustFind(this.#live, 'live-plot').getBoundingClientRect();
    const scale = plotWidth(this.#size) / plot.width;
    const found = markAt(this.#layout, { x: (x - plot.left) * scale, y: y - plot.top }, reachPixels);
    return found && { ...found, x: found.x / scale + this.#size.names };
  }

  /** The day at a place of the screen. */
  dayAt(x: number): number {
    const { left, width } = mustFind(this.#live, 'live-plot').getBoundingClientRect();
    const { from, to } = this.window;
    return from + ((x - left) / width) * (to - from);
  }

  /** Opens what has no room or is gathered in one row, or closes it again. */
  toggle(name: string): void {
    const opened = new Set(this.#opened);
    if (!opened.delete(name)) opened.add(name);
    this.#opened = name === openAll && !opened.has(openAll) ? new Set() : opened;
    this.#events(this.window);
  }

  /** The names of all that is closed, from the top. */
  get closed(): readonly string[] {
    const { lanes, folded } = this.#layout;
    return [
      ...lanes.flatMap(({ gathered, more, moreName }) => [
        ...(more > 0 ? [moreName] : []),
        ...(gathered && !gathered.isOpen ? [gathered.name] : []),
      ]),
      ...(folded.rest && !folded.rest.isOpen ? [openFolded] : []),
    ];
  }

  /** Closes all that a reader has opened. */
  close(): void {
    this.#opened = new Set();
    this.#events(this.window);
  }

  /** Where a move that is under way will end; otherwise the window. The next key goes on from there. */
  get goal(): Span {
    return this.#goal ?? this.window;
  }

  move(window: Span, seen: boolean): void {
    this.#goal = window;
    this.#drawing.move(window, seen);
  }

  /** A hand moves the window, as long as it is: what is drawn moves along, as far as it reaches. */
  slide(window: Span): void {
    this.#goal = undefined;
    if (!this.#reaches(window)) return this.#drawing.move(window, false);
    this.#drawing.slide(window);
  }

  land(): void {
    this.#drawing.land();
  }

  select(id: string | undefined): void {
    this.#selected = id;
    this.#events(this.window);
  }

  filter(shown: TimelineData): void {
    if (shown.events === this.#shown.events) return;
    this.#shown = shown;
    this.#events(this.window);
  }

  setLanes(mode: LaneMode): void {
    this.#mode = mode;
    this.#opened = new Set();
    this.#events(this.window);
  }

  /** Draws anew if another size is called for. */
  resize(): void {
    const size = sizeFor(this.#live.clientWidth);
    if (size === this.#size) return;
    this.#size = size;
    this.#events(this.window);
  }

  /** Places events for a window in which a move has come to rest. */
  settle(window: Span): void {
    this.#goal = undefined;
    this.#events(window);
  }

  destroy(): void {
    this.#drawing.destroy();
  }

  /** In a move events are placed anew only when what is drawn no longer does for the window. */
  #follow(window: Span): void {
    const length = window.to - window.from;
    if (!this.#reaches(window) || length < this.#length * 0.6 || length > this.#length * 1.6) this.#events(window, true);
  }

  #reaches({ from, to }: Span): boolean {
    return from >= this.#drawn.from && to <= this.#drawn.to;
  }

  #axis(window: Span): void {
    drawShapes(mustFind(this.#live, 'live-axis'), drawAxis(window, this.#size, this.#height, margin));
  }

  #laidOut(view: Span): Layout {
    return layOut(this.#shown, {
      ...{ mode: this.#mode, size: this.#size, view, margin, selected: this.#selected, opened: this.#opened },
      ...{ isClosest: view.to - view.from < minWindowDays * 1.01, lang: this.#lang },
    });
  }

  /** Lays out the window and draws it. While it moves, the drawing keeps its height. */
  #events(window: Span, isMove = false): void {
    this.#layout = this.#laidOut(window);
    const isAsHigh = this.#layout.height === this.#height;
    if (!isMove && !isAsHigh) {
      this.#height = this.#layout.height;
      this.#grow();
      this.#drawing.resize(this.#height);
    }
    this.#draw(window, isMove);
    if (!isMove && !isAsHigh) this.#axis(window);
  }

  #grow(): void {
    this.#live.style.blockSize = `${this.#height}px`;
  }

  #draw(window: Span, isMove: boolean): void {
    const [layout, size] = [this.#layout, this.#size];
    this.#drawn = zoomed(window, 1 + 2 * margin);
    this.#length = window.to - window.from;
    drawShapes(mustFind(this.#live, 'live-lanes'), drawLanes(layout));
    drawShapes(mustFind(this.#live, 'live-names'), drawNames(layout, size));
    drawShapes(mustFind(this.#live, 'live-openers'), [...drawOpeners(layout, size), ...drawFolded(layout)]);
    const clip = zoomed(window, 3);
    const marks = drawBareMarks(layout, this.#drawn, window, plotWidth(size) * (1 + 2 * margin));
    const bare: Drawn = {
      ...this.#drawn,
      ...{ key: '_marks', className: 'tl-bare-marks', mark: () => document.createElement('span') },
      version: `${++this.#drawings}`,
      label: () => svgOf(marks),
    };
    const placed = layout.lanes.flatMap((lane) => lane.placed.map((each) => ({ lane, placed: each })));
    this.#drawing.draw([bare, ...placed.flatMap((each) => drawPlaced(each, clip, this.#selected))], isMove);
  }
}

function svgOf(shapes: Parameters<typeof drawShapes>[1]): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawShapes(svg, shapes);
  return svg;
}
