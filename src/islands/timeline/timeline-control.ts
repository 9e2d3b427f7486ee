import type { ElementOf } from '../../parts/part.ts';
import { isFar, keyAction } from '../../timeline/keys.ts';
import type { KnownWindows } from '../../timeline/known-windows.ts';
import { laneIdsOf } from '../../timeline/layout/lanes.ts';
import { type PackedTimeline, unpacked } from '../../timeline/packed.ts';
import { readView } from '../../timeline/query.ts';
import type { Related } from '../../timeline/related/related-events.ts';
import type { ChosenScale } from '../../timeline/scale/chosen-scale.ts';
import { isSame } from '../../timeline/time-span.ts';
import type { LaneMode, Span, TimelineData, TimelineEvent } from '../../timeline/types.ts';
import { canBeFollowed, firstIn } from '../../timeline/window-moves.ts';
import { selected as selectedWords } from '../../words/en/timeline/timeline.ts';
import { closest, mustFind } from '../find-part.ts';
import { nextTask } from '../next-task.ts';
import { EventCard } from './card.ts';
import { listenToClicks } from './hands/clicks.ts';
import { dragWindow } from './hands/drag-window.ts';
import { leadByKeys } from './hands/far-keys.ts';
import { jumpToEras } from './hands/jump-to-era.ts';
import { nameMarks } from './hands/pointed-mark.ts';
import { panByWheel } from './hands/wheel-pan.ts';
import { KeysHelp } from './keys-help.ts';
import { LaneRooms } from './lane-rooms.ts';
import { showCounts } from './overview/overview-counts.ts';
import { OverviewWindow } from './overview/overview-window.ts';
import { followMagnifier } from './page-magnifier.ts';
import { datesOf, TimelineParts } from './parts.ts';
import { bringUp } from './related/arrive.ts';
import { RelatedEvents } from './related/related-events.ts';
import { ScaleSwitch } from './scale-switch.ts';
import { TimelineScene } from './scene.ts';
import { eventsLeft, type Start, startFor } from './start-for.ts';
import { whenResized } from './when-resized.ts';
import { writeAddress } from './write-address.ts';

/**
 * Puts the moving timeline in the place of the one drawn at build, and gives its controls and keys their work: in several
 * tasks, so that the page answers in between.
 */
export async function takeOver(host: ElementOf<'doc-timeline'>, from: PackedTimeline, signal: AbortSignal): Promise<void> {
  const [asked, data] = [location.href, unpacked(from)];
  const start = startFor(host, data);
  const live = mustFind(host, 'live');
  live.hidden = false;
  await nextTask();
  const scene = await TimelineScene.open(live, data, start);
  if (signal.aborted) return scene.destroy();
  signal.addEventListener('abort', () => scene.destroy(), { once: true });
  await nextTask();
  const control = new TimelineControl(host, data, start, scene);
  await nextTask();
  if (signal.aborted) return;
  control.listen(signal);
  control.show();
  if (location.href !== asked) control.restore();
  await new Promise((done) => requestAnimationFrame(done));
  host.dataset['state'] = 'ready';
  control.arrive();
}

class TimelineControl {
  readonly #host: ElementOf<'doc-timeline'>;
  readonly #stage: HTMLElement;
  readonly #all: TimelineData;
  /** With the events that the filters leave. */
  #data: TimelineData;
  readonly #parts: TimelineParts;
  readonly #scene: TimelineScene;
  readonly #rooms: LaneRooms;
  readonly #card: EventCard;
  readonly #related: RelatedEvents;
  readonly #help: KeysHelp;
  readonly #scale: ChosenScale;
  readonly #switch: ScaleSwitch;
  readonly #windows: KnownWindows;
  #overview: OverviewWindow | undefined;
  #lanes: LaneMode;
  #selected: TimelineEvent | undefined;
  #settled: ReturnType<typeof setTimeout> | undefined;
  /** Whether a hand has moved the window since the address was written. */
  #isByReader = false;

