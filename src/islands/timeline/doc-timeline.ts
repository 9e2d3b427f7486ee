import type { DataOf } from '../../parts/part.ts';
import { namedEvent, namesFilters, namesView } from '../../timeline/asked-view.ts';
import * as words from '../../words/en/timeline/loading.ts';
import { closest, find } from '../find-part.ts';
import { whenReached } from '../load-late.ts';
import { answerEarly, closeEarly, openEarly } from './early-answer.ts';
import { fetchTimeline } from './fetch-timeline.ts';
import { noticeKeyboard } from './keyboard.ts';

/**
 * `<doc-timeline>`: around a timeline drawn at build and its controls. It enables the controls, fetches what makes them
 * work when the reader reaches for them, and keeps what was done in between.
 */
class DocTimeline extends HTMLElement {
  declare readonly dataset: DataOf<'doc-timeline'>;
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const connected = new AbortController();
    this.#connected = connected;
    for (const control of this.querySelectorAll<HTMLButtonElement>('button[disabled]')) control.disabled = false;
    const stage = find(this, 'stage');
    if (!stage) return;
    stage.tabIndex = 0;
    stage.setAttribute('role', 'application');
    stage.setAttribute('aria-roledescription', words.kind);
    stage.setAttribute('aria-label', stage.dataset.label);
    stage.setAttribute('aria-describedby', '_timeline-keys');
    noticeKeyboard(this, connected.signal);
    const early = this.#keepEarly(connected.signal);
    // What is drawn at build is not what such an address shows.
    const asked = isAsked();
    this.toggleAttribute('data-asked', asked);
    if (asked) delete stage.dataset.first;
    const reached = asked ? Promise.resolve() : whenReached(this, connected.signal);
    void reached.then(() => this.#load(connected.signal, early)).catch(() => this.#fail(stage));
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  async #load(signal: AbortSignal, early: { stop(): void; repeat(): void }): Promise<void> {
    this.dataset['state'] = 'loading';
    const [{ takeOver }, data] = await Promise.all([import('./timeline-control.ts'), fetchTimeline(this.dataset.data)]);
    if (signal.aborted) return;
    await takeOver(this, data, signal);
    this.dataset['state'] = 'ready';
    early.stop();
    early.repeat();
  }

  /** Without its script the drawing stays as it is, and the list is whole: say so, and show no dead controls. */
  #fail(stage: HTMLElement): void {
    this.dataset['state'] = 'failed';
    this.removeAttribute('data-asked');
    for (const control of find(this, 'controls')?.querySelectorAll('button') ?? []) control.disabled = true;
    stage.removeAttribute('tabindex');
    const hint = find(this, 'hint');
    if (hint) hint.textContent = words.timelineDidNotCome;
  }

  /** What the moving timeline draws for an event. */
  #drawn(id: string | undefined): Element | null {
    const live = find(this, 'live-events');
    return id === undefined || !live ? null : find(live, 'drawn-event', { event: id });
  }

  /** Remembers the last click or key before the timeline is ready, to do it then. */
  #keepEarly(signal: AbortSignal) {
    const stop = new AbortController();
    let repeat = (): void => undefined;
    const options = { signal: AbortSignal.any([signal, stop.signal]), capture: true };
    const keep = (event: Event, again: () => void) => {
      repeat = again;
      event.preventDefault();
      event.stopPropagation();
    };
    const leave = () => {
      repeat = () => undefined;
      closeEarly(this);
    };
    this.addEventListener(
      'click',
      (event) => {
        const { target, clientX: x, clientY: y } = event;
        const control = (target as Element).closest<HTMLElement>('button, a');
        const isOurs = closest(control, 'controls', 'era') !== null;
        if (control && isOurs && !event.ctrlKey && !event.metaKey && !event.shiftKey) keep(event, () => control.click());
        if (!closest(target, 'stage')) return;
        const mark = closest(target, 'drawn-event', 'event-label');
        const chosen = mark?.dataset.event;
        keep(event, () => clickOn(this.#drawn(chosen) ?? document.elementFromPoint(x, y), event));
        if (!mark || chosen === undefined) return;
        answerEarly(this, chosen);
        openEarly(this, chosen, mark, leave, options.signal);
      },
      options,
    );
    this.addEventListener(
      'keydown',
      (event) => {
        const { target, key } = event;
        const stage = find(this, 'stage');
        if (target !== stage || key === 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return;
        if (key === 'Escape' && closeEarly(this)) return leave();
        const first = /^Arrow/u.test(key) ? stage?.dataset.first : undefined;
        if (first !== undefined) answerEarly(this, first);
        keep(event, () => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
      },
      options,
    );
    return { stop: () => stop.abort(), repeat: () => repeat() };
  }
}

/** Whether the address asks for a view, or for an event that is in the list, if there is one. */
function isAsked(): boolean {
  const event = namedEvent(location);
  const list = find(document, 'list');
  const isListed = event !== undefined && (!list || list.contains(document.getElementById(event)));
  return isListed || namesView(location) || namesFilters(location);
}

function clickOn(element: Element | null, { clientX, clientY, pointerType = '' }: MouseEvent & Partial<PointerEvent>): void {
  element?.dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, clientX, clientY, pointerType }));
}

customElements.define('doc-timeline', DocTimeline);
