/** A hand that goes less far than this has pressed and not dragged. */
const minDragPixels = 6;

export interface Pan {
  /** Called in every step with the pixels from where it began. */
  readonly moving: (by: number) => void;
  readonly moved: () => void;
}

/**
 * Drags with one finger or the main button. vis-timeline is not told of them: it would lay out everything anew in every
 * frame. Two fingers, and a touch that the browser takes over to scroll, end a drag where it is.
 */
export function panByHand(stage: HTMLElement, { moving, moved }: Pan, signal: AbortSignal): void {
  const down = new Set<number>();
  // Under the hand while it drags, for the pointer's look: given to the drawing, it would go to all that is drawn.
  const hand = stage.appendChild(document.createElement('div'));
  [hand.className, hand.hidden] = ['tl-hand', true];
  signal.addEventListener('abort', () => hand.remove());
  let held: { readonly at: number; isMoving: boolean } | undefined;
  let frame = 0;
  const end = () => {
    if (held?.isMoving) {
      cancelAnimationFrame(frame);
      hand.hidden = true;
      moved();
    }
    held = undefined;
  };
  const options = { signal };
  stage.addEventListener(
    'pointerdown',
    ({ pointerId, clientX, button, ctrlKey, isTrusted }) => {
      if (!isTrusted) return;
      down.add(pointerId);
      if (down.size > 1) end();
      else if (button === 0 && !ctrlKey) held = { at: clientX, isMoving: false };
    },
    options,
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      if (!held) return;
      event.stopPropagation();
      const by = event.clientX - held.at;
      if (!held.isMoving && Math.abs(by) < minDragPixels) return;
      if (!held.isMoving) {
        hand.hidden = false;
        hand.setPointerCapture(event.pointerId);
      }
      held.isMoving = true;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => moving(by));
    },
    options,
  );
  const release = ({ pointerId }: PointerEvent) => {
    if (down.delete(pointerId)) end();
  };
  addEventListener('pointerup', release, { ...options, capture: true });
  addEventListener('pointercancel', release, { ...options, capture: true });
}
