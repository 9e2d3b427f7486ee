import type { Lane } from '../../timeline/lane-layout.ts';
import type { Placing } from '../../timeline/layout-events.ts';
import type { Span } from '../../timeline/types.ts';
import { moreHere } from '../../words/en/timeline/timeline.ts';
import { closest } from '../find-part.ts';

/** Events without room near a point, and where in the drawing to say so. */
export interface Near {
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/** Pixels on either side of a point that "here" means, and the height of density at the foot of a lane. */
const [around, foot] = [24, 20];

/** The events without room that begin near a point in the density of a lane. */
export function leftNear(
  lanes: readonly Lane[],
  left: Placing['left'],
  view: Span,
  width: number,
  { x, y }: { readonly x: number; readonly y: number },
): Near | undefined {
  const lane = lanes.findIndex(({ top, height }) => y < top + height && y >= top + height - foot);
  const found = lanes[lane];
  if (!found || x < 0 || x > width) return undefined;
  const placeOf = (day: number) => ((day - view.from) / (view.to - view.from)) * width;
  const count = (left[lane] ?? []).filter(({ at }) => Math.abs(placeOf(at.from) - x) <= around).length;
  return count > 0 ? { count, x, y: found.top + found.height - foot } : undefined;
}

/** Says how many events the density under a pointer stands for, while it is there, and where a finger taps. */
export function showMore(stage: HTMLElement, nearTo: (x: number, y: number) => Near | undefined, signal: AbortSignal): void {
  const tip = document.createElement('span');
  tip.className = 'tl-tip';
  tip.ariaHidden = 'true';
  tip.hidden = true;
  stage.append(tip);
  const show = ({ target, clientX, clientY }: MouseEvent) => {
    const near = closest(target, 'drawn-event', 'event-label') ? undefined : nearTo(clientX, clientY);
    tip.hidden = !near;
    if (!near) return;
    tip.textContent = moreHere(near);
    const { left, width } = stage.getBoundingClientRect();
    const half = tip.offsetWidth / 2;
    tip.style.left = `${Math.min(Math.max(clientX - left, half), width - half)}px`;
    tip.style.top = `${near.y}px`;
  };
  const hide = () => (tip.hidden = true);
  stage.addEventListener('pointermove', (event) => (event.buttons === 0 ? show(event) : hide()), { signal });
  stage.addEventListener('click', show, { signal });
  for (const sign of ['pointerleave', 'keydown', 'wheel'])
    stage.addEventListener(sign, (event) => (event as Partial<PointerEvent>).pointerType === 'touch' || hide(), {
      signal,
      passive: true,
    });
  signal.addEventListener('abort', () => tip.remove());
}
