import type { HookTable } from './hook.ts';

const on = ['check'] as const;

/** `<check-text>`: checks any text against the documents. */
export const checkTextParts = {
  'check-text': { tag: 'check-text', data: ['facts'], on },
  'check-scriptless': { tag: 'p', on },
  'check-form': { tag: 'form', on },
  'check-field': { tag: 'textarea', on },
  'check-file': { tag: 'input', on },
  'check-whole': { tag: 'input', on },
  'check-button': { tag: 'button', on },
  'check-status': { tag: 'p', on },
  'check-progress': { tag: 'p', on },
  'check-stop': { tag: 'button', on },
  'check-result': { tag: 'section', on },
} as const satisfies HookTable;
