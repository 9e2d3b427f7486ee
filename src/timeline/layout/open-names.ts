/** Opens everything in the window. */
export const openAll = 'all';

/** Opens the names of lanes without events. */
export const openFolded = 'folded';

/** The name of what opens the events of a lane that have no room, or those that are gathered in one row. */
export function openName(kind: 'more' | 'gathered', lane: string): string {
  return `${kind} ${lane}`;
}
