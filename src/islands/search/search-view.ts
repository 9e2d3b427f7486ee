import type { DataOf } from '../../parts/part.ts';
import { chosenOf } from '../../search/chosen.ts';
import { findWords } from '../../search/found-words.ts';
import type { Notice } from '../../search/notices.ts';
import type { Ranked } from '../../search/rank.ts';
import { packSearch, readSearch, type SearchAddress, writeSearch } from '../../search/search-address.ts';
import type { SearchTexts } from '../../search/search-data.ts';
import type { Found } from '../../search/search-engine.ts';
import { firstDate, lastDate } from '../../timeline/calendar/address-date.ts';
import { plainDays } from '../../timeline/calendar/calendar.ts';
import { date } from '../../words/en/dates.ts';
import * as words from '../../words/en/search/results.ts';
import { findAll, mustFind } from '../find-part.ts';
import { sentenceNodes } from '../sentence-nodes.ts';
import { keepPlace, keptPlace, type Place } from './kept-place.ts';
import { SearchLoader } from './load-search.ts';
import { NarrowPanel } from './narrow-panel.ts';
import { resultItem } from './result-item.ts';

/** What is loaded with the view, and what the view loads, is asked for before the reader goes to it. */
export { prefetchSearch } from './load-search.ts';

type SearchHost = HTMLElement & { readonly dataset: DataOf<'site-search'> };

/** So many results are shown at once. */
const resultsAtOnce = 20;
/** How long after the last letter the address is written. */
const addressMilliseconds = 400;
/** How long after the last change the count of results is read out to those who listen. */
const saidMilliseconds = 1000;
/** How long after the last scrolling the place among the results is kept. */
const placeMilliseconds = 150;

/** Starts the search of a page: what was asked for in its address, and what is typed from now on. */
export async function showSearch(host: SearchHost, main: Promise<Response>, signal: AbortSignal): Promise<void> {
  const view = new SearchView(host);
  await view.start(main, signal);
}

