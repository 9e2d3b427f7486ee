import type { ChosenScale } from '../../../timeline/scale/chosen-scale.ts';
import { mustFind } from '../../find-part.ts';
import type { TimelineScene } from '../scene.ts';

/** After so many milliseconds without a turn of the wheel, what it moved comes to rest. */
const restAfterMs = 150;
/** Pixels of a line, for wheels that count lines. */
const linePixels = 16;

/** A wheel that turns sideways, or any with Shift, moves the window through time; any other scrolls the page. */
export function panByWheel(stage: HTMLElement, scene: TimelineScene, scale: ChosenScale, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  stage.addEventListener(
    'wheel',
    (event) => {
      const pixels = sideways(event);
      if (pixels === 0) return;
      event.preventDefault();
      event.stopPropagation();
      scene.slide(scale.shifted(scene.window, pixels / mustFind(stage, 'live-events').clientWidth));
      clearTimeout(rest);
      rest = setTimeout(() => scene.land(), restAfterMs);
    },
    { signal, capture: true, passive: false },
  );
  signal.addEventListener('abort', () => clearTimeout(rest));
}

/** How far a wheel was turned sideways, in pixels. */
function sideways({ deltaX, deltaY, deltaMode, shiftKey, ctrlKey }: WheelEvent): number {
  if (ctrlKey) return 0;
  const turned = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : shiftKey ? deltaY : 0;
  return turned * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : linePixels);
}
