import { findAll } from '../find-part.ts';

/** Without `requestIdleCallback`: how long to wait before each piece. */
const pauseMilliseconds = 50;
/** How many events are laid out in one go, which no reader notices even on a slow phone. */
const piece = 18;

/**
 * Lets the browser lay out one piece of the list after the other when it has nothing else to do, so that the page is soon as
 * long as it is, and the first view does not wait for what is far below it. The End key does not wait: what remains is laid out
 * before the page moves.
 */
export function layOutList(list: HTMLElement, signal: AbortSignal): void {
  const entries = findAll(list, 'list-group').flatMap((group) => [...group.children]);
  const layOut = (count: number) => {
    for (const entry of entries.splice(0, count)) entry.classList.add('is-laid-out');
  };
  const goOn = () => {
    layOut(piece);
    if (entries.length > 0 && !signal.aborted) whenIdle(goOn);
  };
  const finish = ({ key }: KeyboardEvent) => {
    if (key === 'End') layOut(entries.length);
  };
  addEventListener('keydown', finish, { signal, capture: true });
  if (document.readyState === 'complete') whenIdle(goOn);
  else addEventListener('load', () => whenIdle(goOn), { once: true, signal });
}

function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 500 });
  else setTimeout(callback, pauseMilliseconds);
}
