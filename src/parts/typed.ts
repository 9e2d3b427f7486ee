import type { HookTable } from './hook.ts';

const on = ['home', 'embed'] as const;

/** `<typed-span>`: two fields for the dates of the window of the timeline. */
export const typedParts = {
  'typed-span': { tag: 'typed-span', data: ['data'], on },
  'typed-panel': { tag: 'details', on },
  'typed-form': { tag: 'form', on },
  'typed-from': { tag: 'input', on },
  'typed-to': { tag: 'input', on },
  'typed-why': { tag: 'p', on },
} as const satisfies HookTable;
