import type { HookTable } from './hook.ts';

const on = ['home'] as const;

/**
 * The list of all events under the timeline. Its items, which are many, have no names: they are the children of a group,
 * each with its event's id, and hold the date (`> span`), the link with the title (`> a`) and the topic (`> span > span`).
 */
export const listParts = {
  list: { tag: 'div', on },
  'list-year': { tag: 'section', on },
  // A month or a span of a year, with its heading.
  'list-span': { tag: 'div', on },
  'list-group': { tag: 'ol', on },
  // Links to years and spans: the last child of each is the number of events there.
  'year-link': { tag: 'a', on },
} as const satisfies HookTable;
