import { type HandSample, handSpeed } from './hand-speed.ts';

/** A hand that goes less far than this has pressed and not dragged. */
const minDragPixels = 6;

export interface Pan {
  /** Called in every step with the pixels from where it began. */
  readonly moving: (by: number) => void;
  /** Called when the hand lets go, with where it was and how fast, in pixels a millisecond. */
  readonly letGo: (by: number, speed: number) => void;
}

/**
 * Drags with one finger or the main button. vis-timeline is not told of them: everything would be placed anew in every
 * frame. Two fingers, and a touch that the browser takes over to scroll, end a drag where it is: at no speed.
 */
export function panByHand(stage: HTMLElement, { moving, letGo }: Pan, signal: AbortSignal): void {
  const down = new Set<number>();
  // Under the hand while it drags, for the pointer's look: given to the drawing, it would go to all that is drawn.
  const hand = stage.appendChild(document.createElement('div'));
  [hand.className, hand.hidden] = ['tl-hand', true];
  signal.addEventListener('abort', () => hand.remove());
  let held: { readonly at: number; readonly samples: HandSample[] } | undefined;
  let frame = 0;
  const end = (letGoAt: number) => {
    const [samples, last] = [held?.samples ?? [], held?.samples.at(-1)];
    held = undefined;
    if (!last) return;
    cancelAnimationFrame(frame);
    hand.hidden = true;
    moving(last.by);
    letGo(last.by, handSpeed(samples, letGoAt));
  };
  const options = { signal };
  stage.addEventListener(
    'pointerdown',
    ({ pointerId, clientX, button, ctrlKey, isTrusted }) => {
      if (!isTrusted) return;
      down.add(pointerId);
      if (down.size > 1) end(Infinity);
      else if (button === 0 && !ctrlKey) held = { at: clientX, samples: [] };
    },
    options,
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      if (!held) return;
      event.stopPropagation();
      const { at, samples } = held;
      const by = event.clientX - at;
      if (samples.length === 0) {
        if (Math.abs(by) < minDragPixels) return;
        hand.hidden = false;
        hand.setPointerCapture(event.pointerId);
      }
      samples.push({ by, time: event.timeStamp });
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => moving(by));
    },
    options,
  );
  const release = (letGoAt: number, { pointerId }: PointerEvent) => {
    if (down.delete(pointerId)) end(letGoAt);
  };
  addEventListener('pointerup', (event) => release(event.timeStamp, event), { ...options, capture: true });
  addEventListener('pointercancel', (event) => release(Infinity, event), { ...options, capture: true });
}
