import { passageOf } from '../../words/en/reader/reader.ts';
import { closest, find, findAll } from '../find-part.ts';
import type { PassageList } from './passage-list.ts';

/** Free pixels above and below a passage that has been jumped to; at the bottom a phone has the link back to the event. */
const minPixelsAbove = 8;
const minPixelsBelow = 112;
const controls = 'input:not([type="checkbox"]), select, textarea, [contenteditable]';

/** Steps from passage to passage: two buttons, two keys, and a line that says which passage this is. */
export class PassageSteps {
  readonly #host: HTMLElement;
  readonly #passages: PassageList;
  /** What the page says before any passage has been jumped to. */
  #whole: readonly ChildNode[] | undefined;

  constructor(host: HTMLElement, passages: PassageList) {
    this.#host = host;
    this.#passages = passages;
  }

  listen(signal: AbortSignal): void {
    const keys = find(this.#host, 'keys-box');
    for (const button of findAll(this.#host, 'step-button')) button.disabled = false;
    if (keys) keys.disabled = false;
    this.#host.addEventListener(
      'click',
      (event) => {
        const button = closest(event.target, 'step-button');
        if (button) this.#step(Number(button.dataset.step), button);
        else this.#choose(event);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        const { key, target, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event;
        if (!keys?.checked || defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return;
        if ((key !== 'n' && key !== 'p') || (target instanceof Element && target.closest(controls))) return;
        event.preventDefault();
        this.#step(key === 'n' ? 1 : -1);
      },
      { signal },
    );
    addEventListener('hashchange', () => this.#arrive(), { signal });
    if (this.#passages.at(location.hash) !== -1) this.#arrive();
  }

  #step(step: number, button?: HTMLElement): void {
    const { all } = this.#passages;
    const to = all[Math.min(all.length - 1, Math.max(0, this.#from(step) + step))];
    if (!to) return;
    const hash = `#${to.start.id}`;
    if (hash === location.hash) to.start.scrollIntoView();
    else location.replace(hash);
    // Going to an address takes the focus away from the button that was pressed.
    button?.focus({ preventScroll: true });
  }

  /**
   * The index of the passage to count from: the current one while it is in view, otherwise the one at the top of the window.
   */
  #from(step: number): number {
    const { all } = this.#passages;
    const here = this.#passages.at(location.hash);
    const { top = -1 } = all[here]?.words.getClientRects()[0] ?? {};
    if (top >= 0 && top <= innerHeight) return here;
    const first = all.findIndex(({ words }) => words.getBoundingClientRect().top > this.#ceiling);
    if (first === -1) return step > 0 ? all.length - 1 : all.length;
    return step > 0 ? first - 1 : first;
  }

  /** Pressing the words of a passage makes it the current one; the page does not scroll. */
  #choose(event: MouseEvent): void {
    const mark = closest(event.target, 'passage-mark');
    if (!mark || event.defaultPrevented || event.detail !== 1 || getSelection()?.isCollapsed === false) return;
    const innermost = mark.dataset.passages.split(' ').at(-1);
    if (!innermost || `#${innermost}` === location.hash) return;
    const { scrollX, scrollY } = globalThis;
    const stay = () => scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    addEventListener('hashchange', stay, { once: true });
    location.replace(`#${innermost}`);
    stay();
  }

  /** Says which passage this is, and scrolls to its end when the window has room for all of it. */
  #arrive(): void {
    const here = this.#passages.at(location.hash);
    const { all } = this.#passages;
    const passage = all[here];
    if (passage) this.#fit(passage.start.id, passage.words);
    const said = find(this.#host, 'passage-count');
    if (!said) return;
    this.#whole ??= [...said.childNodes];
    const place = passageOf({ number: here + 1, count: all.length });
    said.replaceChildren(
      ...(passage ? place.map((each) => (typeof each === 'string' ? each : wordOf(each.words))) : this.#whole),
    );
  }

  #fit(id: string, words: HTMLElement): void {
    const segments = findAll(this.#host, 'passage-mark', { passages: id });
    const last = segments.at(-1)?.getBoundingClientRect();
    if (!last) return;
    const below = last.bottom + minPixelsBelow - innerHeight;
    const above = words.getBoundingClientRect().top - this.#ceiling - minPixelsAbove;
    if (below > 0 && above > 0) scrollBy({ top: Math.min(below, above), behavior: 'instant' });
  }

  /** The top of the visible text: below the bar, unless that is at the side or has scrolled away. */
  get #ceiling(): number {
    const bar = find(this.#host, 'reader-tools')?.getBoundingClientRect();
    return bar && bar.width > innerWidth / 2 ? Math.max(0, bar.bottom) : 0;
  }
}

function wordOf(text: string): HTMLElement {
  const word = document.createElement('span');
  word.className = 'passage-word';
  word.textContent = text;
  return word;
}
