import { labelWidth } from '../../../../src/timeline/label-width.ts';
import type { Size } from '../../../../src/timeline/layout/lanes.ts';
import { plotWidth } from '../../../../src/timeline/layout/lanes.ts';
import type { Lane } from '../../../../src/timeline/layout/lay-out.ts';
import type { Span } from '../../../../src/timeline/types.ts';

/** Something drawn in a lane, in pixels from the window's edge and from the top of the drawing. */
export interface DrawnBox {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its label stands, if it has one. */
  readonly label?: Span | undefined;
}

/** Where marks with their labels, marks alone and openers stand in a lane. */
export function boxesOf(lane: Lane, view: Span, size: Size): DrawnBox[] {
  const width = plotWidth(size);
  const place = (day: number) => ((day - view.from) / (view.to - view.from)) * width;
  const labels = lane.placed.map(({ event, at, label, back, shift, top }): DrawnBox => {
    const [from, to] = [place(at.from) - shift, Math.max(place(at.to), place(at.from) + 4) - shift];
    const start = back ? to - labelWidth(label) : Math.max(from, at.to > view.from ? 0 : -Infinity);
    const [left, right] = [Math.min(from, start), Math.max(to, start + labelWidth(label))];
    const words = label === '' ? undefined : { from: start, to: start + labelWidth(label) };
    return { what: `${event.id} ${label}`, left, right, top: lane.top + top, bottom: lane.top + top + 20, label: words };
  });
  const marks = lane.bare.map(({ event, start, width: long, top }): DrawnBox => {
    const [left, right] = [start, start + long];
    return { what: event.id, left, right, top: lane.top + top, bottom: lane.top + top + 4 };
  });
  const heads = lane.gathered
    ? [
        {
          what: 'gathered',
          left: 0,
          right: width,
          top: lane.top + lane.gathered.top,
          bottom: lane.top + lane.gathered.top + 16,
        },
      ]
    : [];
  return [...labels, ...marks, ...heads];
}

/** Two boxes that lie over each other, if there are any. */
export function overlap(boxes: readonly DrawnBox[]): [string, string] | undefined {
  const sorted = boxes.toSorted((a, b) => a.left - b.left);
  for (const [index, a] of sorted.entries())
    for (const b of sorted.slice(index + 1)) {
      if (b.left > a.right - 0.01) break;
      if (a.top < b.bottom && b.top < a.bottom) return [a.what, b.what];
    }
  return undefined;
}
