import { labelWidth, wrapped } from './label-width.ts';
import { densityHeight, type Lane, type Size } from './lane-layout.ts';
import { reach, type Placing } from './place-events.ts';
import { percent, type Shape } from './svg-shape.ts';
import { meets, zoomed } from './time-span.ts';
import { ticksOf } from './time-ticks.ts';
import type { Span, TimelineEvent } from './timeline-shape.ts';

/**
 * The axis: a thin line for every tick through all lanes, and what it says on top; as many windows beside the one that is
 * seen as `margin` says.
 */
export function drawAxis(view: Span, size: Size, height: number, margin = 0): Shape[] {
  const width = size.least - size.names;
  let free = -margin * width;
  return ticksOf(zoomed(view, 1 + 2 * margin), width * (1 + 2 * margin)).flatMap(({ at, label }): Shape[] => {
    const share = (at - view.from) / (view.to - view.from);
    const x = percent(share);
    const line: Shape = ['line', { x1: x, x2: x, y1: 8, y2: height, class: 'tl-tick' }];
    const [start, end] = [share * width, share * width + labelWidth(label)];
    const isCut = (start < 0 && end > 0) || (start <= width && start > width - 28);
    if (isCut || start < free) return [line];
    free = end + 4;
    return [line, ['text', { x, dx: 4, y: 16, class: 'tl-date' }, label]];
  });
}

/** The lines between lanes. */
export function drawLanes(lanes: readonly Lane[]): Shape[] {
  return lanes.map(({ top }): Shape => ['line', { x1: 0, x2: '100%', y1: top, y2: top, class: 'tl-rule' }]);
}

/** The names of lanes, beside them or above when there is no room beside; a topic's with its colour. */
export function drawNames(lanes: readonly Lane[], size: Size): Shape[] {
  const beside = size.names > 0;
  return lanes.flatMap(({ title, topic, top, height }): Shape[] => {
    const lines = beside ? wrapped(title, size.names - 24, Math.floor(height / 16) - 1) : wrapped(title, 205, 1);
    const x = topic === undefined ? 0 : 10;
    const colour = {
      x: 0,
      y: top + 5,
      width: 3,
      height: beside ? height - 10 : 12,
      class: `tl-colour tl-topic-${(topic ?? 0) % 10}`,
    };
    return [
      ...(beside ? [['line', { x1: 0, x2: '100%', y1: top, y2: top, class: 'tl-rule' }] as const] : []),
      ...(topic === undefined ? [] : [['rect', colour] as const]),
      ...lines.map((line, index): Shape => ['text', { x, y: top + 15 + index * 15, class: 'tl-name' }, line]),
    ];
  });
}

/**
 * Soft bars for the events that have no room: one part of the drawing each, higher for more. Coordinates are shares of
 * a square of side 1 across and pixels down.
 */
export function drawDensity(lanes: readonly Lane[], left: Placing['left'], drawn: Span, parts: number): Shape[] {
  return lanes.flatMap(({ top, height }, lane): Shape[] =>
    countParts(left[lane] ?? [], drawn, parts).flatMap((count, part): Shape[] => {
      if (count === 0) return [];
      const tall = Math.round(densityHeight * Math.min(1, 0.22 + Math.sqrt(count / 14)) * 10) / 10;
      const y = top + height - 3 - tall;
      return [['rect', { x: percent(part / parts), width: percent(0.86 / parts), y, height: tall, class: 'tl-more' }]];
    }),
  );
}

/** How many events of each lane are in a window and have no room in it. */
export function countLeft(left: Placing['left'], view: Span): number[] {
  return left.map((events) => events.filter((event) => meets(reach(event), view)).length);
}

/** Says in small words, under a lane's name or at the end of its line, how many of its events have no room. */
export function drawMore(lanes: readonly Lane[], left: Placing['left'], view: Span, size: Size): Shape[] {
  const counts = countLeft(left, view);
  return lanes.flatMap((lane, index): Shape[] => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    const beside = size.names > 0;
    const place = beside
      ? { x: lane.topic === undefined ? 0 : 10, dy: lane.height - 6 }
      : { x: '100%', dy: 15, 'text-anchor': 'end' };
    return [['text', { ...place, y: lane.top, class: 'tl-left' }, `+${count} more here`]];
  });
}

/** How many events begin in each part of a span. */
function countParts(events: readonly TimelineEvent[], { from, to }: Span, parts: number): number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const event of events) {
    const part = Math.floor(((event.at.from - from) / (to - from)) * parts);
    if (part >= 0 && part < parts) counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}
