import { findAll } from '../find-part.ts';

/** Without `requestIdleCallback`: how long to wait before each year. */
const pauseMilliseconds = 50;

/**
 * Lets the browser lay out one year of the list after the other when it has nothing else to do, so that the page is soon as long
 * as it is, and the first view does not wait for what is far below it. The End key does not wait: what remains is laid out
 * before the page moves.
 */
export function layOutList(list: HTMLElement, signal: AbortSignal): void {
  const years = findAll(list, 'list-year');
  const layOut = (year: HTMLElement | undefined) => year?.classList.add('is-laid-out');
  const goOn = () => {
    layOut(years.shift());
    if (years.length > 0 && !signal.aborted) whenIdle(goOn);
  };
  const finish = ({ key }: KeyboardEvent) => {
    if (key === 'End') for (const year of years.splice(0)) layOut(year);
  };
  addEventListener('keydown', finish, { signal, capture: true });
  if (document.readyState === 'complete') whenIdle(goOn);
  else addEventListener('load', () => whenIdle(goOn), { once: true, signal });
}

function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 500 });
  else setTimeout(callback, pauseMilliseconds);
}
