import { hasDay, isIn, reach } from './layout/spots.ts';
import { meets, zoomed } from './time-span.ts';
import type { Span, TimelineEvent } from './types.ts';

/** The shortest window that a press on the overview leads to, in shortest windows: one with as much on either side. */
const minAround = 3;

/**
 * A window around a time of an era: where none is shorter than a day, the day with one on either side, or in a long era the time
 * around it.
 */
export function aroundDay(at: number, { from, to }: Span, shortest: number): Span {
  const length = (to - from) / 48 / shortest;
  const start = length < minAround ? Math.floor(at / shortest) * shortest : at;
  return zoomed({ from: start, to: start + shortest }, Math.max(length, minAround));
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

/** A move by a smaller share of the window than this is not seen as one, and by more times no eye can follow it. */
const [minSeenMove, maxSeenZoom] = [0.002, 5];

/** Whether a move from one window to another is better shown than made at once. */
export function canBeFollowed(before: Span, after: Span): boolean {
  const length = after.to - after.from;
  const zoom = length / (before.to - before.from);
  const by = Math.max(Math.abs(after.from - before.from), Math.abs(after.to - before.to));
  return zoom > 1 / maxSeenZoom && zoom < maxSeenZoom && by > length * minSeenMove;
}

/** The event that is nearest to a window, if there is any. */
export function nearestTo(window: Span, events: readonly TimelineEvent[]): TimelineEvent | undefined {
  const distance = (event: TimelineEvent) => Math.max(reach(event).from - window.to, window.from - reach(event).to);
  return events.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The place of the first event that begins in a window; of the first of all, if none does. */
export function firstIn({ from }: Span, events: readonly TimelineEvent[]): number {
  return Math.max(
    events.findIndex((event) => reach(event).from >= from),
    0,
  );
}

/** Free room before and after events that a window is made to fit, as a share of what they take. */
const fitRoom = 0.06;

/** The window that shows just these events, with a little room around them: at least a shortest window. */
export function fitting(events: readonly TimelineEvent[], shortest: number): Span | undefined {
  const whole = wholeOf(events);
  if (!whole) return undefined;
  const room = Math.max((whole.to - whole.from) * fitRoom, shortest);
  return { from: whole.from - room, to: whole.to + room };
}

/** Events that lie closer together than in this share of a window stand in it as a heap. */
const heapShare = 1 / 10;

/** The window that an address without one asks for: the first view, unless what is left lies beyond it or in a sliver of it. */
export function openingView(events: readonly TimelineEvent[], first: Span, shortest: number): Span {
  const [whole, fit] = [wholeOf(events), fitting(events, shortest)];
  if (!whole || !fit) return first;
  const isHeap = whole.to - whole.from < (first.to - first.from) * heapShare;
  return isHeap || !events.some(isIn(first)) ? fit : first;
}

/** Parts of a window that zooming in tries as the start of the next. */
const zoomSteps = 24;

/**
 * The window zoomed in to where it holds what matters most. It stays around its middle as long as that holds half as much:
 * one who zooms should not be thrown about. Zooming out is always around the middle.
 */
export function zoomedTowards(events: readonly TimelineEvent[], window: Span, times: number): Span {
  const middle = zoomed(window, times);
  if (times >= 1) return middle;
  const length = middle.to - middle.from;
  const inside = events.filter(({ at }) => hasDay(at) && at.to - at.from <= length && meets(at, window));
  const steps = Array.from({ length: zoomSteps + 1 }, (_, step) => {
    return window.from + (window.to - window.from - length) * (step / zoomSteps);
  });
  // What is as long as the window, as a day in one of a day, is whole in none but its own.
  const own = new Set(inside.map(({ at }) => at.from).filter((from) => from >= window.from && from + length <= window.to));
  const starts = own.size > zoomSteps ? steps : [...steps, ...own];
  const tries = starts.map((from) => ({ from, ...heldBy(inside, from, length) }));
  const [best] = tries.toSorted((a, b) => b.worth - a.worth || a.offCentre - b.offCentre);
  const isPoor = heldBy(inside, middle.from, length).worth * 2 < (best?.worth ?? 0);
  return best && isPoor ? { from: best.from, to: best.from + length } : middle;
}

/** What a window holds whole: what that is worth, and how far from its middle it lies. */
function heldBy(events: readonly TimelineEvent[], from: number, length: number) {
  const held = events.filter(({ at }) => at.from >= from && at.to <= from + length);
  const worth = held.reduce((sum, { importance }) => sum + importance, 0);
  const weighted = held.reduce((sum, { at, importance }) => sum + ((at.from + at.to) / 2) * importance, 0);
  return { worth, offCentre: worth === 0 ? 0 : Math.abs(weighted / worth - from - length / 2) };
}

/** A window moved no further than it takes to meet one of these events, if none of their dates is in it: to the nearest. */
export function meeting(window: Span, events: readonly TimelineEvent[]): Span {
  if (events.some(isIn(window))) return window;
  const length = window.to - window.from;
  const middle = (window.from + window.to) / 2;
  const spans = events.flatMap(({ at, others = [] }) => [at, ...others.map((other) => other.at)]);
  const middles = spans
    .flatMap((at) => at.parts ?? [at])
    .map(({ from, to }) => {
      const room = Math.min(length, to - from) / 2;
      return Math.min(Math.max(middle, from + room), to - room);
    });
  const nearest = middles.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
  return { from: nearest - length / 2, to: nearest + length / 2 };
}

function wholeOf(events: readonly TimelineEvent[]): Span | undefined {
  if (events.length === 0) return undefined;
  const spans = events.map(reach);
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}
