import { moreHere } from '../words/en/timeline/timeline.ts';
import { countParts } from './density.ts';
import { labelWidth, wrapped } from './label-width.ts';
import { densityHeight, heightOf, type Lane, type Size } from './lane-layout.ts';
import { type Placing, reach } from './layout-events.ts';
import { drawBars, drawUprights, inLanguage, percent, type Shape } from './svg.ts';
import { meets, zoomed } from './time-span.ts';
import { ticksOf } from './time-ticks.ts';
import { topicClass } from './topic-class.ts';
import type { Span } from './types.ts';

/**
 * The axis: a thin line for every tick through all lanes, and what it says on top; as many windows beside the one that is
 * seen as `margin` says.
 */
export function drawAxis(view: Span, size: Size, height: number, margin = 0): Shape[] {
  const width = size.least - size.names;
  const ticks = ticksOf(zoomed(view, 1 + 2 * margin), width * (1 + 2 * margin)).map(({ at, label }) => ({
    share: (at - view.from) / (view.to - view.from),
    label,
  }));
  let free = -margin * width;
  const dates = ticks.flatMap(({ share, label }): Shape[] => {
    const [start, end] = [share * width, share * width + labelWidth(label)];
    const isCut = (start < 0 && end > 0) || (start <= width && start > width - 28);
    if (isCut || start < free) return [];
    free = end + 4;
    return [['text', { x: percent(share), dx: 4, y: 16, class: 'tl-date' }, label]];
  });
  const lines = ticks.map(({ share }) => share);
  return [...drawUprights(lines, 8, height, 'tl-tick'), ...dates];
}

/** The lines between lanes. */
export function drawLanes(lanes: readonly Lane[]): Shape[] {
  return [['path', { d: lanes.map(({ top }) => `M0 ${top}H9999`).join(''), class: 'tl-rule' }]];
}

/** The names of lanes, beside them or above when there is no room beside; a topic's with its colour. */
export function drawNames(lanes: readonly Lane[], size: Size): Shape[] {
  const beside = size.names > 0;
  return lanes.flatMap(({ title, lang, topic, top, height }): Shape[] => {
    const lines = beside ? wrapped(title, size.names - 24, Math.floor(height / 16) - 1) : wrapped(title, 205, 1);
    const x = topic === undefined ? 0 : 10;
    const colour = {
      x: 0,
      y: top + 5,
      width: 3,
      height: beside ? height - 10 : 12,
      class: `tl-colour ${topicClass(topic ?? 0)}`,
    };
    return [
      ...(beside ? [['line', { x1: 0, x2: '100%', y1: top, y2: top, class: 'tl-rule' }] as const] : []),
      ...(topic === undefined ? [] : [['rect', colour] as const]),
      ...lines.map((line, index): Shape => [
        'text',
        { x, y: top + 15 + index * 15, class: 'tl-name', ...inLanguage(lang) },
        line,
      ]),
    ];
  });
}

/**
 * Soft bars for the events that have no room: one for each part of the drawing, higher for more.
 */
export function drawDensity(lanes: readonly Lane[], left: Placing['left'], drawn: Span, parts: number): Shape[] {
  const bars = lanes.flatMap(({ top, height }, lane) =>
    countParts(drawn, left[lane] ?? [], parts).flatMap((count, part) => {
      if (count === 0) return [];
      const tall = Math.round(densityHeight * Math.min(1, 0.22 + Math.sqrt(count / 14)) * 10) / 10;
      return [{ start: part / parts, width: 0.86 / parts, top: top + height - 3 - tall, height: tall }];
    }),
  );
  return drawBars(bars, heightOf(lanes), 'tl-more');
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
    return [['text', { ...place, y: lane.top, class: 'tl-left' }, moreHere({ count })]];
  });
}
