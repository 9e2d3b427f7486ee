import type { ChosenScale } from '../../timeline/scale/chosen-scale.ts';
import type { Span } from '../../timeline/types.ts';
import { scaleHint } from '../../words/en/timeline/timeline.ts';
import { mustFind } from '../find-part.ts';
import type { TimelineScene } from './scene.ts';

/** The button that draws every day as wide as any other, and the sentence that says on what scale the drawing is. */
export class ScaleSwitch {
  readonly #choice: HTMLElement;
  readonly #button: HTMLElement;
  readonly #hint: HTMLElement;
  readonly #scale: ChosenScale;
  readonly #scene: TimelineScene;

  constructor(host: HTMLElement, scale: ChosenScale, scene: TimelineScene) {
    this.#choice = mustFind(host, 'scale-choice');
    this.#button = mustFind(host, 'scale-button');
    this.#hint = mustFind(host, 'scale-hint');
    [this.#scale, this.#scene] = [scale, scene];
  }

  /** Draws on the other scale. */
  press(): void {
    this.choose(!this.#scale.isEven);
  }

  choose(isEven: boolean): void {
    if (isEven === this.#scale.isEven) return;
    this.#scale.isEven = isEven;
    this.#scene.rescale();
    this.show(this.#scene.goal);
  }

  /** Where there is no other scale, nothing is said of any. Where a window lies in one stretch, both scales are the same: that is said, and the button does nothing. */
  show(window: Span): void {
    this.#choice.hidden = this.#hint.hidden = !this.#scale.hasChoice;
    const isSame = !this.#scale.isStretched(window);
    const { isEven } = this.#scale;
    this.#button.setAttribute('aria-pressed', String(isEven));
    this.#button.setAttribute('aria-disabled', String(isSame));
    this.#hint.textContent = scaleHint({ scale: isSame ? 'same' : isEven ? 'even' : 'stretched' });
  }
}
