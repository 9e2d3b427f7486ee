import type { HookTable } from './hook.ts';

const on = ['home', 'embed'] as const;

/** The card of an event on the timeline, which its script copies out of a template. */
export const cardParts = {
  'card-template': { tag: 'template', on },
  card: { tag: 'div', on },
  'card-words': { tag: 'span', on },
  'card-topic': { tag: 'span', on },
  'card-title': { tag: 'a', on },
  'card-earlier': { tag: 'button', on },
  'card-later': { tag: 'button', on },
  'card-close': { tag: 'button', on },
  'card-body': { tag: 'div', on },

  // What belongs with its event: `event` is the id of another, `other` says which of its own dates.
  'card-related': { tag: 'details', on },
  'card-related-count': { tag: 'summary', on },
  'card-related-list': { tag: 'div', on },
  'card-related-link': { tag: 'a', data: ['event'], maybeData: ['other'] },
  'card-unfiltered': { tag: 'p', on },
} as const satisfies HookTable;
