import { nearestWords, type TextFinder, textFinder } from '../../search/find-in-text.ts';
import { atFind, readFind, readSearch, writeSearch } from '../../search/search-address.ts';
import * as words from '../../words/en/reader/finding.ts';
import { closest, find, findAll, makePart, mustFind } from '../find-part.ts';
import { type BlockText, documentText } from './document-text.ts';

/** Names of the two highlights, which the style sheet has too. */
const [foundName, currentName] = ['found', 'found-current'];
/** Where a place is shown, as a part of the height of the window. */
const shownAt = 0.3;
const svg = 'http://www.w3.org/2000/svg';
/** So many of the nearest words are told. */
const maxNearest = 3;
/** How long after the last letter the address is written. */
const addressMilliseconds = 400;

interface Place {
  readonly range: Range;
  /** The part of the document before it. */
  readonly at: number;
}

/** Finds words in a document, marks every place, in its text and on its strip, and goes from one to the next. */
export class FindInDocument {
  readonly #host: HTMLElement;
  readonly #field: HTMLInputElement;
  #texts: readonly BlockText[] | undefined;
  #places: readonly Place[] = [];
  #current = -1;
  /** Words like the one that is nowhere, if these are shown. */
  #nearest: readonly string[] = [];
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#field = mustFind(host, 'find-field');
  }

  listen(signal: AbortSignal): void {
    this.#field.addEventListener('input', () => this.#type(), { signal });
    mustFind(this.#host, 'find-form').addEventListener('submit', () => this.#go(1), { signal });
    this.#field.addEventListener('keydown', (event) => this.#key(event), { signal });
    for (const button of findAll(this.#host, 'find-step')) {
      button.disabled = false;
      button.addEventListener('click', () => this.#go(Number(button.dataset.step)), { signal });
    }
    signal.addEventListener('abort', () => clearTimeout(this.#addressTimer));
    const sought = readFind(location.search);
    if (sought.length > 0) this.#arrive(sought);
    else if (this.#field.value !== '') this.#type();
  }

  /** Words that an address asks for: shown from the place that the address leads to. */
  #arrive(sought: readonly string[]): void {
    this.#field.value = sought.join(' ');
    this.#find(sought, false);
    const target = document.querySelector(':target');
    const isAfter = ({ range: { startContainer } }: Place) =>
      !target ||
      target.contains(startContainer) ||
      (target.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const at = this.#places.findIndex(isAfter);
    this.#show(at === -1 && this.#places.length > 0 ? 0 : at);
  }

  #type(): void {
    const typed = this.#field.value;
    this.#find(typed.trim() === '' ? [] : [typed], true);
    const top = this.#places.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    this.#show(top === -1 && this.#places.length > 0 ? 0 : top);
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(
      () => history.replaceState(history.state, '', atFind(location.href, typed.trim())),
      addressMilliseconds,
    );
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault();
      this.#go(-1);
    }
    if (event.key === 'Escape' && this.#field.value !== '') {
      event.preventDefault();
      event.stopPropagation();
      this.#field.value = '';
      this.#type();
    }
  }

  #go(step: number): void {
    const count = this.#places.length;
    if (count > 0) this.#show((this.#current + step + count) % count);
  }

  /** Finds the words and marks their places, or those of the nearest words if they are typed and stand nowhere. */
  #find(sought: readonly string[], isTyped: boolean): void {
    const text = mustFind(this.#host, 'document');
    const blocks = (this.#texts ??= documentText(text));
    const language = find(text, 'block-words')?.lang ?? '';
    const isUnfinished = isTyped && !/\s$/u.test(this.#field.value);
    this.#places = placesOf(blocks, sought, textFinder(sought, language, { isTyped, isUnfinished }));
    this.#nearest = [];
    if (this.#places.length === 0 && isTyped) {
      const texts = blocks.map((block) => block.text);
      const near = sought.flatMap((words) => nearestWords(words, texts));
      this.#places = placesOf(blocks, near, textFinder(near, language, { isTyped: false, isUnfinished: false }));
      this.#nearest = [...new Set(this.#places.map(({ range }) => String(range)))].slice(0, maxNearest);
    }
    this.#mark(
      foundName,
      this.#places.map(({ range }) => range),
    );
    this.#showOnStrip();
    this.#leadEverywhere();
  }

  /** The link to the search in everything takes the words along. */
  #leadEverywhere(): void {
    const link = mustFind(this.#host, 'find-everywhere');
    link.search = writeSearch({ ...readSearch(''), words: this.#field.value.trim() });
  }

  #show(at: number): void {
    this.#current = at;
    const place = this.#places[at];
    const said = mustFind(this.#host, 'find-count');
    const isAsked = this.#field.value.trim() !== '';
    const number = words.place({ number: at + 1, count: this.#places.length });
    const told = this.#nearest.length > 0 ? words.nearest({ place: number, words: this.#nearest }) : number;
    said.textContent = place ? told : isAsked ? words.nowhere : '';
    this.#mark(currentName, place ? [place.range] : []);
    if (!place) return;
    const { top, bottom } = place.range.getBoundingClientRect();
    const ceiling = find(this.#host, 'reader-tools')?.getBoundingClientRect().bottom ?? 0;
    const isBar = ceiling < innerHeight / 2;
    if (top >= (isBar ? ceiling : 0) && bottom <= innerHeight && top !== bottom) return;
    // In a very long document, what is far away is laid out when it is scrolled to.
    if (top === bottom) closest(place.range.startContainer.parentElement, 'block')?.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: place.range.getBoundingClientRect().top - innerHeight * shownAt, behavior: 'instant' });
  }

  /** Marks ranges without changing the text; a browser that cannot selects the current place. */
  #mark(name: string, ranges: readonly Range[]): void {
    if ('highlights' in CSS) {
      const highlight = new Highlight(...ranges);
      highlight.priority = name === currentName ? 1 : 0;
      CSS.highlights.set(name, highlight);
      return;
    }
    const [only] = ranges;
    if (name !== currentName || !only) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(only);
  }

  #showOnStrip(): void {
    const drawn = find(this.#host, 'strip')?.querySelector('g');
    if (!drawn) return;
    for (const old of findAll(this.#host, 'found-on-strip')) old.remove();
    const side = drawn.ownerSVGElement?.viewBox.baseVal.width ?? 0;
    for (const place of new Set(this.#places.map(({ at }) => Math.round(at * side)))) {
      const line = document.createElementNS(svg, 'rect');
      makePart(line, 'found-on-strip');
      line.classList.add('found');
      for (const [name, value] of Object.entries({ x: Math.min(place, side - 2), width: 2, height: side }))
        line.setAttribute(name, String(value));
      drawn.append(line);
    }
  }
}

/** Where blocks have the words in a row; if none has, where they have any of them. */
function placesOf(blocks: readonly BlockText[], sought: readonly string[], finder: TextFinder): Place[] {
  if (sought.length === 0) return [];
  const all = (way: keyof TextFinder) =>
    blocks.flatMap((block) =>
      finder[way](block.text).map((each) => ({ range: block.rangeOf(each), at: block.at(each.start) })),
    );
  const rows = all('rowsIn');
  return rows.length > 0 ? rows : all('wordsIn');
}
