import type { ChosenScale } from '../../timeline/scale/chosen-scale.ts';
import type { Span } from '../../timeline/types.ts';
import { mustFind } from '../find-part.ts';
import { panByHand } from './panning.ts';
import type { TimelineScene } from './scene.ts';

/** A hand drags the window through time, as wide as it is on the scale that is chosen. */
export function dragWindow(stage: HTMLElement, scene: TimelineScene, scale: ChosenScale, signal: AbortSignal): void {
  let begun: Span | undefined;
  const moving = (by: number) => {
    begun ??= scene.window;
    const share = by / mustFind(stage, 'live-events').clientWidth;
    scene.slide(scale.shifted(begun, -share));
  };
  const moved = () => {
    begun = undefined;
    scene.land();
  };
  panByHand(stage, { moving, moved }, signal);
}
