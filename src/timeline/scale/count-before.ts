import type { Span } from '../types.ts';

/**
 * How many events have happened before a day, as a function of it. An event that lies somewhere in a year, or lasts through
 * it, has happened by and by: in its middle a half of it has.
 */
export function countBefore(spans: readonly Span[]): (day: number) => number {
  const turns = spans
    .flatMap(({ from, to }) => {
      const rate = 1 / Math.max(to - from, leastDays);
      return [
        { at: from, rate },
        { at: from + 1 / rate, rate: -rate },
      ];
    })
    .sort((a, b) => a.at - b.at);
  const known: Turn[] = [];
  let [count, rate, before] = [0, 0, turns[0]?.at ?? 0];
  for (const turn of turns) {
    count += rate * (turn.at - before);
    rate += turn.rate;
    before = turn.at;
    if (known.at(-1)?.at === turn.at) known.pop();
    known.push({ at: turn.at, count, rate });
  }
  return (day) => {
    const turn = lastBefore(known, day);
    if (!turn) return 0;
    return turn === known.at(-1) ? spans.length : turn.count + turn.rate * (day - turn.at);
  };
}

/** Where events begin or end: how many have happened by then, and how many happen in a day from then on. */
interface Turn {
  readonly at: number;
  readonly count: number;
  readonly rate: number;
}

/** A second: nothing happens in no time at all. */
const leastDays = 1 / 86_400;

/** The last turn on a day or before it, by halving. */
function lastBefore(turns: readonly Turn[], day: number): Turn | undefined {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.at ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1];
}
