import { showAll } from '../../words/en/timeline/filters.ts';
import { findAll } from '../find-part.ts';

/** Shows only these events of the list, its headings and the links to its years only where there are some of them. */
export function filterList(list: HTMLElement, left: ReadonlySet<string>): void {
  const counts = new Map<string, number>();
  for (const year of findAll(list, 'list-year')) {
    let inYear = 0;
    for (const span of findAll(year, 'list-span')) {
      const items = [...span.querySelectorAll<HTMLElement>('li[id]')];
      for (const item of items) item.hidden = !left.has(item.id);
      const count = items.filter(({ hidden }) => !hidden).length;
      span.hidden = count === 0;
      inYear += count;
      counts.set(span.id, count);
    }
    year.hidden = inYear === 0;
    counts.set(year.id, inYear);
  }
  for (const link of findAll(document, 'year-link')) {
    const count = counts.get(decodeURIComponent(link.hash.slice(1))) ?? 0;
    if (link.parentElement) link.parentElement.hidden = count === 0;
    if (link.lastElementChild) link.lastElementChild.textContent = String(count);
  }
}

/** The line above the list that says what it leaves out, with a button that shows everything; also on paper. */
export class ListNote {
  readonly #note = document.createElement('p');
  readonly #words = document.createElement('span');

  constructor(list: HTMLElement, clear: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = showAll;
    button.addEventListener('click', clear);
    this.#note.className = 'list-left';
    this.#note.hidden = true;
    this.#note.append(this.#words, ' ', button);
    list.before(this.#note);
  }

  show(words: string): void {
    this.#words.textContent = words;
    this.#note.hidden = words === '';
  }

  remove(): void {
    this.#note.remove();
  }
}
