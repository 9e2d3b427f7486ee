import type { HookTable } from './hook.ts';

const on = ['source'] as const;

/** Finding words in a document, in the bar over it. */
export const findingParts = {
  'find-panel': { tag: 'details', on },
  'find-form': { tag: 'form', on },
  'find-field': { tag: 'input', on },
  'find-count': { tag: 'p', on },
  'find-step': { tag: 'button', data: ['step'], on },
  'find-everywhere': { tag: 'a', on },
  'found-on-strip': { tag: 'rect' },
} as const satisfies HookTable;
