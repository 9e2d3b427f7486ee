import { part } from '../parts/part.ts';
import * as words from '../words/en/timeline/drawing.ts';
import { nameIndent } from './draw-frame.ts';
import { openerWidth } from './layout/folded-lanes.ts';
import { type Gathered, rowHeight } from './layout/lane-plan.ts';
import type { Size } from './layout/lanes.ts';
import { foldedLineHeight, type Lane, type Layout } from './layout/lay-out.ts';
import { openFolded } from './layout/open-names.ts';
import { inLanguage, type Shape } from './svg.ts';

/**
 * What opens in place: under a lane's name, or at the end of its line, how many events have no room; over its last row, how
 * many are gathered there; after the names of lanes without events, how many more there are.
 */
export function drawOpeners({ lanes, folded }: Layout, size: Size): Shape[] {
  return [...lanes.flatMap((lane) => [...drawMore(lane, size), ...drawGathered(lane, size)]), ...drawMoreFolded(folded)];
}

function drawMoreFolded({ lines, rest, top }: Layout['folded']): Shape[] {
  if (!rest) return [];
  const said = rest.isOpen ? words.fewer : words.more(rest);
  const y = top + 13 + (lines.length - 1) * foldedLineHeight;
  return [opener(openFolded, rest.isOpen, said, { x: rest.x, y }, openerWidth(said))];
}

function drawMore(lane: Lane, size: Size): Shape[] {
  const { more, moreName, isMoreOpen, top, height } = lane;
  if (more === 0 && !isMoreOpen) return [];
  const said = isMoreOpen ? words.fewer : words.more({ count: more });
  const indent = nameIndent(lane);
  return size.names > 0
    ? [opener(moreName, isMoreOpen, said, { x: indent, y: top + height - 6 }, size.names - indent)]
    : [opener(moreName, isMoreOpen, said, { x: '100%', y: top + 15 }, openerWidth(said))];
}

function drawGathered({ gathered, top }: Lane, size: Size): Shape[] {
  if (!gathered) return [];
  const { name, events, isOpen, kind } = gathered;
  const said = words.gathered({ count: events.length, kind });
  return [opener(name, isOpen, said, { x: size.names, y: top + gathered.top + 12 }, gatheredWidth(gathered))];
}

/** How wide what says how many are gathered is, in pixels. */
export function gatheredWidth({ events, kind }: Gathered): number {
  return openerWidth(words.gathered({ count: events.length, kind }));
}

/** A finger and a pointer hit more than the letters. */
function opener(
  name: string,
  isOpen: boolean,
  said: string,
  { x, y }: { readonly x: number | string; readonly y: number },
  width: number,
): Shape {
  const isAtEnd = typeof x === 'string';
  const hit = {
    x,
    y: y - 14,
    width,
    height: rowHeight,
    class: 'tl-hit',
    ...(isAtEnd ? { transform: `translate(${-width} 0)` } : {}),
  };
  const text = { x, y, class: 'tl-opener', ...(isAtEnd ? { 'text-anchor': 'end' } : {}) };
  const sign = isOpen ? '▾' : '▸';
  return [
    'g',
    part('lane-opener', { opens: name }),
    [
      ['rect', hit],
      ['text', text, `${sign} ${said}`],
    ],
  ];
}

/** The names of lanes without events, in small lines under all others; each leads to where it has some. */
export function drawFolded({ folded: { top, lines } }: Layout): Shape[] {
  return lines.flatMap((names, index): Shape[] => {
    const y = top + 13 + index * foldedLineHeight;
    const before: Shape[] = index === 0 ? [['text', { x: 0, y, class: 'tl-folded' }, words.nothingHere]] : [];
    return [
      ...before,
      ...names.map(({ id, title, lang, x }): Shape => [
        'text',
        { x, y, class: 'tl-folded is-name', ...part('lane-name', { lane: id }), ...inLanguage(lang) },
        title,
      ]),
    ];
  });
}
