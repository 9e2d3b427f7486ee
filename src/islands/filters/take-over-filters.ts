import type { ElementOf } from '../../parts/part.ts';
import { unpackSearch, writeSearch } from '../../search/search-address.ts';
import { type FilterKind, filterKinds } from '../../timeline/asked-view.ts';
import { calendarOf } from '../../timeline/calendar/calendar.ts';
import { spanWords } from '../../timeline/calendar/span-words.ts';
import {
  type Choice,
  choicesOf,
  chosenOf,
  countChoices,
  countDiffering,
  filtered,
  type Filters,
  isFiltered,
  knownFilters,
  noFilters,
} from '../../timeline/filter-events.ts';
import { type PackedTimeline, unpacked } from '../../timeline/packed.ts';
import { readFilters, writeFilters } from '../../timeline/query.ts';
import { shownSpan } from '../../timeline/time-span.ts';
import type { TimelineData } from '../../timeline/types.ts';
import * as words from '../../words/en/timeline/filters.ts';
import { filtersDidNotCome } from '../../words/en/timeline/loading.ts';
import { events as eventCount } from '../../words/en/timeline/timeline.ts';
import { closest, find, findAll } from '../find-part.ts';
import { fetchSearchWords } from '../timeline/fetch-timeline.ts';
import { filterList, ListNote } from './list.ts';
import { OnlyPeriod } from './only-period.ts';
import { FilterPanel } from './panel.ts';

/** How long a reader pauses between letters before the words are searched for. */
const minRestMilliseconds = 150;

/** Gives the filters their choices and behaviour, and sets them by the address. */
export function takeOverFilters(host: ElementOf<'doc-filters'>, from: PackedTimeline, signal: AbortSignal): void {
  const data = unpacked(from);
  new FilterControl(host, data, signal).start();
}

/** The filters, whose state is in the address; the event `filterchange` tells the timeline of a change. */
class FilterControl {
  readonly #host: ElementOf<'doc-filters'>;
  readonly #data: TimelineData;
  readonly #signal: AbortSignal;
  readonly #panels = new Map<FilterKind, FilterPanel>();
  readonly #list = find(document, 'list');
  readonly #note: ListNote | undefined;
  readonly #period: OnlyPeriod;
  #filters: Filters;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The words in the address when typing began, while it lasts: one step back removes all that was typed. */
  #isTyping = false;
  /** What was searched for last, shown or not yet. */
  #asked = '';
  #hasWords = false;

