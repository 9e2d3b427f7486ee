import { labelWidth } from './label-width.ts';
import { plotWidth, type Size } from './layout/lanes.ts';
import { axisHeight, type Lane, type Layout } from './layout/lay-out.ts';
import { drawUprights, inLanguage, percent, type Shape } from './svg.ts';
import { zoomed } from './time-span.ts';
import { ticksOf } from './time-ticks.ts';
import { topicClass } from './topic-class.ts';
import type { Span } from './types.ts';

/**
 * The axis: a thin line for every tick through all lanes, and what it says on top; as many windows beside the one that is
 * seen as `margin` says.
 */
export function drawAxis(view: Span, size: Size, height: number, margin = 0): Shape[] {
  const width = plotWidth(size);
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

/** The lines between lanes, and under the last. */
export function drawLanes({ lanes }: Layout): Shape[] {
  const tops = [...lanes.map(({ top }) => top), ...lanes.slice(-1).map(({ top, height }) => top + height)];
  return [['path', { d: (tops.length > 0 ? tops : [axisHeight]).map((top) => `M0 ${top}H9999`).join(''), class: 'tl-rule' }]];
}

/** The names of lanes, beside them or above when there is no room beside; a topic's with its colour. */
export function drawNames({ lanes }: Layout, size: Size): Shape[] {
  const beside = size.names > 0;
  return lanes.flatMap((lane): Shape[] => {
    const { lang, topic, top, height, nameLines } = lane;
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
      ...nameLines.map((line, index): Shape => [
        'text',
        { x: nameIndent(lane), y: top + 15 + index * 15, class: 'tl-name', ...inLanguage(lang) },
        line,
      ]),
    ];
  });
}

/** Where the name of a lane begins: after its colour, if it has one. */
export function nameIndent({ topic }: Pick<Lane, 'topic'>): number {
  return topic === undefined ? 0 : 10;
}
