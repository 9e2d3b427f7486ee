/** Calls back whenever an element has another size, until the signal is aborted. */
export function whenResized(element: Element, resized: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(resized);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
