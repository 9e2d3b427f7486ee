import type { TimelineEvent } from '../types.ts';
import type { PlacedMark } from './lane-plan.ts';
import type { Lane, Layout } from './lay-out.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark without a label, and where it stands in the drawing. */
export interface Found {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
}

/** Height of a mark and free room under it, in pixels. */
const markPixels = 4;

/**
 * The mark without a label that is nearest to a point, no further than `reach`, in the pixels of the layout; where several
 * are as near, the most important, which stands first.
 */
export function markAt({ lanes }: Layout, point: Point, reach: number): Found | undefined {
  let nearest: Found | undefined;
  let least = reach;
  for (const lane of lanes) {
    if (point.y < lane.top - reach || point.y > lane.top + lane.height + reach) continue;
    for (const mark of lane.bare) {
      const distance = distanceTo(lane, mark, point);
      if (distance > least || (distance === least && nearest)) continue;
      [nearest, least] = [{ event: mark.event, x: mark.start + mark.width / 2, y: lane.top + mark.top }, distance];
    }
  }
  return nearest;
}

function distanceTo(lane: Lane, { start, width, top }: PlacedMark, { x, y }: Point): number {
  const across = Math.max(start - x, x - start - width, 0);
  const down = Math.max(lane.top + top - y, y - lane.top - top - markPixels, 0);
  return Math.hypot(across, down);
}
