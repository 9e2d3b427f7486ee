import type { FilterKind } from '../../timeline/asked-view.ts';
import type { Choice } from '../../timeline/filter-events.ts';
import { askedWords, holdsWords, searchWords } from '../../timeline/search-words.ts';
import { findAmong } from '../../words/en/timeline/filters.ts';

/** With more choices than this there is a field to search among them. */
const maxChoicesAtOnce = 4;

export interface PanelOptions {
  readonly kind: FilterKind;
  readonly title: string;
  readonly choices: readonly Choice[];
  /** The number of events for each choice in the whole archive: frequent ones come first, unless their order has a meaning. */
  readonly counts: readonly number[];
  readonly ordered: boolean;
  readonly changed: () => void;
}

/** The choices of one kind, as check boxes with counts. */
export class FilterPanel {
  readonly element = document.createElement('fieldset');
  readonly #options: PanelOptions;
  readonly #rows: readonly Row[];

  constructor(options: PanelOptions) {
    this.#options = options;
    const { choices, counts, ordered, title, changed } = options;
    this.#rows = choices.map((choice, index) => row(choice, index));
    const legend = document.createElement('legend');
    legend.className = 'visually-hidden';
    legend.textContent = title;
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    const most = (a: Row, b: Row) => (counts[b.index] ?? 0) - (counts[a.index] ?? 0);
    list.append(...(ordered ? this.#rows : this.#rows.toSorted(most)).map(({ item }) => item));
    this.element.append(legend, ...(choices.length > maxChoicesAtOnce ? [this.#finder()] : []), list);
    list.addEventListener('change', changed);
  }

  /** The ids that are chosen, in the order of the archive. */
  get chosen(): string[] {
    return this.#rows.filter(({ box }) => box.checked).map(({ choice }) => choice.id);
  }

  show(chosen: readonly string[], counts: readonly number[]): void {
    for (const { choice, index, box, count, item } of this.#rows) {
      box.checked = chosen.includes(choice.id);
      count.textContent = String(counts[index] ?? 0);
      item.classList.toggle('is-none', !counts[index] && !box.checked);
    }
  }

  #finder(): HTMLElement {
    const finder = document.createElement('input');
    finder.type = 'search';
    finder.autocomplete = 'off';
    const name = findAmong({ kind: this.#options.kind, count: this.#options.choices.length });
    finder.setAttribute('aria-label', name);
    finder.placeholder = name;
    finder.addEventListener('input', () => {
      const asked = askedWords(finder.value);
      for (const each of this.#rows) each.item.hidden = !holdsWords((each.words ??= searchWords(each.choice.title)), asked);
    });
    finder.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || finder.value.trim() === '') return;
      event.preventDefault();
      const found = this.element.querySelector<HTMLInputElement>('li:not([hidden]) input');
      found?.click();
      finder.select();
    });
    return finder;
  }
}

function row(choice: Choice, index: number): Row {
  const [item, label, box] = [document.createElement('li'), document.createElement('label'), document.createElement('input')];
  const [title, count] = [document.createElement('span'), document.createElement('span')];
  box.type = 'checkbox';
  box.autocomplete = 'off';
  title.textContent = choice.title;
  if (choice.lang !== undefined) title.lang = choice.lang;
  count.className = 'tl-count-of';
  label.append(box, title, count);
  item.append(label);
  return { choice, index, item, box, count };
}

interface Row {
  readonly choice: Choice;
  readonly index: number;
  readonly item: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  /** By which it is found, once the reader looks for it. */
  words?: readonly string[];
}
