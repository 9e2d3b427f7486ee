/** Of a screen's height: how far down the event may stand, so that its card has room beside or under it. */
const lowest = 0.42;

/** Brings the drawing on the screen, and in it the row where an event stands, and gives the drawing the focus. */
export function bringUp(stage: HTMLElement, event: DOMRect | undefined): void {
  stage.focus({ preventScroll: true });
  const { top } = stage.getBoundingClientRect();
  const down = event ? Math.max(event.bottom - top - innerHeight * lowest, 0) : 0;
  scrollBy({ top: top + down - edgePixels, behavior: 'instant' });
}

/** Free room above the drawing. */
const edgePixels = 8;
