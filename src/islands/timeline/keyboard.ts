/**
 * Tells the styles when a key is pressed: a phone may have a keyboard, too, and then it has use for the help with keys. What
 * comes of the keyboard on a screen, which is there to write with, is no sign of one.
 */
export function noticeKeyboard(host: HTMLElement, signal: AbortSignal): void {
  const stop = new AbortController();
  const notice = ({ key, target }: KeyboardEvent) => {
    if (key === 'Unidentified' || (target instanceof Element && target.matches('input, textarea'))) return;
    host.dataset['keys'] = '';
    stop.abort();
  };
  document.addEventListener('keydown', notice, { signal: AbortSignal.any([signal, stop.signal]), capture: true });
}
