import { keyAction } from '../../../timeline/keys.ts';
import { type Related, relatedTo } from '../../../timeline/related/related-events.ts';
import type { TimelineData, TimelineEvent } from '../../../timeline/types.ts';
import * as words from '../../../words/en/timeline/related.ts';
import { selected as selectedWords } from '../../../words/en/timeline/timeline.ts';
import { closest, find, mustFind } from '../../find-part.ts';
import { datesOf, type TimelineParts } from '../parts.ts';
import type { TimelineScene } from '../scene.ts';
import { eventsLeft } from '../start-for.ts';
import { relatedList } from './related-list.ts';

export interface RelatedOptions {
  readonly all: TimelineData;
  readonly scene: TimelineScene;
  readonly parts: TimelineParts;
  /** A reader goes on to something that belongs with the chosen event. */
  readonly go: (related: Related) => void;
  /** The language of titles, if it is not the page's. */
  readonly lang: string | undefined;
}

/**
 * What belongs with the event whose card is open: it is drawn in full while all else fades, joined to the event by lines, said
 * to those who do not see the drawing, and listed in the card.
 */
export class RelatedEvents {
  readonly #host: HTMLElement;
  readonly #options: RelatedOptions;
  /** The event whose card is open, and the one for which the rest was found. */
  #event: TimelineEvent | undefined;
  #found: TimelineEvent | undefined;
  #related: readonly Related[] = [];
  #ids: ReadonlySet<string> = new Set();
  /** What the list shows: whose it is, and what of it is in view. */
  #listed = '';
  #isOver = false;

  constructor(host: HTMLElement, options: RelatedOptions) {
    this.#host = host;
    this.#options = options;
  }

  listen(signal: AbortSignal): void {
    const press = (event: MouseEvent) => {
      const link = closest(event.target, 'card-related-link');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { event: id, other } = link.dataset;
      const found = this.#related.find(
        (each) => each.event.id === id && (other === undefined || each.other === each.event.others?.[Number(other)]),
      );
      if (!found) return;
      // The list is about to be another one.
      find(this.#host, 'card-title')?.focus({ preventScroll: true });
      this.#options.go(found);
    };
    this.#host.addEventListener('click', press, { signal });
    this.#host.addEventListener('keydown', (event) => this.#key(event), { signal });
    signal.addEventListener('abort', () => (this.#isOver = true), { once: true });
  }

  /** From within the card: to what belongs with its event. */
  #key(event: KeyboardEvent): void {
    const details = find(this.#host, 'card-related');
    const isAsked = keyAction(event) === 'related' && closest(event.target, 'card') !== null;
    if (!isAsked || !details || details.hidden) return;
    event.preventDefault();
    details.open = !details.open;
    details.querySelector('summary')?.focus();
  }

  /** The card is about to show an event, which is drawn next: so all is drawn once. */
  prepare(event: TimelineEvent | undefined): void {
    this.#find(event);
    this.#options.scene.related = event && this.#ids;
  }

  /**
   * The card shows an event, or none any more; or what is in view may have changed. Returns where on screen all stands that
   * belongs with it.
   */
  follow(event: TimelineEvent | undefined): DOMRect[] {
    const { all, scene, parts } = this.#options;
    // What is drawn goes too when the timeline goes.
    if (this.#isOver) return [];
    if (event?.id !== this.#event?.id) {
      this.#event = event;
      this.#find(event);
      mustFind(this.#host, 'stage').classList.toggle('has-chosen', event !== undefined);
      scene.related = event && this.#ids;
      scene.drawRelated();
      mustFind(this.#host, 'card-unfiltered').hidden = !event || eventsLeft(all).events.includes(event);
      if (event && this.#related.length > 0)
        parts.say([
          ...selectedWords({ date: datesOf(event), title: event.title }),
          words.said(this.#count(scene.shownAmong(this.#ids))),
        ]);
    }
    if (event) this.#list(event);
    return [...this.#ids].flatMap((id) => parts.boxOf(id) ?? []);
  }

  #find(event: TimelineEvent | undefined): void {
    if (event === this.#found) return;
    this.#found = event;
    this.#related = event ? relatedTo(this.#options.all, event) : [];
    this.#ids = new Set(this.#related.flatMap(({ event: { id }, other }) => (other ? [] : [id])));
  }

  #list(event: TimelineEvent): void {
    const details = mustFind(this.#host, 'card-related');
    const seen = this.#options.scene.shownAmong(this.#ids);
    const listed = [event.id, ...seen].join(' ');
    if (listed === this.#listed) return;
    this.#listed = listed;
    details.hidden = this.#related.length === 0;
    if (details.hidden) return;
    mustFind(details, 'card-related-count').textContent = words.belongWithIt(this.#count(seen));
    mustFind(details, 'card-related-list').replaceChildren(...relatedList(this.#related, seen, this.#options.lang));
  }

  #count(seen: ReadonlySet<string>): Parameters<typeof words.belongWithIt>[0] {
    const events = this.#ids.size;
    return { events, dates: this.#related.length - events, hidden: events - seen.size };
  }
}
