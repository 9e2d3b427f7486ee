import type { ElementOf } from '../../parts/part.ts';
import { readableQuery } from '../../timeline/address/readable-query.ts';
import { firstDate, lastDate } from '../../timeline/calendar/address-date.ts';
import { type Calendar, calendarOf } from '../../timeline/calendar/calendar.ts';
import { spanWords } from '../../timeline/calendar/span-words.ts';
import { isIn } from '../../timeline/layout/spots.ts';
import { percent } from '../../timeline/svg.ts';
import { shownSpan } from '../../timeline/time-span.ts';
import type { LaneMode, Span, TimelineData, TimelineEvent } from '../../timeline/types.ts';
import * as drawingWords from '../../words/en/timeline/drawing.ts';
import * as words from '../../words/en/timeline/timeline.ts';
import type { Sentence } from '../../words/sentence.ts';
import { closest, find, findAll, mustFind } from '../find-part.ts';
import { sentenceNodes } from '../sentence-nodes.ts';
import type { SpokenLane } from './scene.ts';

/** The parts of `<doc-timeline>` around the drawing: what they say follows from the state, and from nothing else. */
export class TimelineParts {
  readonly #host: ElementOf<'doc-timeline'>;
  /** The item of the list that is marked as selected. */
  #listed: Element | undefined;
  #said = '';
  /** The window that was told last. */
  #told: Span | undefined;

  constructor(host: ElementOf<'doc-timeline'>) {
    this.#host = host;
  }

