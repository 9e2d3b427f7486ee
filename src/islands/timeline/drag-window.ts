import type { Span } from '../../timeline/types.ts';
import { mustFind } from '../find-part.ts';
import { panByHand } from './panning.ts';
import type { TimelineScene } from './scene.ts';

/** A hand drags the window through time, within what `fitted` allows. */
export function dragWindow(
  stage: HTMLElement,
  scene: TimelineScene,
  fitted: (window: Span) => Span,
  signal: AbortSignal,
): void {
  let begun: Span | undefined;
  const moving = (by: number) => {
    const { from, to } = (begun ??= scene.window);
    const days = (by / mustFind(stage, 'live-events').clientWidth) * (to - from);
    scene.slide(fitted({ from: from - days, to: to - days }));
  };
  const moved = () => {
    begun = undefined;
    scene.land();
  };
  panByHand(stage, { moving, moved }, signal);
}
