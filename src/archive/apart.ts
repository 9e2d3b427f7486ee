/**
 * The numbers that may be true if somebody is right: all between `min` and `max`, and these two unless the interval is open
 * there.
 */
export interface Interval {
  readonly min: number;
  readonly max: number;
  readonly isOpenAtMin?: boolean;
  readonly isOpenAtMax?: boolean;
}

/**
 * The largest set of intervals of which no two overlap, as indexes, the smallest first. Two of them cannot both be right; a set
 * of one means that nobody contradicts anybody. Each interval that is left out overlaps one of the set.
 * Algorithm: interval scheduling; taking the interval that ends first, and leaving out those that overlap it, finds the most.
 */
export function apartOf(intervals: readonly Interval[]): number[] {
  const order = [...intervals.keys()].sort((a, b) => compareEnds(intervals[a] as Interval, intervals[b] as Interval));
  const apart: number[] = [];
  for (const index of order) {
    const last = intervals[apart.at(-1) ?? -1];
    if (!last || isBefore(last, intervals[index] as Interval)) apart.push(index);
  }
  return apart;
}

function compareEnds(a: Interval, b: Interval): number {
  if (a.max !== b.max) return a.max < b.max ? -1 : 1;
  return Number(b.isOpenAtMax ?? false) - Number(a.isOpenAtMax ?? false);
}

function isBefore(a: Interval, b: Interval): boolean {
  return a.max < b.min || (a.max === b.min && (a.isOpenAtMax === true || b.isOpenAtMin === true));
}
