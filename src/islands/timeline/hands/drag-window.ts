import type { ChosenScale } from '../../../timeline/scale/chosen-scale.ts';
import type { Span } from '../../../timeline/types.ts';
import { mustFind } from '../../find-part.ts';
import type { TimelineScene } from '../scene.ts';
import { gliding } from './glide.ts';
import { panByHand } from './panning.ts';

/** A hand drags the window through time, as wide as it is on the scale that is chosen; let go, it glides and stops. */
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
  panByHand(stage, gliding({ moving, moved }, signal), signal);
  stage.addEventListener('pointerdown', (event) => tellDrawing(stage, event), { signal });
}

/**
 * Names and counts lie over the drawing: vis-timeline, which zooms by two fingers, is told of a finger on one of them. It follows
 * fingers wherever they go, once it knows of them.
 */
function tellDrawing(stage: HTMLElement, { target, pointerId, pointerType, clientX, clientY, isTrusted }: PointerEvent): void {
  const drawing = mustFind(stage, 'live-events');
  if (!isTrusted || pointerType !== 'touch' || (target instanceof Node && drawing.contains(target))) return;
  drawing.firstElementChild?.dispatchEvent(new PointerEvent('pointerdown', { pointerId, pointerType, clientX, clientY }));
}