  constructor(host: ElementOf<'doc-filters'>, data: TimelineData, signal: AbortSignal) {
    this.#host = host;
    this.#data = data;
    this.#signal = signal;
    this.#filters = knownFilters(data, readFilters(location));
    if (this.#list) this.#list.tabIndex = -1;
    this.#note = this.#list ? new ListNote(this.#list, () => this.#clear(this.#list)) : undefined;
    this.#period = new OnlyPeriod(host, data, () => this.#show());
    for (const kind of filterKinds) this.#makePanel(kind);
  }

  start(): void {
    const [signal, search, differ] = [this.#signal, this.#field, this.#differ];
    // What the reader typed or ticked before the script was there.
    const early = { q: search?.value.trim() ?? '', differ: differ?.checked === true };
    this.#host.addEventListener('keydown', (event) => this.#key(event), { signal });
    document.addEventListener('pointerdown', ({ target }) => this.#closeOthers(target as Node), { signal });
    find(this.#host, 'filter-clear')?.addEventListener('click', () => this.#clear(search), { signal });
    differ?.addEventListener('change', () => this.#set({ ...this.#filters, differ: differ.checked }), { signal });
    search?.addEventListener('focus', () => void this.#words().catch(() => undefined), { signal });
    search?.addEventListener('input', () => this.#type(search.value), { signal });
    search?.addEventListener('change', () => this.#typed(search.value), { signal });
    this.#period.listen(signal);
    addEventListener('popstate', () => this.#restore(), { signal });
    signal.addEventListener('abort', () => this.#stop());
    this.#show();
    if (early.differ) this.#set({ ...this.#filters, differ: true });
    if (early.q !== '') this.#search(early.q, () => 'push');
  }

  get #field(): HTMLInputElement | null {
    return find(this.#host, 'filter-words');
  }

  get #differ(): HTMLInputElement | null {
    return find(this.#host, 'filter-differ');
  }

  #makePanel(kind: FilterKind): void {
    const place = find(this.#host, 'filter-kind', { kind });
    const body = place && find(place, 'filter-choices');
    if (!body) return;
    const panel = new FilterPanel({
      ...{ kind, title: place.dataset.title },
      choices: this.#choicesOf(kind),
      counts: countChoices(this.#data, noFilters, kind),
      ordered: kind !== 'place' && kind !== 'party',
      changed: () => this.#set({ ...this.#filters, [kind]: panel.chosen }),
    });
    body.replaceChildren(panel.element);
    this.#panels.set(kind, panel);
  }

  /** Titles are in the language of the archive, except those of documents, which may have their own. */
  #choicesOf(kind: FilterKind): readonly Choice[] {
    const lang = kind === 'certainty' || kind === 'source' ? undefined : closest(this.#host, 'doc-timeline')?.dataset.lang;
    return choicesOf(this.#data, kind).map((choice) => (lang === undefined ? choice : { ...choice, lang }));
  }

  #type(typed: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#search(typed.trim(), () => {
        const how = this.#isTyping ? 'replace' : 'push';
        this.#isTyping = true;
        return how;
      });
    }, minRestMilliseconds);
  }

  /** The field is left: what was typed holds at once. */
  #typed(words: string): void {
    clearTimeout(this.#timer);
    this.#search(words.trim(), () => {
      const how = this.#isTyping ? 'replace' : 'push';
      this.#isTyping = false;
      return how;
    });
  }

  /** Searches once the words are there in which it is searched, unless something else is asked for by then. */
  #search(q: string, how: () => 'push' | 'replace'): void {
    const set = () => {
      const step = how();
      if (q !== this.#filters.q) this.#set({ ...this.#filters, q }, step);
    };
    this.#asked = q;
    if (q === '' || this.#hasWords) return set();
    void this.#words().then(
      () => !this.#signal.aborted && this.#asked === q && set(),
      () => this.#say(filtersDidNotCome),
    );
  }

  async #words(): Promise<void> {
    await fetchSearchWords(this.#host.dataset.data);
    this.#hasWords = true;
  }

  /** Shows everything; the button that was pressed disappears, so the focus is moved to something near it. */
  #clear(near: HTMLElement | null): void {
    this.#asked = '';
    this.#set(noFilters, 'push', false);
    if (this.#field) this.#field.value = '';
    near?.focus({ preventScroll: true });
  }

  #set(filters: Filters, how: 'push' | 'replace' = 'push', isOnlyPeriod = this.#period.isOn): void {
    const address = writeFilters(filters, new URL(this.#period.address(isOnlyPeriod), location.href));
    this.#filters = filters;
    if (address === location.pathname + location.search + location.hash) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    this.#show();
    this.#host.dispatchEvent(new Event('filterchange', { bubbles: true }));
  }

  /** Back and forward: the timeline reads the address itself. */
  #restore(): void {
    this.#filters = knownFilters(this.#data, readFilters(location));
    this.#isTyping = false;
    this.#show();
  }

  #show(): void {
    const [data, filters] = [this.#period.show(), this.#filters];
    const { window } = this.#period;
    const { events } = filtered(data, filters);
    const count = { left: events.length, all: this.#data.events.length };
    const found = unpackSearch(filters.found).words;
    const chosen = {
      ...chosenOf(data, filters),
      found,
      period: window && spanWords(shownSpan(window, data), calendarOf(data)),
    };
    const narrowed = window || isFiltered(filters) ? { ...count, chosen } : undefined;
    for (const [kind, panel] of this.#panels) this.#showKind(kind, panel, data);
    const [search, differ] = [this.#field, this.#differ];
    if (search && search !== document.activeElement) search.value = filters.q;
    if (differ) {
      differ.checked = filters.differ;
      const differing = find(this.#host, 'filter-differ-count');
      if (differing) differing.textContent = String(countDiffering(data, filters));
    }
    const clear = find(this.#host, 'filter-clear');
    if (clear) clear.hidden = !narrowed;
    if (clear) showWayBack(clear, filters.found);
    const whole = narrowed ? words.eventsLeft(count) : eventCount({ count: count.all });
    this.#say(clear ? whole : narrowed ? words.eventsLeftOf(narrowed) : '');
    this.#note?.show(narrowed ? words.listLeft(narrowed) : '');
    if (this.#list) filterList(this.#list, new Set(events.map(({ id }) => id)));
  }

  #say(what: string): void {
    const left = find(this.#host, 'filters-left');
    if (left) left.textContent = what;
  }

  #showKind(kind: FilterKind, panel: FilterPanel, data: TimelineData): void {
    panel.show(this.#filters[kind], countChoices(data, this.#filters, kind));
    const place = find(this.#host, 'filter-kind', { kind });
    const chosen = place && find(place, 'filter-chosen');
    const count = this.#filters[kind].length;
    if (chosen) chosen.textContent = count > 0 ? words.chosen({ count }) : '';
  }

  #key(event: KeyboardEvent): void {
    const kinds = findAll(this.#host, 'filter-kind');
    const open = kinds.find((kind) => kind.open);
    if (!open) return;
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return this.#goOn(event, kinds, kinds.indexOf(open));
    if (event.key !== 'Escape') return;
    event.preventDefault();
    open.open = false;
    open.querySelector('summary')?.focus();
  }

  /** From the choices of one kind to those of the next, unless the key moves within words. */
  #goOn(event: KeyboardEvent, kinds: readonly HTMLDetailsElement[], at: number): void {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.value !== '') return;
    const next = kinds.at((at + (event.key === 'ArrowRight' ? 1 : -1)) % kinds.length);
    if (!next) return;
    event.preventDefault();
    next.open = true;
    next.querySelector('input')?.focus();
  }

  #closeOthers(target: Node): void {
    for (const kind of findAll(this.#host, 'filter-kind')) if (!kind.contains(target)) kind.open = false;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#note?.remove();
  }
}

/** Beside the button that shows everything: the way back to a search, whose events alone are shown. */
function showWayBack(clear: HTMLElement, found: string): void {
  find(document, 'filter-found')?.remove();
  const address = find(document, 'search-link')?.href;
  if (found === '' || address === undefined) return;
  const asked = unpackSearch(found);
  const link = document.createElement('a');
  link.dataset['part'] = 'filter-found';
  link.href = address + writeSearch(asked);
  link.textContent = words.backToSearch(asked);
  clear.before(link);
}
