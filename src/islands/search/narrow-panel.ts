import { isReversed, isUnread } from '../../search/chosen.ts';
import type { FacetCounts } from '../../search/narrow.ts';
import { limits, readSearch, type SearchAddress } from '../../search/search-address.ts';
import { type Facet, facets, resultKinds, type SearchMain } from '../../search/search-data.ts';
import * as words from '../../words/en/search/results.ts';
import { FilterPanel } from '../filters/panel.ts';
import { closest, makePart } from '../find-part.ts';

/** What narrows the results: their kinds, topics, documents, places, parties and time, and their order. */
export class NarrowPanel {
  readonly #main: SearchMain;
  readonly #languages: readonly string[];
  readonly #kinds: readonly { readonly box: HTMLInputElement; readonly count: HTMLElement }[];
  readonly #panels = new Map<
    Facet,
    { readonly panel: FilterPanel; readonly details: HTMLDetailsElement; readonly chosen: HTMLElement }
  >();
  readonly #dates: Readonly<Record<'from' | 'to', HTMLInputElement>>;
  readonly #order: HTMLSelectElement;
  readonly #clear = document.createElement('button');
  readonly #unread = document.createElement('p');

  /** `languages`: those of the reader. `changed` is called when another choice is made. */
  constructor(root: HTMLElement, main: SearchMain, languages: readonly string[], changed: () => void, signal: AbortSignal) {
    this.#main = main;
    this.#languages = languages;
    const kinds = document.createElement('div');
    kinds.className = 'search-kinds';
    this.#kinds = resultKinds.map((kind) => {
      const { label, box, count } = checkBox(words.kindTitle({ kind }));
      kinds.append(label);
      return { box, count };
    });
    const rest = document.createElement('div');
    rest.className = 'search-facets tl-kinds';
    for (const facet of facets) rest.append(...this.#facet(facet));
    this.#dates = { from: dateField(words.from, words.earlyDate), to: dateField(words.to, words.lateDate) };
    this.#order = orderField();
    this.#clear.type = 'button';
    this.#clear.textContent = words.clear;
    rest.append(
      ...[this.#dates.from, this.#dates.to, this.#order].map((field) => field.closest('label') ?? field),
      this.#clear,
    );
    this.#unread.role = 'status';
    this.#unread.id = '_unread';
    for (const field of Object.values(this.#dates)) field.setAttribute('aria-describedby', this.#unread.id);
    root.replaceChildren(kinds, rest, this.#unread);
    root.addEventListener('change', changed, { signal });
    this.#clear.addEventListener('click', () => {
      this.show({ ...readSearch(''), order: this.read().order }, undefined);
      changed();
    });
    this.#closePanels(root, signal);
  }

  /** Closes a panel of choices when the reader has finished with it. */
  #closePanels(root: HTMLElement, signal: AbortSignal): void {
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        for (const { details } of this.#panels.values()) if (!details.contains(target as Node)) details.open = false;
      },
      { signal },
    );
    root.addEventListener(
      'keydown',
      ({ key, target }) => {
        const panel = key === 'Escape' ? closest(target, 'search-facet') : null;
        if (!panel?.open) return;
        panel.open = false;
        panel.querySelector('summary')?.focus();
      },
      { signal },
    );
  }

  /** What is chosen, without the words. */
  read(): Omit<SearchAddress, 'words'> {
    const ids = Object.fromEntries(facets.map((facet) => [facet, this.#panels.get(facet)?.panel.chosen ?? []]));
    return {
      kind: resultKinds.filter((_, at) => this.#kinds[at]?.box.checked),
      ids: ids as unknown as SearchAddress['ids'],
      from: this.#dates.from.value.trim(),
      to: this.#dates.to.value.trim(),
      order: this.#order.value === 'date' ? 'date' : 'relevance',
    };
  }

  show(asked: Omit<SearchAddress, 'words'>, counts: FacetCounts | undefined): void {
    for (const [at, { box, count }] of this.#kinds.entries()) {
      const kind = resultKinds[at];
      if (!kind) continue;
      box.checked = asked.kind.includes(kind);
      if (counts) count.textContent = String(counts.kind[kind]);
      box.disabled = counts !== undefined && counts.kind[kind] === 0 && !box.checked;
    }
    for (const facet of facets) {
      const each = this.#panels.get(facet);
      if (!each) continue;
      each.panel.show(asked.ids[facet], counts?.[facet] ?? this.#main[facet].map(() => 0));
      each.chosen.textContent = asked.ids[facet].length > 0 ? words.chosen({ count: asked.ids[facet].length }) : '';
      each.details.hidden =
        counts !== undefined && counts[facet].every((count) => count === 0) && asked.ids[facet].length === 0;
    }
    for (const name of ['from', 'to'] as const)
      if (document.activeElement !== this.#dates[name]) this.#dates[name].value = asked[name];
    this.#tellUnread();
    this.#order.value = asked.order;
    this.#clear.hidden =
      asked.kind.length + facets.flatMap((facet) => asked.ids[facet]).length + asked.from.length + asked.to.length === 0;
  }

  /** A date that cannot be read narrows nothing, and it is said under its field. */
  #tellUnread(): void {
    const unread = (['from', 'to'] as const).filter((name) => {
      const field = this.#dates[name];
      const isWrong = isUnread(field.value.trim(), this.#main, this.#languages);
      field.setAttribute('aria-invalid', String(isWrong));
      return isWrong;
    });
    const lines = unread.map((name) => words.unreadDate({ typed: this.#dates[name].value.trim(), field: words[name] }));
    const [from, to] = [this.#dates.from.value.trim(), this.#dates.to.value.trim()];
    if (isReversed({ from, to }, this.#main, this.#languages)) {
      lines.push(words.reversedDates);
      this.#dates.to.setAttribute('aria-invalid', 'true');
    }
    const told = lines.join(' ');
    if (this.#unread.textContent !== told) this.#unread.textContent = told;
  }

  #facet(facet: Facet): HTMLDetailsElement[] {
    const choices = this.#main[facet];
    if (choices.length < 2) return [];
    const [details, summary, chosen, inside] = [
      document.createElement('details'),
      document.createElement('summary'),
      document.createElement('span'),
      document.createElement('div'),
    ];
    const title = words.facetTitle({ facet });
    const panel = new FilterPanel({
      kind: facet,
      title,
      choices,
      counts: choices.map(() => 0),
      ordered: facet === 'topic',
      changed: () => undefined,
    });
    details.name = '_narrow';
    makePart(details, 'search-facet', { facet });
    chosen.className = 'tl-chosen';
    inside.className = 'tl-choices';
    summary.append(title, ' ', chosen);
    inside.append(panel.element);
    details.append(summary, inside);
    this.#panels.set(facet, { panel, details, chosen });
    return [details];
  }
}

function checkBox(title: string) {
  const [label, box, name, count] = [
    document.createElement('label'),
    document.createElement('input'),
    document.createElement('span'),
    document.createElement('span'),
  ];
  box.type = 'checkbox';
  box.autocomplete = 'off';
  name.textContent = title;
  count.className = 'tl-count-of';
  label.append(box, name, count);
  return { label, box, count };
}

function dateField(title: string, example: string): HTMLInputElement {
  const [label, name, field] = [
    document.createElement('label'),
    document.createElement('span'),
    document.createElement('input'),
  ];
  field.type = 'text';
  field.autocomplete = 'off';
  field.maxLength = limits.date;
  field.size = 11;
  field.placeholder = example;
  name.textContent = title;
  label.append(name, field);
  return field;
}

function orderField(): HTMLSelectElement {
  const [label, name, select] = [
    document.createElement('label'),
    document.createElement('span'),
    document.createElement('select'),
  ];
  for (const [value, title] of [
    ['relevance', words.byRelevance],
    ['date', words.byDate],
  ] as const)
    select.append(new Option(title, value));
  name.textContent = words.order;
  name.className = 'visually-hidden';
  label.append(name, select);
  return select;
}
