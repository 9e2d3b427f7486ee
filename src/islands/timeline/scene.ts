import { boundsOf } from '../../timeline/bounds.ts';
import { calendarOf, shortestWindow } from '../../timeline/calendar/calendar.ts';
import { drawAxis } from '../../timeline/draw-axis.ts';
import { drawLanes, drawNames } from '../../timeline/draw-frame.ts';
import { drawFolded, drawOpeners } from '../../timeline/draw-openers.ts';
import { closedNames } from '../../timeline/layout/closed-names.ts';
import { exactSize, laneNames, lanesFor, plotWidth, type Size, suits } from '../../timeline/layout/lanes.ts';
import type { Layout } from '../../timeline/layout/lay-out.ts';
import { type Found, markAt } from '../../timeline/layout/mark-at.ts';
import { openAll } from '../../timeline/layout/open-names.ts';
import { sketched } from '../../timeline/layout/sketch.ts';
import { isIn } from '../../timeline/layout/spots.ts';
import { shownAmong } from '../../timeline/related/draw-related.ts';
import type { ChosenScale } from '../../timeline/scale/chosen-scale.ts';
import { drawnData } from '../../timeline/scale/drawn-data.ts';
import { dayAt, daysOf, placesOf, type TimeScale } from '../../timeline/scale/time-scale.ts';
import { isSame, zoomed } from '../../timeline/time-span.ts';
import type { LaneMode, Span, TimelineData } from '../../timeline/types.ts';
import { lane as laneWords } from '../../words/en/timeline/timeline.ts';
import type { Sentence } from '../../words/sentence.ts';
import { mustFind } from '../find-part.ts';
import { nextTask } from '../next-task.ts';
import { drawShapes } from './draw-shapes.ts';
import { itemsOf } from './scene-items.ts';
import { firstLaid, type Laid, laidOut, margin, type SceneStart } from './scene-layout.ts';
import { TimelineDrawing } from './vis-timeline.ts';

