import { reach } from './layout/spots.ts';
import { zoomed } from './time-span.ts';
import type { Span, TimelineEvent } from './types.ts';

/** The shortest window, in days. */
export const minWindowDays = 3;

/** A window around a day of an era: with a day on either side, or in a long era the time around it. */
export function aroundDay(at: number, { from, to }: Span): Span {
  const length = (to - from) / 48;
  return length < minWindowDays
    ? zoomed({ from: Math.floor(at), to: Math.floor(at) + 1 }, minWindowDays)
    : zoomed({ from: at, to: at + 1 }, length);
}

/** A window on an era, with room after its end for the names of what happened last. */
export function onEra({ from, to }: Span): Span {
  return { from, to: to + (to - from) * 0.16 };
}

/** The window, moved as little as it takes to see an event. */
export function seeing(event: TimelineEvent | undefined, window: Span): Span {
  if (!event) return window;
  const length = window.to - window.from;
  const { from, to } = reach(event);
  const inView = from < window.to - length * 0.02 && to > window.from + length * 0.02;
  if (inView) return window;
  const middle = to - from < length ? (from + to) / 2 : from + length * 0.4;
  return { from: middle - length / 2, to: middle + length / 2 };
}

/** The event that is nearest to a window, if there is any. */
export function nearestTo(window: Span, events: readonly TimelineEvent[]): TimelineEvent | undefined {
  const distance = (event: TimelineEvent) => Math.max(reach(event).from - window.to, window.from - reach(event).to);
  return events.toSorted((a, b) => distance(a) - distance(b))[0];
}
