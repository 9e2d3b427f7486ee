import type { Found } from '../../../timeline/layout/mark-at.ts';
import { closest } from '../../find-part.ts';

/** How far from a mark a pointer and a finger still mean it, in pixels. */
const reachPixels = { pointer: 5, finger: 16 } as const;

/** How far away something still means a mark. */
export function reachOf(event: MouseEvent): number {
  return reachPixels[(event as Partial<PointerEvent>).pointerType === 'touch' ? 'finger' : 'pointer'];
}

/** Says which event a mark without a label stands for, while a pointer is over it. */
export function nameMarks(
  stage: HTMLElement,
  markAt: (x: number, y: number, reach: number) => Found | undefined,
  signal: AbortSignal,
): void {
  const tip = document.createElement('span');
  tip.className = 'tl-tip';
  tip.ariaHidden = 'true';
  tip.hidden = true;
  stage.append(tip);
  const show = (event: MouseEvent) => {
    const isOther = closest(event.target, 'drawn-event', 'event-label', 'lane-opener', 'lane-name');
    const found = isOther ? undefined : markAt(event.clientX, event.clientY, reachOf(event));
    stage.classList.toggle('is-over-mark', found !== undefined);
    tip.hidden = !found;
    if (!found) return;
    tip.textContent = found.event.title;
    const { width } = stage.getBoundingClientRect();
    const half = tip.offsetWidth / 2;
    tip.style.left = `${Math.min(Math.max(found.x, half), Math.max(width - half, half))}px`;
    tip.style.top = `${found.y - 4}px`;
  };
  const hide = () => {
    tip.hidden = true;
    stage.classList.remove('is-over-mark');
  };
  stage.addEventListener('pointermove', (event) => (event.buttons === 0 ? show(event) : hide()), { signal });
  for (const sign of ['pointerleave', 'click', 'keydown', 'wheel'])
    stage.addEventListener(sign, hide, { signal, passive: true });
  signal.addEventListener('abort', () => tip.remove());
}
