import { part } from '../parts/part.ts';
import type { Size } from './layout/lanes.ts';
import { axisHeight, type Lane, type Layout } from './layout/lay-out.ts';
import { inLanguage, type Shape } from './svg.ts';
import { topicClass } from './topic-class.ts';

/** The lines between lanes, and under the last. */
export function drawLanes({ lanes }: Layout): Shape[] {
  const tops = [...lanes.map(({ top }) => top), ...lanes.slice(-1).map(({ top, height }) => top + height)];
  return [['path', { d: (tops.length > 0 ? tops : [axisHeight]).map((top) => `M0 ${top}H9999`).join(''), class: 'tl-rule' }]];
}

/** The names of lanes, beside them or above when there is no room beside; a topic's with its colour. */
export function drawNames({ lanes }: Layout, size: Size): Shape[] {
  const beside = size.names > 0;
  return lanes.flatMap((lane): Shape[] => {
    const { id, lang, topic, top, height, nameLines } = lane;
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
      [
        'g',
        part('lane-name', { lane: id }),
        nameLines.map((line, index): Shape => [
          'text',
          { x: nameIndent(lane), y: top + 15 + index * 15, class: 'tl-name', ...inLanguage(lang) },
          line,
        ]),
      ],
    ];
  });
}

/** Where the name of a lane begins: after its colour, if it has one. */
export function nameIndent({ topic }: Pick<Lane, 'topic'>): number {
  return topic === undefined ? 0 : 10;
}
