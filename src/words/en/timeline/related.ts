/** What belongs with the event that is chosen, in its card. */

import { counted, list, plural } from '../grammar.ts';

/** "3 events and another date belong with it, 2 not in view". At least one of them is more than zero. */
export function belongWithIt(of: { readonly events: number; readonly dates: number; readonly hidden: number }): string {
  const { events, dates, hidden } = of;
  const parts = [
    ...(events > 0 ? [counted(events, { one: 'event', other: 'events' })] : []),
    ...(dates > 0 ? [dates === 1 ? 'another date' : `${dates} other dates`] : []),
  ];
  const verb = plural(events + dates, { one: 'belongs', other: 'belong' });
  return `${list(parts)} ${verb} with it${hidden > 0 ? `, ${hidden} not in view` : ''}`;
}

/** The same, to be said after the event. */
export function said(of: Parameters<typeof belongWithIt>[0]): string {
  return `. ${belongWithIt(of)}.`;
}

/** Beside what has no mark in the window. */
export const notInView = 'not in view';

const reasons = {
  date: 'The same event, dated otherwise',
  disagreement: 'In the same disagreement',
  passage: 'On the same passage',
} as const;

/** The heading of those that belong with it for one reason. */
export function because({ why }: { readonly why: keyof typeof reasons }): string {
  return reasons[why];
}

/** Says why an event is drawn though the filters leave it out. */
export const shownAnyway = 'The filters leave it out; it is shown because it was asked for.';
