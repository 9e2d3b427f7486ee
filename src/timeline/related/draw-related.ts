import { part } from '../../parts/part.ts';
import type { Lane, Layout } from '../layout/lay-out.ts';
import { dateIn, minMarkPixels, placesIn } from '../layout/spots.ts';
import { percent, type Shape } from '../svg.ts';
import { common, meets } from '../time-span.ts';
import { topicClass } from '../topic-class.ts';
import type { Span, TimelineEvent } from '../types.ts';

/** A chosen event, and the ids of those that belong with it. */
export interface Chosen {
  readonly id: string;
  readonly related: ReadonlySet<string>;
}

/** What is drawn of time: `drawn` is `width` pixels wide, and of it `view` is the window. */
export interface DrawnTime {
  readonly drawn: Span;
  readonly view: Span;
  readonly width: number;
}

/** A mark in pixels from where the drawing begins; `y` is its middle. */
interface Mark extends Span {
  readonly y: number;
  readonly event: TimelineEvent;
  readonly isBare: boolean;
}

/** Height of a mark, and from the top of a row of labels to it, in pixels. */
const [markHeight, labelHeight] = [4, 14];
/** How far into a mark a line ends, in pixels. */
const inset = 2;

/**
 * Lines from a chosen event to those that belong with it: one upright beside it, and from that a branch along the row of each,
 * under the labels. Where both marks cover some time, the line falls straight from one to the other. Marks without a label
 * are drawn once more, over the fading ones.
 */
export function drawRelated(layout: Layout, { id, related }: Chosen, time: DrawnTime): Shape[] {
  const from = markOf(layout, id, time);
  const marks = [...related].flatMap((other) => markOf(layout, other, time) ?? []);
  const bare = [...(from ? [from] : []), ...marks].filter(({ isBare }) => isBare);
  return [...(from ? lines(from, marks, time) : []), ...bare.map((mark) => bareMark(mark, time))];
}

/** Which of some events have a mark in the window. */
export function shownAmong(layout: Layout, ids: ReadonlySet<string>, view: Span): Set<string> {
  const inView = ({ event }: { readonly event: TimelineEvent }) =>
    ids.has(event.id) && meets(dateIn(event, view), view) ? [event.id] : [];
  return new Set(layout.lanes.flatMap(({ placed, bare }) => [...placed, ...bare].flatMap(inView)));
}

/** The first mark of an event, as far as it is drawn. */
function markOf({ lanes }: Layout, id: string, time: DrawnTime): Mark | undefined {
  for (const lane of lanes) {
    const found = markIn(lane, id);
    if (!found) continue;
    const { event, y, isBare } = found;
    const { from, to } = common(dateIn(event, time.view), time.drawn);
    if (from >= to) return undefined;
    const place = placesIn({ view: time.drawn, width: time.width });
    return { from: place(from), to: Math.max(place(to), place(from) + minMarkPixels), y, event, isBare };
  }
  return undefined;
}

function markIn({ placed, bare, top }: Lane, id: string) {
  const labelled = placed.find(({ event }) => event.id === id);
  if (labelled) return { event: labelled.event, y: top + labelled.top + labelHeight + markHeight / 2, isBare: false };
  const mark = bare.find(({ event }) => event.id === id);
  return mark && { event: mark.event, y: top + mark.top + markHeight / 2, isBare: true };
}

/** Uprights and branches, each drawn once however many marks it leads to. */
function lines(chosen: Mark, marks: readonly Mark[], { width }: DrawnTime): Shape[] {
  const uprights = new Map<number, Span>();
  const branches = new Map<number, Span>();
  for (const mark of marks) {
    const x = Math.round(uprightTo(chosen, mark));
    const end = mark.from > x ? mark.from : Math.min(mark.to, x);
    widen(uprights, x, chosen.y, mark.y);
    if (end !== x) widen(branches, mark.y, x, end);
  }
  const line = (x1: number, x2: number, y1: number, y2: number): Shape => [
    'line',
    { x1: percent(x1 / width), x2: percent(x2 / width), y1, y2, class: 'tl-belongs' },
  ];
  return [
    ...[...uprights].map(([x, { from, to }]) => line(x, x, from, to)),
    ...[...branches].map(([y, { from, to }]) => line(from, to, y, y)),
  ];
}

/** Where a line leaves the mark of the chosen event: in what both marks cover, or at the end that is nearer. */
function uprightTo({ from, to }: Span, mark: Span): number {
  const short = Math.min(inset, (to - from) / 2);
  if (mark.from > to) return to - short;
  if (mark.to < from) return from + short;
  return Math.max(from, mark.from) + short;
}

function widen(lines: Map<number, Span>, at: number, a: number, b: number): void {
  const { from, to } = lines.get(at) ?? { from: Infinity, to: -Infinity };
  lines.set(at, { from: Math.min(from, a, b), to: Math.max(to, a, b) });
}

function bareMark({ from, to, y, event }: Mark, { width }: DrawnTime): Shape {
  const place = { x: percent(from / width), y: y - markHeight / 2, width: percent((to - from) / width), height: markHeight };
  return [
    'g',
    { class: topicClass(event.topic), ...part('drawn-event', { event: event.id }) },
    [['rect', { ...place, class: 'tl-colour' }]],
  ];
}
