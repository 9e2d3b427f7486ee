/**
 * What the timeline and its filters say before their scripts have loaded. Readers who do not use them download no other words.
 */

/** The accessible name of the drawing, and its role in words. */
export const drawing = 'Timeline of events';
export const kind = 'timeline';

export const timelineDidNotCome = 'The timeline could not be loaded. Every event is in the list below.';
export const filtersDidNotCome = 'The filters could not be loaded; every event is shown.';
