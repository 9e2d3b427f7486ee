import type { Bounds } from './bounds.ts';

/** Chronological order: by first day, then the shorter first. */
export function compareBounds(a: Bounds, b: Bounds): number {
  return order(a.earliest, b.earliest) || order(a.latest, b.latest);
}

/** Whether two dates share no day, so that one happening cannot have both. */
export function areDisjoint(a: Bounds, b: Bounds): boolean {
  return a.latest <= b.earliest || b.latest <= a.earliest;
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
