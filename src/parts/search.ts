import type { HookTable } from './hook.ts';

const on = ['search'] as const;

/** `<site-search>`: the field, what narrows the results, and the results, which a script makes. */
export const searchParts = {
  // `data`: the address of what is loaded first; `timeline`: that of the timeline; `of`: `address` where that has the words.
  'site-search': { tag: 'site-search', data: ['data', 'timeline'], maybeData: ['of'], on },
  'search-link': { tag: 'a', on: ['home', 'event', 'source', 'passage', 'step', 'search'] },
  'search-form': { tag: 'form', on },
  'search-field': { tag: 'input', on },
  'search-how': { tag: 'div', on },
  'search-found': { tag: 'div', on },
  'search-count': { tag: 'p', on },
  // The same for those who listen, when typing rests.
  'search-said': { tag: 'p', on },
  'search-notices': { tag: 'div', on },
  'search-narrow': { tag: 'div', on },
  'search-results': { tag: 'ol', on },
  'search-more': { tag: 'button', on },
  'filter-found': { tag: 'a' },
  'search-facet': { tag: 'details', data: ['facet'] },
  'search-result': { tag: 'a' },
} as const satisfies HookTable;