class SearchView {
  readonly #host: SearchHost;
  readonly #field: HTMLInputElement;
  readonly #languages: readonly string[] = [...navigator.languages];
  #loader: SearchLoader | undefined;
  #panel: NarrowPanel | undefined;
  #shown = resultsAtOnce;
  #found: Found | undefined;
  #frame = 0;
  #addressTimer: ReturnType<typeof setTimeout> | undefined;
  #saidTimer: ReturnType<typeof setTimeout> | undefined;
  #placeTimer: ReturnType<typeof setTimeout> | undefined;
  /** The words and the results that are shown. */
  #shownKey = '';
  /** Where the reader was, until it is shown again. */
  #place: Place | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
    this.#field = mustFind(host, 'search-field');
  }

  async start(main: Promise<Response>, signal: AbortSignal): Promise<void> {
    const asked = readSearch(location.search);
    if (asked.words !== '' && this.#field.value === '') this.#field.value = asked.words;
    this.#return();
    if (this.#field.value !== '') this.#say(words.loading);
    try {
      const loader = (this.#loader = await SearchLoader.load(main, () => this.#soon()));
      if (signal.aborted) return;
      const parts = loader.loadParts();
      this.#panel = new NarrowPanel(
        mustFind(this.#host, 'search-narrow'),
        loader.engine.main,
        this.#languages,
        () => this.#choose(),
        signal,
      );
      this.#panel.show(asked, undefined);
      this.#listen(signal);
      await parts;
    } catch (error) {
      this.#say(words.failed);
      throw error;
    }
  }

  #listen(signal: AbortSignal): void {
    this.#field.addEventListener('input', () => this.#type(), { signal });
    mustFind(this.#host, 'search-form').addEventListener('submit', () => this.#submit(), { signal });
    mustFind(this.#host, 'search-more').addEventListener('click', () => this.#more(), { signal });
    this.#host.addEventListener('keydown', (event) => this.#step(event), { signal });
    addEventListener('popstate', () => this.#arrive(), { signal });
    addEventListener('scroll', () => this.#keep(), { signal, passive: true });
    for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      addEventListener(sign, () => (this.#place = undefined), { signal, passive: true });
    this.#host.addEventListener('click', (event) => this.#follow(event), { signal });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#addressTimer);
      clearTimeout(this.#saidTimer);
      clearTimeout(this.#placeTimer);
    });
  }

  get #asked(): SearchAddress {
    const narrowed = this.#panel?.read();
    return { ...(narrowed ?? readSearch('')), words: this.#field.value.trim() };
  }

  /** What came is shown with the next frame, together with what else comes before it. */
  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#search());
  }

  #type(): void {
    this.#shown = resultsAtOnce;
    this.#soon();
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => this.#write('replaceState'), addressMilliseconds);
  }

  #submit(): void {
    clearTimeout(this.#addressTimer);
    this.#write('pushState');
    this.#search();
  }

  #choose(): void {
    this.#shown = resultsAtOnce;
    this.#write('pushState');
    this.#soon();
  }

  /** Another entry of the history; at an address at which there is no page, that is a place on the page. */
  #arrive(): void {
    if (this.#host.dataset.of === 'address') return;
    const asked = readSearch(location.search);
    this.#field.value = asked.words;
    this.#panel?.show(asked, undefined);
    this.#return();
    this.#soon();
  }

  /** Back at an entry of the history: its place is shown as soon as its results are. */
  #return(): void {
    history.scrollRestoration = 'manual';
    this.#place = keptPlace();
    this.#shown = this.#place?.shown ?? resultsAtOnce;
  }

  #showPlace(): void {
    const place = this.#place;
    const { done, all } = (this.#loader as SearchLoader).progress;
    const results = findAll(this.#host, 'search-result');
    if (!place || done < all || results.length < Math.min(place.shown, this.#found?.results.length ?? 0)) return;
    this.#place = undefined;
    if (place.followed !== undefined) results[place.followed]?.focus({ preventScroll: true });
    scrollTo({ top: place.top, behavior: 'instant' });
  }

  #keep(): void {
    clearTimeout(this.#placeTimer);
    this.#placeTimer = setTimeout(() => {
      if (!this.#place) keepPlace({ ...keptPlace(), shown: this.#shown, top: scrollY });
    }, placeMilliseconds);
  }

  #follow({ target }: Event): void {
    const followed = findAll(this.#host, 'search-result').findIndex((result) => result.contains(target as Node));
    if (followed !== -1) keepPlace({ shown: this.#shown, top: scrollY, followed });
  }

  #write(way: 'pushState' | 'replaceState'): void {
    // An address at which there is no page stays as it is.
    if (this.#host.dataset.of === 'address') return;
    const address = location.pathname + writeSearch(this.#asked);
    if (address === location.pathname + location.search) return;
    const place = { shown: this.#shown, top: scrollY };
    history[way](way === 'pushState' ? { place } : null, '', address);
  }

  #more(): void {
    const before = this.#shown;
    this.#shown += resultsAtOnce;
    this.#search();
    keepPlace({ shown: this.#shown, top: scrollY });
    findAll(this.#host, 'search-result')[before]?.focus();
  }

  #search(): void {
    const [loader, panel] = [this.#loader, this.#panel];
    if (!loader || !panel) return;
    const asked = this.#asked;
    const [box, how] = [mustFind(this.#host, 'search-found'), mustFind(this.#host, 'search-how')];
    box.hidden = asked.words === '';
    how.hidden = asked.words !== '';
    if (asked.words === '' || loader.progress.done === 0) return;
    const found = loader.engine.find(
      {
        words: this.#field.value,
        chosen: chosenOf(asked, loader.engine.main, this.#languages),
        order: asked.order,
      },
      this.#languages,
    );
    this.#found = found;
    void loader.loadTexts([...found.lacking, ...found.results.slice(0, this.#shown).map(({ hit }) => hit.part)]);
    panel.show(asked, found.counts);
    this.#showResults(found);
    this.#showNotices(found);
    this.#tell(found, asked);
    this.#showPlace();
  }

  #showResults({ results }: Found): void {
    const { engine } = this.#loader as SearchLoader;
    const list = mustFind(this.#host, 'search-results');
    const shown = results.slice(0, this.#shown).filter(({ hit }) => engine.textsOf(hit.part));
    // What is there already stays, with the focus in it.
    const key = [this.#field.value, ...shown.map(({ hit }) => hit.id)].join(' ');
    if (key !== this.#shownKey) {
      const item = (ranked: Ranked) =>
        resultItem(ranked, this.#found as Found, engine.textsOf(ranked.hit.part) as SearchTexts, engine.main.languages);
      list.replaceChildren(...shown.map(item));
    }
    this.#shownKey = key;
    const left = results.length - this.#shown;
    const more = mustFind(this.#host, 'search-more');
    more.hidden = left <= 0;
    more.textContent = words.more({ count: Math.min(left, resultsAtOnce) });
  }

  #showNotices(found: Found): void {
    const { notices, results, isComplete } = found;
    const { progress } = this.#loader as SearchLoader;
    const missing = notices.flatMap((notice) => (notice.kind === 'missing' ? notice.typed : []));
    const lines: (string | Node)[][] = notices
      .map((notice) => this.#noticeLine(notice, found))
      .filter((line) => line !== undefined);
    if (results.length > 0 && !isComplete) lines.unshift([words.notAll({ missing })]);
    if (results.length === 0 && progress.done === progress.all)
      lines.push([/\p{Script=Han}/u.test(this.#field.value) ? words.asWritten : words.tips]);
    if (results.some(({ hit }) => hit.kind === 'event')) lines.push([this.#timelineLink(found)]);
    mustFind(this.#host, 'search-notices').replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.append(...line);
        return paragraph;
      }),
    );
  }

  #noticeLine(notice: Notice, found: Found): (string | Node)[] | undefined {
    const { engine } = this.#loader as SearchLoader;
    if (notice.kind === 'missing') return undefined;
    if (notice.kind === 'near') return [words.near({ typed: notice.typed, shown: this.#wordsShown(notice.concept, found) })];
    if (notice.kind === 'unwritten') return [words.unwritten(notice)];
    if (notice.kind === 'noDay') return [words.noDay(notice)];
    if (notice.kind === 'otherDate') return this.#otherDate(notice);
    const { facet, index } = notice.entity;
    const { title, href = '', names: spellings = [] } = engine.main[facet][index] ?? { title: '' };
    const others = spellings.filter((name) => name.toLowerCase() !== notice.typed.toLowerCase());
    const isTitle = notice.typed.toLowerCase() === title.toLowerCase();
    const link = () => Object.assign(document.createElement('a'), { href });
    const page = isTitle ? sentenceNodes(words.pageOf({ name: title, facet }), link) : [];
    if (others.length === 0 && isTitle) return page;
    const sentence = words.alsoFinds({ typed: notice.typed, name: isTitle ? notice.typed : title, others });
    const [first] = sentence.flatMap((part) => (typeof part === 'string' ? [] : part.name));
    const names = sentenceNodes(sentence, (name) => (name === first && !isTitle ? link() : document.createElement('span')));
    return isTitle ? [...names, ' ', ...page] : names;
  }

  #otherDate(notice: Extract<Notice, { kind: 'otherDate' }>): (string | Node)[] {
    const asked = this.#asked;
    const other = asked.words.replace(notice.typed, () => date(notice.other));
    const href = location.pathname + writeSearch({ ...asked, words: other });
    return sentenceNodes(words.otherDate(notice), () => Object.assign(document.createElement('a'), { href }));
  }

  /** The words of the first results that stand for one that was not found as it was typed. */
  #wordsShown(concept: number, { results, concepts }: Found): string[] {
    const { engine } = this.#loader as SearchLoader;
    const of = concepts[concept];
    const shown = results.slice(0, resultsAtOnce).flatMap(({ hit }) => {
      const texts = engine.textsOf(hit.part);
      const text = `${texts?.title[hit.place] ?? ''}. ${texts?.text[hit.place] ?? ''}`;
      return of ? findWords(text, [of], engine.main.languages).map(({ start, end }) => text.slice(start, end)) : [];
    });
    return [...new Map(shown.map((each) => [each.toLowerCase(), each])).values()].slice(0, 3);
  }

  /** Leads to the timeline with the events that were found, in a window that has them all. */
  #timelineLink({ results }: Found): HTMLAnchorElement {
    const { engine } = this.#loader as SearchLoader;
    const events = results.filter(({ hit }) => hit.kind === 'event');
    const days = engine.extentOf(events.map(({ hit }) => hit));
    const link = document.createElement('a');
    const home = new URL(this.#host.dataset.timeline, document.baseURI);
    home.searchParams.set('found', packSearch(this.#asked));
    if (days) {
      home.searchParams.set('from', firstDate(days.from, plainDays));
      home.searchParams.set('to', lastDate(days.to, plainDays));
    }
    link.href = home.href;
    link.textContent = words.onTimeline({ count: events.length });
    return link;
  }

  /** Tells how many results there are, or that there are none. */
  #tell(found: Found, asked: SearchAddress): void {
    const { progress } = this.#loader as SearchLoader;
    const count = found.results.length;
    const isNarrowed = writeSearch({ ...asked, words: '', order: 'relevance' }) !== '';
    if (progress.done < progress.all) this.#say(words.countSoFar({ count, ...progress }));
    else if (count > 0) this.#say(words.count({ count, words: asked.words }));
    else this.#say(isNarrowed ? words.nothingChosen({ words: asked.words }) : words.nothing({ words: asked.words }));
  }

  #say(text: string): void {
    const shown = mustFind(this.#host, 'search-count');
    mustFind(this.#host, 'search-found').hidden = false;
    if (shown.textContent === text) return;
    shown.textContent = text;
    clearTimeout(this.#saidTimer);
    this.#saidTimer = setTimeout(() => (mustFind(this.#host, 'search-said').textContent = text), saidMilliseconds);
  }

  /** Up and down go through the results, and Escape back to the field. */
  #step(event: KeyboardEvent): void {
    const { key, target } = event;
    const results = findAll(this.#host, 'search-result');
    const at = results.indexOf(target as HTMLAnchorElement);
    const isInField = target === this.#field;
    if (at === -1 && !isInField) return;
    if (key === 'Escape' && !isInField) {
      event.preventDefault();
      this.#field.focus();
      this.#field.select();
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    const to = at + (key === 'ArrowDown' ? 1 : -1);
    if (isInField && key === 'ArrowUp') return;
    event.preventDefault();
    if (to < 0) this.#field.focus();
    else results[to]?.focus();
  }
}
