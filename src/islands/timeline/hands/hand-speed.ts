/** Where a hand was, in pixels from where it began, and when, in milliseconds. */
export interface HandSample {
  readonly by: number;
  readonly time: number;
}

/** The time over which the speed of a hand that lets go is measured, in milliseconds: a hand that rests first stops there. */
const measuredMs = 80;
/** Faster than so many pixels a millisecond, a glide would leave readers behind. */
const mostSpeed = 3;

/**
 * How fast a hand was when it let go, in pixels a millisecond. All times are those of the events themselves: on a busy
 * machine a script hears of them late, and of many at once.
 */
export function handSpeed(samples: readonly HandSample[], letGo: number): number {
  const late = samples.filter(({ time }) => letGo - time < measuredMs);
  const [first, last] = [late[0], late.at(-1)];
  if (!first || !last || last.time === first.time) return 0;
  const speed = (last.by - first.by) / (last.time - first.time);
  return Math.min(Math.max(speed, -mostSpeed), mostSpeed);
}