  /** The window in words, and on the strip of eras. */
  showWindow(data: TimelineData, window: Span): string {
    const count = data.events.filter(isIn(window)).length;
    const seen = words.seen({ span: spanWords(shownSpan(window, data), calendarOf(data)), count });
    mustFind(this.#host, 'range').textContent = seen;
    for (const era of findAll(this.#host, 'era')) {
      const [from, to] = [Number(era.dataset.from), Number(era.dataset.to)];
      const start = Math.min(Math.max((window.from - from) / (to - from), 0), 1);
      const end = Math.min(Math.max((window.to - from) / (to - from), 0), 1);
      const shown = find(era, 'era-window');
      shown?.setAttribute('x', percent(start));
      shown?.setAttribute('width', percent(end - start));
    }
    this.#scrollEras(window);
    return seen;
  }

  /**
   * Where the strip is wider than its room, the era the window begins in is brought into sight: once, so that a reader who
   * scrolls the strip is not taken back by what is told about the same window, such as what a filter left of it.
   */
  #scrollEras({ from, to }: Span): void {
    if (from === this.#told?.from && to === this.#told.to) return;
    this.#told = { from, to };
    const strip = mustFind(this.#host, 'overview');
    const shown = findAll(strip, 'era').find((era) => Number(era.dataset.to) > from);
    if (!shown) return;
    const start = shown.getBoundingClientRect().left - strip.getBoundingClientRect().left;
    if (start < 0 || start + shown.offsetWidth > strip.clientWidth) strip.scrollLeft += start;
  }

  showLanes(mode: LaneMode): void {
    for (const button of findAll(this.#host, 'lanes-button'))
      button.setAttribute('aria-pressed', String(button.dataset.lanes === mode));
  }

  /** What zooming can still do. A control that has the focus keeps it, so it is marked rather than disabled. */
  showZoom(can: Readonly<Record<string, boolean>>): void {
    for (const button of findAll(this.#host, 'zoom-button'))
      button.setAttribute('aria-disabled', String(can[button.dataset.zoom] === false));
  }

  /** The button that shows all: of the archive, or of what the filters leave. */
  showFit(count: number, isFiltered: boolean): void {
    const button = find(this.#host, 'zoom-button', { zoom: 'all' });
    button?.replaceChildren(isFiltered ? words.fitThese({ count }) : words.wholeSpan);
  }

  /** The button that lets the drawing grow; it does nothing where everything has its label. */
  showRoom({ count, isWhole, isOpen }: { readonly count: number; readonly isWhole: boolean; readonly isOpen: boolean }): void {
    const button = mustFind(this.#host, 'show-all');
    button.textContent = isOpen ? drawingWords.fitScreen : drawingWords.showAll({ count });
    button.setAttribute('aria-disabled', String(isWhole && !isOpen));
  }

  /** The line under the drawing, and the event's place in the list. */
  showSelected({ topics }: TimelineData, event: TimelineEvent | undefined): void {
    mustFind(this.#host, 'hint').hidden = event !== undefined;
    mustFind(this.#host, 'selected-missed').hidden = true;
    const detail = mustFind(this.#host, 'selected');
    detail.hidden = event === undefined;
    this.#listed?.classList.remove('is-selected');
    this.#listed?.removeAttribute('aria-current');
    this.#listed = undefined;
    if (!event) return;
    const item = document.getElementById(event.id);
    this.#listed = closest(item, 'list-group') && item ? item : undefined;
    this.#listed?.classList.add('is-selected');
    this.#listed?.setAttribute('aria-current', 'true');
    mustFind(detail, 'selected-words').textContent = datesOf(event);
    mustFind(detail, 'selected-topic').textContent = topics[event.topic]?.title ?? '';
    const [title, place] = [mustFind(detail, 'selected-title'), mustFind(detail, 'selected-place')];
    [title.textContent, title.href] = [event.title, event.href];
    place.href = `#${event.id}`;
    place.hidden = !item;
    mustFind(detail, 'selected-differ').hidden = event.differ !== true;
  }

  /** Every lane in words, for those who do not see the drawing. */
  sayLanes(lanes: readonly SpokenLane[]): void {
    mustFind(this.#host, 'spoken-lanes').replaceChildren(
      ...lanes.map(({ sentence, lang }) => {
        const item = document.createElement('li');
        item.append(...sentenceNodes(sentence, () => titleIn(lang)));
        return item;
      }),
    );
  }

  /** Where an event is drawn on screen: its label, which stands beside its mark, or a mark that stands alone. */
  boxOf(id: string): DOMRect | undefined {
    const live = mustFind(this.#host, 'live-events');
    const label = find(live, 'event-label', { event: id }) ?? find(live, 'drawn-event', { event: id });
    const [box, plot] = [label?.getBoundingClientRect(), mustFind(this.#host, 'live-plot').getBoundingClientRect()];
    return box && box.left < plot.right && box.right > plot.left ? box : undefined;
  }

  /** The card could not be fetched: the line under the drawing has the same event, and the link to its page. */
  showMissed(): void {
    const note = mustFind(this.#host, 'selected-missed');
    note.textContent = words.detailsDidNotCome;
    note.hidden = false;
    this.say([words.detailsDidNotCome]);
  }

  /** Says something once, politely, to those who do not see the drawing. */
  say(line: Sentence<'title'>): void {
    const { lang } = this.#host.dataset;
    const said = JSON.stringify(line);
    if (said === this.#said) return;
    this.#said = said;
    mustFind(this.#host, 'spoken-line').replaceChildren(...sentenceNodes(line, () => titleIn(lang)));
  }
}

/** The dates of an event, other tellings' too. */
export function datesOf({ words: date, others = [] }: TimelineEvent): string {
  return words.dates({ date, others: others.map((other) => other.words) });
}

function titleIn(lang: string | undefined): HTMLElement {
  const title = document.createElement('span');
  if (lang !== undefined) title.lang = lang;
  return title;
}

/** The address of an era's view, without script the place of its first event in the list. */
export function eraAddress({ from, to, first }: Span & { readonly first?: string }, calendar: Calendar): string {
  const words = new URLSearchParams({ from: firstDate(from, calendar), to: lastDate(to, calendar) });
  return `${readableQuery(words)}${first === undefined ? '' : `#${first}`}`;
}
