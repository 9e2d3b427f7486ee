/** Events that show that a reader reaches for something. */
const signs = ['pointerenter', 'touchstart', 'focusin', 'click', 'keydown'] as const;

/** How long after a page has loaded something is loaded without being reached for. */
const idleMilliseconds = 4000;

/**
 * Settles when the reader reaches for an element (by pointer, touch or focus), or when the page has been loaded for a
 * while and the browser has nothing to do. Never settles once the signal is aborted.
 */
export function whenReached(element: HTMLElement, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const stop = new AbortController();
    const reached = () => {
      stop.abort();
      if (!signal.aborted) done();
    };
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    for (const sign of signs) element.addEventListener(sign, reached, { signal: stop.signal, passive: true, capture: true });
    const wait = () => {
      const timer = setTimeout(() => whenIdle(reached), idleMilliseconds);
      stop.signal.addEventListener('abort', () => clearTimeout(timer));
    };
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true, signal: stop.signal });
  });
}

function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 2000 });
  else setTimeout(callback);
}
