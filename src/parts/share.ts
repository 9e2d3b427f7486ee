import type { HookTable } from './hook.ts';

const on = ['home'] as const;

/** `<share-view>` under the timeline; `<same-view>` in the page that stands in another leads back to the whole. */
export const shareParts = {
  'share-view': { tag: 'share-view', data: ['embed', 'title'], on },
  'share-copy': { tag: 'button', on },
  'share-copied': { tag: 'span', on },
  'embed-toggle': { tag: 'button', on },
  'embed-panel': { tag: 'div', on },
  'embed-markup': { tag: 'textarea', on },
  'embed-copy': { tag: 'button', on },
  'same-view': { tag: 'same-view', on: ['embed'] },
  'same-view-link': { tag: 'a', on: ['embed'] },
} as const satisfies HookTable;
