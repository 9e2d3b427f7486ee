import { hasDay } from '../layout/spots.ts';
import type { TimelineEvent } from '../types.ts';

/** How many events of one importance begin in a time, and how many of them on a stated day. */
export interface Counted {
  /** What one of them is worth. */
  readonly value: number;
  readonly dated: number;
  readonly all: number;
}

/** Counts the events that begin from one day to before another, the most important first. */
export type Tally = (from: number, to: number) => readonly Counted[];

const importances = [5, 4, 3, 2, 1] as const;

/** Counts events by looking up where a time begins and ends among theirs, since it is asked for thousands of times. */
export function tallyOf(events: readonly Pick<TimelineEvent, 'at' | 'importance'>[]): Tally {
  const days = importances.map((importance) => {
    const own = events.filter((event) => event.importance === importance).map(({ at }) => at);
    const beginnings = (of: typeof own) => of.map(({ from }) => from).sort((a, b) => a - b);
    // Each step is worth twice the one before, as each is about half as frequent in an archive that uses all five.
    return { value: 2 ** importance, all: beginnings(own), dated: beginnings(own.filter(hasDay)) };
  });
  return (from, to) =>
    days.map(({ value, all, dated }) => ({
      value,
      all: placeIn(all, to) - placeIn(all, from),
      dated: placeIn(dated, to) - placeIn(dated, from),
    }));
}

/** How many sorted days lie before a day. */
function placeIn(sorted: readonly number[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