  constructor(host: ElementOf<'doc-timeline'>, data: TimelineData, start: Start, scene: TimelineScene) {
    this.#host = host;
    this.#stage = mustFind(host, 'stage');
    this.#all = data;
    this.#data = start.shown;
    this.#parts = new TimelineParts(host);
    this.#scale = start.scale;
    this.#windows = start.windows;
    this.#lanes = start.mode;
    this.#selected = this.#find(start.selected);
    this.#scene = scene;
    this.#switch = new ScaleSwitch(host, this.#scale, this.#scene);
    this.#rooms = new LaneRooms(this.#scene, this.#parts, () => this.#card.place());
    this.#help = new KeysHelp(host);
    const related = { all: data, scene, parts: this.#parts, lang: start.lang };
    this.#related = new RelatedEvents(host, { ...related, go: (to) => this.#goOn(to) });
    this.#card = new EventCard(host, {
      data: () => this.#data,
      boxOf: ({ id }) => this.#parts.boxOf(id),
      follow: (event) => this.#related.follow(event),
      step: (by) => this.#step(by),
      missed: () => this.#parts.showMissed(),
      lang: start.lang,
    });
    this.#show();
    this.#parts.showFit(this.#data.events.length, this.#windows.isFiltered(this.#data));
    showCounts(mustFind(host, 'overview'), this.#all, this.#data);
  }

  /** Says what window is shown, and what can be done there. */
  show(): void {
    this.#moved(this.#scene.window, false);
  }

