import { hasDay, reach } from '../layout/spots.ts';
import type { Span, TimelineEvent } from '../types.ts';

/** How many other events with a day the window has room for, and the fewest shortest windows on either side of the middle. */
const [neighbours, minBeside] = [20, 4];
/** An event takes no more than this share of the window, so that one sees where it begins and ends. */
const maxShare = 0.6;

/** The window that has an event in its middle, all dates of it, and the nearest others on both sides. */
export function windowAround(event: TimelineEvent, events: readonly TimelineEvent[], shortest: number): Span {
  const middle = middleOf(event);
  const distances = events
    .filter((other) => other !== event && hasDay(other.at))
    .map((other) => Math.abs(middleOf(other) - middle))
    .sort((a, b) => a - b);
  const { from, to } = reach(event);
  const furthest = distances[Math.min(neighbours, distances.length) - 1] ?? 0;
  const half = Math.max(furthest, (to - from) / 2 / maxShare, minBeside * shortest);
  return { from: middle - half, to: middle + half };
}

function middleOf(event: TimelineEvent): number {
  const { from, to } = reach(event);
  return (from + to) / 2;
}
