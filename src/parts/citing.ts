import type { HookTable } from './hook.ts';

/** `<copy-words>` with ready citations, `<quote-words>` for words that are selected, `<verify-document>`. */
export const citingParts = {
  // With the path of what is cited where the address of the site is not known. Only such sites have the next two.
  'copy-words': { tag: 'copy-words', maybeData: ['path'], on: ['event', 'passage'] },
  'own-path': { tag: ['p', 'span', 'pre'], data: ['path'] },
  'no-address': { tag: 'p' },
  'cite-way': { tag: ['div', 'details'], on: ['event', 'passage'] },
  // What is copied is the text, or `words` where that is something else.
  'cite-words': { tag: ['p', 'a', 'pre'], maybeData: ['words'], on: ['event', 'passage'] },
  'cite-copy': { tag: 'button', on: ['event', 'passage'] },
  'cite-copied': { tag: 'span', on: ['event', 'passage'] },

  'quote-words': { tag: 'quote-words', data: ['text', 'source', 'title'], on: ['source'] },
  'quote-template': { tag: 'template', on: ['source'] },
  'quote-bar': { tag: 'div', on: ['source'] },
  'quote-button': { tag: 'button', data: ['quote', 'done'], on: ['source'] },
  'quote-said': { tag: 'p', on: ['source'] },
  'quote-status': { tag: 'p', on: ['source'] },

  'verify-document': {
    tag: 'verify-document',
    data: ['href', 'sha256'],
    maybeData: ['quote', 'prefix', 'suffix'],
    on: ['source', 'passage'],
  },
  'verify-button': { tag: 'button', on: ['source', 'passage'] },
  'verify-result': { tag: 'p', on: ['source', 'passage'] },
} as const satisfies HookTable;
