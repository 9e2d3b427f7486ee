/** How the list follows the timeline. */

/** The accessible name of the two buttons that show the drawing or, on a small screen, the list in its place. */
export const shown = 'Shown';
export const timeline = 'Timeline';
export const list = 'List';

/** The box that leaves only the events of the window in the list. */
export const onlyPeriod = 'List only this period';
