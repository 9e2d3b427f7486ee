/**
 * What the timeline and its filters say before their scripts are there. A reader who leaves them alone fetches no other words.
 */

/** The drawing: its name, and what kind of thing it is. */
export const drawing = 'Timeline of events';
export const kind = 'timeline';

export const timelineDidNotCome = 'The timeline could not be loaded. Every event is in the list below.';
export const filtersDidNotCome = 'The filters could not be loaded; every event is shown.';
