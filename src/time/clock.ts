/**
 * The clock on an archive's wall. Times of day, and the days themselves, are those of one time zone for every reader anywhere;
 * everything that is compared, sorted or drawn is an instant. Both are counted in milliseconds since 1970: an instant in UTC,
 * and what a wall shows as if it were UTC. Pure, so that the build and the browser tell the same time: the build asks
 * `Intl` for the offsets of a zone once (`zone-offsets.ts`), and the browser is given them.
 */
export interface Clock {
  /** What the wall shows at an instant. */
  wallOf(instant: number): number;
  /**
   * The instants at which the wall shows something, in order: one, two where the clock is put back, or none where it is put
   * forward.
   */
  instantsOf(wall: number): readonly number[];
}

/** From an instant on, the wall is so many milliseconds ahead of UTC. */
export interface Offset {
  readonly from: number;
  readonly by: number;
}

/** The clock of UTC, which is never put forward or back. */
export const utc: Clock = { wallOf: (instant) => instant, instantsOf: (wall) => [wall] };

/** The clock that these offsets make, in the order of time; the first holds before its instant, too. None make UTC. */
export function clockOf(offsets: readonly Offset[]): Clock {
  const [first] = offsets;
  if (!first) return utc;
  return {
    wallOf: (instant) => instant + byAt(offsets, instant),
    instantsOf(wall) {
      const around = offsetsAround(offsets, wall).map(({ by }) => wall - by);
      return [...new Set(around)].filter((instant) => instant + byAt(offsets, instant) === wall).sort((a, b) => a - b);
    },
  };
}

/**
 * The instant at which a day, an hour or another unit begins: the first at which the wall shows its beginning, or where that
 * is left out, the one at which the clock is put forward.
 */
export function beginningOf(clock: Clock, wall: number): number {
  const [instant] = clock.instantsOf(wall);
  return instant ?? leapOver(clock, wall);
}

/** The most that a clock has ever been put forward at once, and more: Samoa left out a whole day in 2011. */
const mostLeftOut = 26 * 3_600_000;

/** The first instant at which the wall shows more than something that it never shows, by halving. */
function leapOver(clock: Clock, wall: number): number {
  let [before, after] = [wall - mostLeftOut, wall + mostLeftOut];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (clock.wallOf(middle) < wall) before = middle;
    else after = middle;
  }
  return after;
}

function byAt(offsets: readonly Offset[], instant: number): number {
  return (offsets[indexAt(offsets, instant)] ?? offsets[0])?.by ?? 0;
}

/** The offsets that can hold when the wall shows something: offsets are at most about a day. */
function offsetsAround(offsets: readonly Offset[], wall: number): readonly Offset[] {
  const first = indexAt(offsets, wall - mostLeftOut);
  return offsets.slice(Math.max(first, 0), indexAt(offsets, wall + mostLeftOut) + 1 || 1);
}

/** The index of the last offset from an instant or before it, by halving; -1 before all. */
function indexAt(offsets: readonly Offset[], instant: number): number {
  let [low, high] = [-1, offsets.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle]?.from ?? Infinity) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}
