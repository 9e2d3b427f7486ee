import type { HookTable } from './hook.ts';

const on = ['home'] as const;

/** The list of all events under the timeline: an event's item has the event's id. */
export const listParts = {
  list: { tag: 'div', on },
  'list-year': { tag: 'section', on },
  'list-month': { tag: 'h4', maybeOn: on },
  'list-group': { tag: 'ol', on },
  'list-event': { tag: 'li', on },
  'list-when': { tag: 'span', on },
  'list-title': { tag: 'a', on },
  'list-topic': { tag: 'span', on },
} as const satisfies HookTable;
