import { find, findAll } from './find-part.ts';

/** How far a finger must move sideways, in pixels, and how steep its way may be. */
const minSwipePixels = 56;
const maxSwipeSlope = 0.5;
/** A swipe that begins at the very border of the screen is the browser's own. */
const edgePixels = 24;
const controls = 'input, select, textarea, button, summary, [contenteditable]';

/**
 * `<story-steps>`: around one step of a story, whose links lead to the steps before and after it. The arrow keys and a swipe
 * follow these links. No default action is prevented but that of the key, and scrolling never waits for it.
 */
class StorySteps extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const connected = new AbortController();
    const { signal } = connected;
    this.#connected = connected;
    let start: Touch | undefined;
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('touchstart', ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined), {
      ...{ signal, passive: true },
    });
    this.addEventListener('touchcancel', () => (start = undefined), { signal });
    this.addEventListener(
      'touchend',
      ({ changedTouches: [end] }) => {
        const link = start && end && this.#link(swipe(start, end));
        start = undefined;
        link?.click();
      },
      { signal, passive: true },
    );
    for (const hint of findAll(this, 'step-hint')) hint.hidden = false;
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest(controls)) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const link = this.#link(event.key === 'ArrowLeft' ? 'prev' : 'next');
    // A page wider than its window (with enlarged text) is scrolled sideways by the same keys.
    if (!link || document.documentElement.scrollWidth > innerWidth) return;
    event.preventDefault();
    link.click();
  }

  #link(way: 'prev' | 'next' | undefined): HTMLAnchorElement | undefined {
    return (way && find(this, way === 'prev' ? 'step-previous' : 'step-next')) ?? undefined;
  }
}

/** The direction of a swipe; undefined if the finger scrolled, moved an enlarged page or selected words. */
function swipe(from: Touch, to: Touch): 'prev' | 'next' | undefined {
  const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
  if (Math.abs(x) < minSwipePixels || Math.abs(y) > Math.abs(x) * maxSwipeSlope) return undefined;
  if (from.clientX < edgePixels || from.clientX > innerWidth - edgePixels) return undefined;
  if ((visualViewport?.scale ?? 1) > 1.01 || getSelection()?.isCollapsed === false) return undefined;
  return x < 0 ? 'next' : 'prev';
}

customElements.define('story-steps', StorySteps);
