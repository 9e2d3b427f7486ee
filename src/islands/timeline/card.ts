import type { TimelineData, TimelineEvent } from '../../timeline/types.ts';
import * as words from '../../words/en/timeline/timeline.ts';
import { closest, find, mustFind } from '../find-part.ts';
import { cardIn, standBy } from '../previews/place-card.ts';
import { sentenceNodes } from '../sentence-nodes.ts';
import { type CardContent, fetchCard } from './card-content.ts';
import { datesOf } from './parts.ts';

export interface CardOptions {
  readonly data: () => Pick<TimelineData, 'topics' | 'events'>;
  /** Where an event stands on screen, if it does. */
  readonly boxOf: (event: TimelineEvent) => DOMRect | undefined;
  /** It shows an event, stands elsewhere, or shows none any more: called before its place is chosen. Returns what it should not cover. */
  readonly follow: (event: TimelineEvent | undefined) => readonly DOMRect[];
  /** The next event, or the one before. */
  readonly step: (by: 1 | -1) => void;
  /** What an event says could not be fetched. */
  readonly missed: () => void;
  /** The language of titles, if it is not the page's. */
  readonly lang: string | undefined;
}

/**
 * The card of an event: a non-modal dialog in the top layer, beside the event or, on a narrow screen, at the foot.
 * The focus goes into it only when it is asked for by key, and returns to the timeline when it closes.
 */
export class EventCard {
  readonly #stage: HTMLElement;
  readonly #card: HTMLElement;
  readonly #options: CardOptions;
  #event: TimelineEvent | undefined;
  #asked = new AbortController();

  constructor(host: HTMLElement, options: CardOptions) {
    const [stage, card] = [find(host, 'stage'), cardIn(host)];
    if (!stage || !card) throw new Error('<doc-timeline> has no card');
    [this.#stage, this.#card, this.#options] = [stage, card, options];
    stage.setAttribute('aria-expanded', 'false');
  }

  get isOpen(): boolean {
    return this.#event !== undefined;
  }

  listen(signal: AbortSignal): void {
    this.#card.addEventListener('click', (event) => this.#press(event), { signal });
    this.#card.addEventListener('keydown', (event) => this.#key(event), { signal });
    addEventListener('resize', () => this.place(), { signal });
    addEventListener('keydown', (event) => this.#escape(event), { signal });
    // A sheet at the foot goes when the reader has scrolled past the timeline.
    const passed = new IntersectionObserver(([stage]) => {
      if (stage?.isIntersecting === false && getComputedStyle(this.#card).position === 'fixed') this.close();
    });
    passed.observe(this.#stage);
    signal.addEventListener('abort', () => {
      passed.disconnect();
      this.close();
      this.#card.remove();
    });
  }

  /** Opens the card of an event; with the focus in it, or leaving the focus where it is. */
  open(event: TimelineEvent, withFocus: boolean): void {
    if (!('showPopover' in this.#card)) return withFocus ? void open(event.href, '_top') : undefined;
    if (!this.#card.matches(':popover-open')) this.#card.showPopover();
    this.#stage.setAttribute('aria-expanded', 'true');
    this.#show(event);
    if (withFocus) this.#title.focus({ preventScroll: true });
  }

  /** An open card shows what is selected, and closes when nothing is. */
  follow(event: TimelineEvent | undefined): void {
    if (this.isOpen && event) this.#show(event);
    else if (this.isOpen) this.close();
  }

  close(): void {
    if (!this.isOpen) return;
    this.#event = undefined;
    this.#asked.abort();
    const hadFocus = this.#card.contains(document.activeElement);
    this.#card.hidePopover();
    this.#stage.setAttribute('aria-expanded', 'false');
    if (hadFocus) this.#stage.focus({ preventScroll: true });
    this.#options.follow(undefined);
  }

  /** Puts the card beside its event, wherever that now is. */
  place(): void {
    if (!this.#event) return;
    const company = this.#options.follow(this.#event);
    standBy(this.#card, this.#options.boxOf(this.#event), company);
  }

  get #title(): HTMLAnchorElement {
    return mustFind(this.#card, 'card-title');
  }

  #show(event: TimelineEvent): void {
    if (event === this.#event) return;
    this.#event = event;
    const { topics, events } = this.#options.data();
    const { title, href, topic } = event;
    mustFind(this.#card, 'card-words').textContent = datesOf(event);
    const name = mustFind(this.#card, 'card-topic');
    [name.className, name.textContent] = [`topic topic-${topic % 10}`, topics[topic]?.title ?? ''];
    [this.#title.textContent, this.#title.href] = [title, href];
    const at = events.indexOf(event);
    mustFind(this.#card, 'card-earlier').ariaDisabled = String(at <= 0);
    mustFind(this.#card, 'card-later').ariaDisabled = String(at >= events.length - 1);
    void this.#fill(event);
    this.place();
  }

  async #fill(event: TimelineEvent): Promise<void> {
    this.#asked.abort();
    const asked = (this.#asked = new AbortController());
    const body = mustFind(this.#card, 'card-body');
    if (body.contains(document.activeElement)) this.#title.focus({ preventScroll: true });
    body.ariaBusy = 'true';
    try {
      const content = await fetchCard(event.href, asked.signal);
      if (asked.signal.aborted) return;
      body.replaceChildren(...nodesOf(content, this.#options.lang));
      body.ariaBusy = null;
      body.scrollTop = 0;
      this.place();
    } catch {
      if (asked.signal.aborted) return;
      this.close();
      this.#options.missed();
    }
  }

  #press({ target }: Event): void {
    if (closest(target, 'card-close')) return this.#leave();
    const button = closest(target, 'card-earlier', 'card-later');
    if (button && button.ariaDisabled !== 'true') this.#options.step(closest(button, 'card-later') ? 1 : -1);
  }

  #key(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return;
    event.preventDefault();
    this.#options.step(key === 'ArrowRight' ? 1 : -1);
  }

  /** Escape closes the card from wherever the focus is, unless something nearer wants it. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.isOpen || document.querySelector(':modal')) return;
    event.preventDefault();
    this.#leave();
  }

  #leave(): void {
    this.close();
    this.#stage.focus({ preventScroll: true });
  }
}

function nodesOf({ summary, citations, differences }: CardContent, lang: string | undefined): Node[] {
  const prose = element('div', 'prose');
  prose.append(...summary);
  if (differences.length === 0) return [prose, ...citations];
  const list = element('ul', 'tl-card-differ');
  list.setAttribute('role', 'list');
  list.append(
    ...differences.map(({ title, href }) => {
      const item = element('li');
      item.append(
        ...sentenceNodes(words.disagreementOn({ title }), () => {
          const link = element('a');
          link.href = href;
          if (lang !== undefined) link.lang = lang;
          return link;
        }),
      );
      return item;
    }),
  );
  return [prose, list, ...citations];
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
