import type { HookTable } from './hook.ts';

const on = ['home'] as const;

/** `<doc-filters>`: what chooses among the events; in a page of another site only a line that says what is left. */
export const filterParts = {
  'doc-filters': { tag: 'doc-filters', data: ['data'], on: ['home', 'embed'] },
  'filters-left': { tag: ['p', 'span'], on: ['home', 'embed'] },
  'filter-kind': { tag: 'details', data: ['kind', 'title'], on },
  'filter-chosen': { tag: 'span', on },
  'filter-choices': { tag: 'div', on },
  'filter-differ': { tag: 'input', maybeOn: on },
  'filter-differ-count': { tag: 'span', maybeOn: on },
  'filter-words': { tag: 'input', on },
  'filter-clear': { tag: 'button', on },
  // What the list shows of them.
  'only-period': { tag: 'input', on },
  'show-button': { tag: 'button', data: ['show'], on },
} as const satisfies HookTable;