  /** Everything that a reader can do; dropped at once by the signal. */
  listen(signal: AbortSignal): void {
    const [host, stage] = [this.#host, this.#stage];
    const clicks = {
      open: (opens: string) => this.#rooms.toggle(opens),
      goToLane: (lane: string) => this.#goToLane(lane),
      choose: (id: string | undefined) => this.#choose(this.#find(id)),
      zoomAt: (day: number) => this.#zoom(0.4, day),
    };
    listenToClicks(stage, this.#scene, clicks, signal);
    stage.addEventListener('keydown', (event) => this.#key(event), { signal });
    dragWindow(stage, this.#scene, this.#scale, signal);
    panByWheel(stage, this.#scene, this.#scale, signal);
    nameMarks(stage, (x, y, within) => this.#scene.markAt(x, y, within), signal);
    followMagnifier(stage, signal);
    this.#related.listen(signal);
    this.#card.listen(signal);
    this.#help.listen(signal);
    leadByKeys(host, stage, signal);
    mustFind(host, 'controls').addEventListener('click', (event) => this.#press(event), { signal });
    const to = { era: (era: Span) => this.#go(this.#scale.onEra(era)), place: (at: MouseEvent) => this.#overview?.press(at) };
    jumpToEras(mustFind(host, 'eras'), to, signal);
    addEventListener('popstate', () => this.restore(), { signal });
    stage.parentElement?.addEventListener('filterchange', () => this.#filter(), { signal });
    const overview = {
      moving: (window: Span) => this.#scene.move(this.#windows.fitted(window), false),
      moved: () => this.#rest(this.#scene.window, 'replace'),
      pressed: (day: number, era: Span) => this.#go(this.#windows.around(day, era, this.#data)),
    };
    this.#overview = new OverviewWindow(mustFind(host, 'overview'), overview, signal);
    this.#scene.moved = (window, byReader) => this.#moved(window, byReader);
    whenResized(stage, () => this.#scene.resize(), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#settled));
  }

  /** Opens at the event that the address asks for. */
  arrive(): void {
    if (!this.#selected || !readView(location).opensAtEvent) return;
    bringUp(this.#stage, this.#parts.boxOf(this.#selected.id));
    this.#card.open(this.#selected, false);
  }

  #key(event: KeyboardEvent): void {
    const action = keyAction(event);
    if (!action || action === 'help' || isFar(action) || event.target !== this.#stage) return;
    const { events } = this.#data;
    const at = this.#selected ? events.indexOf(this.#selected) : -1;
    const turn = (by: 1 | -1) => this.#rest(this.#scale.shifted(this.#scene.goal, by), 'replace');
    const actions: Readonly<Record<typeof action, () => void>> = {
      next: () => this.#walk(at < 0 ? firstIn(this.#scene.window, events) : at + 1),
      previous: () => this.#walk(at < 0 ? firstIn(this.#scene.window, events) : at - 1),
      first: () => this.#walk(0),
      last: () => this.#walk(events.length - 1),
      in: () => this.#zoom(0.5),
      out: () => this.#zoom(2),
      more: () => this.#rooms.openNext(this.#selected ? laneIdsOf(this.#data, this.#selected, this.#lanes) : []),
      all: () => this.#rooms.toggleAll(),
      earlier: () => turn(-1),
      later: () => turn(1),
      open: () => this.#selected && this.#card.open(this.#selected, true),
      page: () => this.#selected && open(this.#selected.href, '_top'),
      leave: () => (this.#card.isOpen ? this.#card.close() : this.#select(undefined, 'replace', true)),
    };
    event.preventDefault();
    actions[action]();
  }

  #walk(index: number): void {
    const { events } = this.#data;
    this.#select(events[Math.min(Math.max(index, 0), events.length - 1)], 'replace', true);
  }

  /** From the card: the event after or before. */
  #step(by: 1 | -1): void {
    if (this.#selected) this.#walk(this.#data.events.indexOf(this.#selected) + by);
  }

  #press(event: Event): void {
    const button = closest(event.target, 'lanes-button', 'zoom-button', 'show-all', 'scale-button');
    if (!button || button.ariaDisabled === 'true') return;
    if (closest(button, 'show-all')) return this.#rooms.toggleAll();
    if (closest(button, 'scale-button')) {
      this.#switch.press();
      return this.#write('push', this.#scene.goal);
    }
    const { lanes, zoom } = button.dataset;
    if (zoom === 'in') this.#zoom(0.5);
    else if (zoom === 'out') this.#zoom(2);
    else if (zoom === 'all') this.#go(this.#windows.whole(this.#data));
    else if (zoom === 'first') this.#go(this.#windows.first);
    else if (lanes) this.#setLanes(lanes as LaneMode);
  }

  #go(window: Span): void {
    this.#rest(window, 'push');
  }

  /** Moves to where a window comes to rest, and writes that to the address. */
  #rest(window: Span, how: 'push' | 'replace'): void {
    const days = this.#windows.atRest(window);
    this.#move(days);
    this.#write(how, days);
  }

  #zoom(times: number, around?: number): void {
    this.#rest(this.#windows.zoomed(this.#scene.goal, times, { day: around, event: this.#selected }, this.#data), 'replace');
  }

  #goToLane(id: string): void {
    const own = this.#data.events.filter((event) => laneIdsOf(this.#data, event, this.#lanes).includes(id));
    this.#go(this.#windows.onLane(own, this.#scene.goal));
  }

  /** Chooses an event and opens its card. */
  #choose(event: TimelineEvent | undefined): void {
    this.#related.prepare(event);
    this.#select(event, 'push', false);
    if (event) this.#card.open(event, false);
  }

  /** From the card: to an event that belongs with the chosen one, even if the filters leave it out, or to another date of it. */
  #goOn({ event, other }: Related): void {
    if (!this.#data.events.includes(event)) this.#narrow(event.id);
    const window = this.#windows.leadingTo({ event, other }, this.#scene.goal, this.#data);
    if (other) return this.#go(window);
    this.#move(window);
    this.#select(event, 'push', false);
  }

  #setLanes(mode: LaneMode): void {
    this.#lanes = mode;
    this.#scene.setLanes(mode);
    this.#show();
    this.#write('push', this.#scene.goal);
  }

  #select(event: TimelineEvent | undefined, how: 'push' | 'replace', move: boolean): void {
    if (event === this.#selected) return;
    this.#selected = event;
    if (this.#card.isOpen) this.#related.prepare(event);
    const { goal: window } = this.#scene;
    const seen = move ? this.#windows.seeing(event, window) : window;
    this.#scene.select(event?.id);
    if (seen !== window) this.#move(seen);
    this.#show();
    this.#write(how, seen);
  }

  #filter(): void {
    const view = readView(location, this.#windows.calendar);
    this.#narrow();
    // An address without a window says another one as soon as the filters leave other events.
    const asked = view.window || this.#isByReader ? undefined : this.#windows.asked(view, this.#data);
    if (asked && !isSame(this.#scene.window, asked)) this.#move(asked);
    if (this.#selected && !this.#data.events.includes(this.#selected)) this.#select(undefined, 'replace', false);
    this.#rooms.say();
    const seen = this.#parts.showWindow(this.#data, this.#windows.atRest(this.#scene.window));
    if (!this.#selected) this.#parts.say([seen]);
  }

  /** Back, forward, and links to events of the list. */
  restore(): void {
    const view = readView(location, this.#windows.calendar);
    this.#narrow(view.opensAtEvent ? view.selected : undefined);
    this.#selected = this.#find(view.selected);
    if (view.lanes !== this.#lanes) this.#scene.setLanes(view.lanes);
    this.#lanes = view.lanes;
    this.#switch.choose(view.isEven);
    this.#scene.select(this.#selected?.id);
    this.#move(this.#windows.asked(view, this.#data));
    this.#show();
  }

  #show(): void {
    this.#parts.showLanes(this.#lanes);
    this.#switch.show(this.#scene.goal);
    this.#parts.showSelected(this.#data, this.#selected);
    this.#rooms.say();
    this.#card.follow(this.#selected);
    if (this.#selected) this.#parts.say(selectedWords({ date: datesOf(this.#selected), title: this.#selected.title }));
  }

  #move(window: Span): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#scene.move(window, !still && canBeFollowed(this.#scene.window, window));
  }

  /** A move has ended. A hand's goes on to whole days; these are told, and the address follows them, and no earlier move. */
  #moved(window: Span, byReader: boolean): void {
    this.#isByReader ||= byReader;
    clearTimeout(this.#settled);
    const days = this.#windows.atRest(window);
    if (byReader && !isSame(days, window)) {
      // The drawing may already be so near to these days that no move, and no end of one, comes of this.
      this.#write('replace', days);
      return this.#move(days);
    }
    this.#scene.settle(window);
    this.#rooms.say();
    this.#card.place();
    const seen = this.#parts.showWindow(this.#data, days);
    this.#overview?.show(window);
    this.#switch.show(window);
    this.#parts.showZoom(this.#windows.zoomsFrom(window, this.#data));
    this.#settled = setTimeout(() => {
      if (!this.#selected) this.#parts.say([seen]);
      if (this.#isByReader) this.#write('replace', window);
      this.#isByReader = false;
    }, 400);
  }

  #write(how: 'push' | 'replace', window: Span): void {
    const days = this.#windows.atRest(window);
    // An address that names an event to open at has a window of its own.
    const isOpening = isSame(days, this.#windows.opening(this.#data)) && !readView(location).opensAtEvent;
    const view = {
      ...{ window: isOpening ? undefined : days, lanes: this.#lanes, isEven: this.#scale.isEven },
      selected: this.#selected?.id,
    };
    writeAddress(view, this.#windows.calendar, how, this.#stage);
  }

  #narrow(asked?: string): void {
    this.#data = eventsLeft(this.#all, asked);
    this.#scale.filter(this.#data.events);
    this.#scene.filter(this.#data);
    this.#parts.showFit(this.#data.events.length, this.#windows.isFiltered(this.#data));
    showCounts(mustFind(this.#host, 'overview'), this.#all, this.#data);
  }

  #find(id: string | undefined): TimelineEvent | undefined {
    return id === undefined ? undefined : this.#data.events.find((event) => event.id === id);
  }
}
