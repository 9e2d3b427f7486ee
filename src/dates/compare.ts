import type { Bounds } from './bounds.ts';

/** Chronological order: by first possible time, then the one that ends earlier first. */
export function compareBounds(a: Bounds, b: Bounds): number {
  return order(a.earliest, b.earliest) || order(a.latest, b.latest);
}

/** Whether two dates share no time in any of their places, so that one happening cannot have both. */
export function areDisjoint(a: readonly Bounds[], b: readonly Bounds[]): boolean {
  return a.every((one) => b.every((other) => one.latest <= other.earliest || other.latest <= one.earliest));
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
