/**
 * Two fingers on the timeline zoom in time, unless the page itself has been magnified: then they, and one, are the
 * browser's, so that there is always a way out (`--tl-touch` in timeline-drawing.css).
 */
export function followMagnifier(stage: HTMLElement, signal: AbortSignal): void {
  const view = visualViewport;
  if (!view) return;
  const follow = () => stage.style.setProperty('--tl-touch', view.scale > 1.01 ? 'manipulation' : 'pan-y');
  view.addEventListener('resize', follow, { signal });
  follow();
}
