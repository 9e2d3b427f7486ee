/** What may be true if somebody is right: all numbers between two, and the two themselves if it is not open there. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  readonly isOpenAtMin?: boolean;
  readonly isOpenAtMax?: boolean;
}

/**
 * As many intervals as there are of which no two meet, as their indexes, the smallest first: of the others each meets one of
 * these. Two of them cannot both be right, and only where there are two does anybody contradict anybody. Taking the one that
 * ends first and leaving what meets it finds the most.
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
