import { showAll } from '../../words/en/timeline/filters.ts';
import { findAll, selectorOf } from '../find-part.ts';

/** Shows only these events of the chronological list, and of its headings only those that have some of them. */
export function filterList(list: HTMLElement, left: ReadonlySet<string>): void {
  for (const group of findAll(list, 'list-group')) {
    const items = group.querySelectorAll<HTMLElement>(':scope > li');
    for (const item of items) item.hidden = !left.has(item.id);
    const isEmpty = [...items].every(({ hidden }) => hidden);
    group.hidden = isEmpty;
    const heading = group.previousElementSibling;
    if (heading instanceof HTMLElement && heading.matches(selectorOf('list-month'))) heading.hidden = isEmpty;
  }
  for (const year of findAll(list, 'list-year')) year.hidden = findAll(year, 'list-group').every(({ hidden }) => hidden);
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
