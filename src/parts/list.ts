import type { HookTable } from './hook.ts';

const on = ['home'] as const;

/**
 * The list of all events under the timeline. Its items, which are many, have no names: they are the children of a group,
 * each with its event's id, and hold the date (`> span`), the link with the title (`> a`) and the topic (`> span > span`).
 */
export const listParts = {
  list: { tag: 'div', on },
  'list-year': { tag: 'section', on },
  'list-month': { tag: 'h4', maybeOn: on },
  'list-group': { tag: 'ol', on },
} as const satisfies HookTable;
