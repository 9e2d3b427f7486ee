import { openAll } from '../../timeline/layout/open-names.ts';
import type { TimelineParts } from './parts.ts';
import type { TimelineScene } from './scene.ts';

/** What a reader opens in the lanes, and what is said of it. */
export class LaneRooms {
  readonly #scene: TimelineScene;
  readonly #parts: TimelineParts;
  readonly #changed: () => void;

  constructor(scene: TimelineScene, parts: TimelineParts, changed: () => void) {
    this.#scene = scene;
    this.#parts = parts;
    this.#changed = changed;
  }

  /** Opens what has no room, or closes it again. */
  toggle(name: string | undefined): void {
    if (name === undefined) return;
    this.#scene.toggle(name);
    this.#tell();
  }

  toggleAll(): void {
    this.toggle(openAll);
  }

  /** Opens what is closed, first in some lanes and then from the top; when all is open, closes it. */
  openNext(lanes: readonly string[]): void {
    const { closed } = this.#scene;
    const name = closed.find((each) => lanes.some((lane) => each.endsWith(` ${lane}`))) ?? closed[0];
    if (name === undefined) this.#scene.close();
    else this.#scene.toggle(name);
    this.#tell();
  }

  /** Says what each lane holds, and what the button can do. */
  say(): void {
    this.#parts.showRoom(this.#scene.shown);
    this.#parts.sayLanes(this.#scene.said);
  }

  #tell(): void {
    this.say();
    this.#changed();
  }
}