/** How many events, and lines to their other dates, are drawn in one task when the timeline starts. */
const drawnPerTask = 60;

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
  /** The same with places for days. */
  #placed: TimelineData;
  readonly #chosen: ChosenScale;
  /** The scale that is drawn. */
  #scale: TimeScale;
  readonly #live: HTMLElement;
  readonly #drawing: TimelineDrawing;
  readonly #lang: string | undefined;
  #mode: LaneMode;
  #selected: string | undefined;
  /** The ids of what belongs with the selected event, while that is chosen: all else fades. Drawn with what is drawn next. */
  related: ReadonlySet<string> | undefined;
  #drawnRelated: ReadonlySet<string> | undefined;
  #size: Size;
  /** What a reader has opened. */
  #opened: ReadonlySet<string> = new Set();
  #layout: Layout;
  #height: number;
  #moved: (window: Span, byReader: boolean) => void = () => undefined;
  /** What is drawn, and how long the window is, in places. */
  #drawn: Span = { from: 0, to: 0 };
  #length = 0;
  /** The window, in places, for which events were last laid out while nothing moved. */
  #laidFor: Span | undefined;
  #goal: Span | undefined;
  /** How often was drawn, which tells one drawing from another. */
  #drawings = 0;

  private constructor(live: HTMLElement, data: TimelineData, start: SceneStart, laid: Laid) {
    this.#live = live;
    this.#data = data;
    this.#shown = start.shown;
    this.#chosen = start.scale;
    this.#scale = start.scale.scale;
    this.#placed = laid.placed;
    this.#lang = start.lang;
    this.#mode = start.mode;
    this.#selected = start.selected;
    this.#size = laid.size;
    this.#laidFor = laid.places;
    this.#layout = laid.layout;
    this.#height = laid.layout.height;
    this.#drawing = new TimelineDrawing(mustFind(live, 'live-events'), {
      // The whole axis has as many places as it has days, on any scale.
      ...{ bounds: boundsOf(data), window: laid.places, closest: this.#closest(laid.places), height: this.#height },
      along: mustFind(live, 'live-axis'),
      moving: (drawn) => this.#follow(drawn),
      drawn: (drawn) => this.#axis(drawn),
      moved: (drawn, byReader) => this.#moved(daysOf(this.#scale, drawn), byReader),
    });
  }

  /** Draws a scene for the first time: in several tasks, so that the page answers in between. */
  static async open(live: HTMLElement, data: TimelineData, start: SceneStart): Promise<TimelineScene> {
    const laid = firstLaid(live, start);
    await nextTask();
    const scene = new TimelineScene(live, data, start, laid);
    await nextTask();
    scene.#grow();
    scene.#frame(laid.places);
    scene.#axis(laid.places);
    const items = scene.#items(laid.places);
    for (let drawn = 0; drawn < items.length; drawn += drawnPerTask) {
      await nextTask();
      scene.#drawing.draw(items.slice(0, drawn + drawnPerTask), false);
    }
    return scene;
  }

  /** Tells of every move that has ended. */
  set moved(moved: (window: Span, byReader: boolean) => void) {
    this.#moved = moved;
  }

  get window(): Span {
    return daysOf(this.#scale, this.#drawing.window);
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
    const event = this.#shown.events.find(({ id }) => id === found?.event.id);
    return found && event && { ...found, event, x: found.x / scale + this.#size.names };
  }

  /** The day at a place of the screen. */
  dayAt(x: number): number {
    const { left, width } = mustFind(this.#live, 'live-plot').getBoundingClientRect();
    const { from, to } = this.#drawing.window;
    return dayAt(this.#scale, from + ((x - left) / width) * (to - from));
  }

  /** Opens what has no room or is gathered in one row, or closes it again. */
  toggle(name: string): void {
    const opened = new Set(this.#opened);
    if (!opened.delete(name)) opened.add(name);
    this.#opened = name === openAll && !opened.has(openAll) ? new Set() : opened;
    this.#events(this.#places);
  }

  /** The names of all that is closed, from the top. */
  get closed(): readonly string[] {
    return closedNames(this.#layout);
  }

  /** Closes all that a reader has opened. */
  close(): void {
    this.#opened = new Set();
    this.#events(this.#places);
  }

  /** Where a move that is under way will end; otherwise the window. The next key goes on from there. */
  get goal(): Span {
    return this.#goal ?? this.window;
  }

  /** Moves to a window; where another scale suits it, at once. */
  move(window: Span, seen: boolean): void {
    if (this.#chosen.suit(window)) return this.#rescale(window);
    this.#goal = window;
    this.#moveTo(placesOf(this.#scale, window), seen);
  }

  /** A hand moves the window, as long as it is: what is drawn moves along, as far as it reaches. */
  slide(window: Span): void {
    this.#goal = undefined;
    const places = placesOf(this.#scale, window);
    if (!this.#reaches(places)) return this.#moveTo(places, false);
    this.#drawing.slide(places);
  }

  land(): void {
    this.#drawing.land();
  }

  select(id: string | undefined): void {
    this.#selected = id;
    this.#events(this.#places);
  }

  /** Draws what belongs with the selected event in full, unless it is drawn so. */
  drawRelated(): void {
    if (this.related !== this.#drawnRelated) this.#draw(this.#places, false);
  }

  /** Which of some events have a mark in the window. */
  shownAmong(ids: ReadonlySet<string>): ReadonlySet<string> {
    return shownAmong(this.#layout, ids, this.#places);
  }

  filter(shown: TimelineData): void {
    if (shown.events === this.#shown.events) return;
    this.#shown = shown;
    const { goal } = this;
    this.#chosen.suit(goal);
    this.#rescale(goal);
  }

  /** Draws the window on the scale that is now chosen, if that is another. */
  rescale(): void {
    this.move(this.goal, false);
  }

  setLanes(mode: LaneMode): void {
    this.#mode = mode;
    this.#opened = new Set();
    this.#events(this.#places);
  }

  /** Draws anew if another size is called for. */
  resize(): void {
    if (suits(this.#size, this.#live.clientWidth)) return;
    this.#size = exactSize(this.#live.clientWidth);
    this.#events(this.#places);
  }

  /** Places events for a window in which a move has come to rest. */
  settle(window: Span): void {
    const places = placesOf(this.#scale, window);
    if (this.#chosen.suit(window)) this.#rescale(window);
    else if (!this.#laidFor || !isSame(this.#laidFor, places)) this.#events(places);
    this.#goal = undefined;
  }

  destroy(): void {
    this.#drawing.destroy();
  }

  /** The window in places, free of what vis-timeline rounds: an event that ends where it begins is not in it. */
  get #places(): Span {
    return placesOf(this.#scale, this.window);
  }

  /** Draws a window at once, on the scale that is now chosen. */
  #rescale(window: Span): void {
    this.#goal = window;
    this.#scale = this.#chosen.scale;
    this.#placed = drawnData(this.#shown, this.#scale);
    const places = placesOf(this.#scale, window);
    this.#moveTo(places, false);
    this.#events(places);
    this.#axis(places);
  }

  /** The shortest window takes more places where days are drawn wide: what was the shortest is no limit elsewhere. */
  #moveTo(places: Span, seen: boolean): void {
    this.#drawing.closest = this.#closest(places);
    this.#drawing.move(places, seen);
  }

  /** How many places the shortest window takes where this one is. */
  #closest({ from, to }: Span): number {
    const [middle, half] = [dayAt(this.#scale, (from + to) / 2), shortestWindow(calendarOf(this.#data)) / 2];
    const least = placesOf(this.#scale, { from: middle - half, to: middle + half });
    return least.to - least.from;
  }

  /** In a move events are placed anew only when what is drawn no longer does for the window; in a zoom, only in a sketch. */
  #follow(places: Span): void {
    this.#drawing.closest = this.#closest(places);
    const times = (places.to - places.from) / this.#length;
    if (times < 0.4 || times > 1.6 || (Math.abs(times - 1) > 0.01 && !this.#reaches(places))) this.#sketch(places);
    else if (!this.#reaches(places)) this.#events(places, true);
  }

  #sketch(view: Span): void {
    const [mode, size, selected] = [this.#mode, this.#size, this.#selected];
    this.#layout = sketched(this.#layout, this.#placed, { mode, size, selected, view, margin });
    this.#laidFor = undefined;
    this.#spread(view);
    this.#drawing.draw(this.#items(view), true);
  }

  #reaches({ from, to }: Span): boolean {
    return from >= this.#drawn.from && to <= this.#drawn.to;
  }

  #axis(places: Span): void {
    const [size, height, calendar] = [this.#size, this.#height, calendarOf(this.#data)];
    const shapes = drawAxis(this.#scale, places, { size, height, margin, calendar });
    drawShapes(mustFind(this.#live, 'live-axis'), shapes);
  }

  /** Lays out a window, in places, and draws it. While it moves, the drawing keeps its height. */
  #events(places: Span, isMove = false): void {
    if (!isMove && !(this.#laidFor && isSame(this.#laidFor, places))) this.#size = exactSize(this.#live.clientWidth);
    const [mode, size, selected, opened] = [this.#mode, this.#size, this.#selected, this.#opened];
    this.#layout = laidOut(this.#placed, this.#scale, { mode, size, selected, opened, view: places, lang: this.#lang });
    this.#laidFor = isMove ? undefined : places;
    const isAsHigh = this.#layout.height === this.#height;
    if (!isMove && !isAsHigh) {
      this.#height = this.#layout.height;
      this.#grow();
      this.#drawing.resize(this.#height);
    }
    this.#draw(places, isMove);
    if (!isMove && !isAsHigh) this.#axis(places);
  }

  #grow(): void {
    this.#live.style.blockSize = `${this.#height}px`;
  }

  #draw(places: Span, isMove: boolean): void {
    this.#frame(places);
    this.#drawing.draw(this.#items(places), isMove);
  }

  /** Draws what stands around the events. */
  #frame(places: Span): void {
    const [layout, size] = [this.#layout, this.#size];
    this.#spread(places);
    drawShapes(mustFind(this.#live, 'live-lanes'), drawLanes(layout));
    drawShapes(mustFind(this.#live, 'live-names'), drawNames(layout, size));
    drawShapes(mustFind(this.#live, 'live-openers'), [...drawOpeners(layout, size), ...drawFolded(layout)]);
  }

  #spread(places: Span): void {
    this.#drawn = zoomed(places, 1 + 2 * margin);
    this.#length = places.to - places.from;
  }

  #items(places: Span) {
    this.#drawnRelated = this.related;
    return itemsOf(this.#layout, {
      ...{ drawn: this.#drawn, view: places, width: plotWidth(this.#size) * (1 + 2 * margin) },
      ...{ version: `${++this.#drawings}`, selected: this.#selected, related: this.related },
    });
  }
}
