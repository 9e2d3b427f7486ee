import { countLeft, drawAxis, drawDensity, drawLanes, drawMore, drawNames } from '../../timeline/draw-frame.ts';
import { boundsOf, densityParts } from '../../timeline/first-view.ts';
import { heightOf, type Lane, lanesFor, lanesOf, type Size, sizeFor } from '../../timeline/lane-layout.ts';
import { placeEvents, type Placing, reach } from '../../timeline/layout-events.ts';
import { meets, zoomed } from '../../timeline/time-span.ts';
import type { LaneMode, Span, TimelineData } from '../../timeline/types.ts';
import { lane as laneWords } from '../../words/en/timeline/timeline.ts';
import type { Sentence } from '../../words/sentence.ts';
import { mustFind } from '../find-part.ts';
import { drawPlaced } from './draw-event.ts';
import { drawShapes } from './draw-shapes.ts';
import { leftNear, type Near } from './more-here.ts';
import { type Drawn, TimelineDrawing } from './vis-timeline.ts';

/** Windows drawn on either side of the one that is seen. */
const margin = 0.6;
/** The shortest window, in days. */
export const minWindowDays = 3;

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
  #lanes: readonly Lane[] = [];
  #drawn: Span = { from: 0, to: 0 };
  #length = 0;
  #left: Placing['left'] = [];
  #goal: Span | undefined;

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
    this.#lanes = lanesOf(data, start.mode, this.#size, start.lang);
    this.#drawing = new TimelineDrawing(mustFind(live, 'live-events'), {
      ...{ bounds: boundsOf(data), window: start.window, minWindowDays, height: heightOf(this.#lanes), moved },
      along: mustFind(live, 'live-axis'),
      moving: (window) => this.#follow(window),
      drawn: (window) => this.#axis(window),
    });
    this.#frame();
    this.#events(start.window);
  }

  get window(): Span {
    return this.#drawing.window;
  }

  /** Each lane in words: how many events it has in the window, and how many of them have no room. */
  get said(): SpokenLane[] {
    const { window } = this;
    const seen = this.#shown.events.filter((event) => meets(reach(event), window));
    const more = countLeft(this.#left, window);
    return this.#lanes.map(({ title, lang }, lane) => {
      const count = seen.filter((event) => lanesFor(event, this.#mode).includes(lane)).length;
      return { sentence: laneWords({ title, count, more: more[lane] ?? 0 }), lang };
    });
  }

  /** How many events without room a point of the screen stands for. */
  leftAt(x: number, y: number): Near | undefined {
    const plot = mustFind(this.#live, 'live-plot').getBoundingClientRect();
    return leftNear(this.#lanes, this.#left, this.window, plot.width, { x: x - plot.left, y: y - plot.top });
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
    this.#frame();
    this.#events(this.window);
  }

  /** Draws anew if another size is called for. */
  resize(): void {
    const size = sizeFor(this.#live.clientWidth);
    if (size === this.#size) return;
    this.#size = size;
    this.#frame();
    this.#drawing.resize(heightOf(this.#lanes));
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
    drawShapes(mustFind(this.#live, 'live-axis'), drawAxis(window, this.#size, heightOf(this.#lanes), margin));
  }

  #frame(): void {
    this.#lanes = lanesOf(this.#data, this.#mode, this.#size, this.#lang);
    drawShapes(mustFind(this.#live, 'live-lanes'), drawLanes(this.#lanes));
    this.#axis(this.window);
  }

  #events(window: Span, isMove = false): void {
    const [data, lanes, size] = [this.#shown, this.#lanes, this.#size];
    const options = { mode: this.#mode, lanes, size, view: window, margin, selected: this.#selected };
    const { placed, left } = placeEvents(data, options);
    this.#left = left;
    drawShapes(mustFind(this.#live, 'live-names'), [...drawNames(lanes, size), ...drawMore(lanes, left, window, size)]);
    this.#drawn = zoomed(window, 1 + 2 * margin);
    this.#length = window.to - window.from;
    const clip = zoomed(window, 3);
    const shapes = drawDensity(lanes, left, this.#drawn, Math.round(densityParts(size) * (1 + 2 * margin)));
    const density: Drawn = {
      ...this.#drawn,
      ...{ key: '_density', className: 'tl-density', mark: () => document.createElement('span') },
      version: `${this.#mode} ${size.name} ${window.from} ${window.to} ${placed.length} ${data.events.length}`,
      label: () => svgOf(shapes),
    };
    this.#drawing.draw([density, ...placed.flatMap((each) => drawPlaced(each, clip, this.#selected))], isMove);
  }
}

function svgOf(shapes: Parameters<typeof drawShapes>[1]): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawShapes(svg, shapes);
  return svg;
}
