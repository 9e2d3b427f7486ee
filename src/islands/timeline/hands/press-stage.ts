/** A press that ends further from where it began than this is the end of a drag, in pixels. */
const maxPressPixels = 6;

/** Tells of clicks on the drawing that are not the end of a drag; those of scripts always count. */
export function whenPressed(stage: HTMLElement, pressed: (event: MouseEvent) => void, signal: AbortSignal): void {
  let [down, dragged] = [{ x: 0, y: 0 }, 0];
  const early = { signal, capture: true };
  stage.addEventListener('pointerdown', ({ x, y }) => ([down, dragged] = [{ x, y }, 0]), early);
  // A click may stand beside where a finger was: browsers move it to what they believe that it meant.
  stage.addEventListener('pointerup', ({ x, y }) => (dragged = Math.hypot(x - down.x, y - down.y)), early);
  stage.addEventListener('click', (event) => (event.isTrusted && dragged > maxPressPixels) || pressed(event), { signal });
}
