import { drawAxis, drawDensity, drawLanes, drawNames } from './draw-frame.ts';
import { heightOf, lanesOf, type Size } from './lane-layout.ts';
import { leastMark, placeEvents, tails, type Placed } from './place-events.ts';
import { percent, type Shape } from './svg-shape.ts';
import type { Extent, Span, TimelineData } from './timeline-shape.ts';

/** Days left free after the last event, so that its mark is not at the very edge: of the first view, and of all. */
const [after, afterAll] = [120, 400];

/** The whole span a reader can move in. */
export function boundsOf({ from, to }: TimelineData): Span {
  return { from: from - afterAll, to: to + afterAll };
}

/** The first view: from the latest era that leaves no more than a tenth of the events before it, to the end. */
export function firstWindow(data: TimelineData): Span {
  const starts = data.eras.map(({ from }) => from);
  const bulk = (start: number) => data.events.filter(({ at }) => at.from >= start).length >= data.events.length * 0.9;
  return { from: starts.findLast(bulk) ?? data.from, to: data.to + after };
}

/** The first view as shapes, for one size of drawing. */
export function firstView(data: TimelineData, size: Size) {
  const view = firstWindow(data);
  const lanes = lanesOf(data, 'topic', size);
  const { placed, left } = placeEvents(data, { mode: 'topic', lanes, size, view, margin: 0 });
  const height = heightOf(lanes);
  const plot: Shape[] = [
    ...drawAxis(view, size, height),
    ...drawLanes(lanes),
    ...drawDensity(lanes, left, view, densityParts(size)),
    ...placed.flatMap((each) => drawEvent(each, view, size)),
  ];
  return { size, height, names: drawNames(lanes, size), plot };
}

/** How many parts of a window density is counted in: fives, so that margins of fifths hold whole parts. */
export function densityParts(size: Size): number {
  return 5 * Math.round((size.least - size.names) / 40);
}

/** The fading ends, one for each topic and side; referred to by every size of drawing. */
export function drawFades(topics: number): Shape[] {
  return Array.from({ length: topics }, (_, topic) => ['in', 'out'].map((side) => fade(topic, side))).flat();
}

function fade(topic: number, side: string): Shape {
  const [first, last] = side === 'in' ? [0, 1] : [1, 0];
  const stop = (offset: number, opacity: number): Shape => ['stop', { offset, 'stop-opacity': opacity, class: 'tl-stop' }];
  return ['linearGradient', { id: `_fade-${side}-${topic}`, class: `tl-topic-${topic % 10}` }, [stop(0, first), stop(1, last)]];
}

function drawEvent({ event, top, label, back }: Placed, view: Span, size: Size): Shape[] {
  const width = size.least - size.names;
  const share = (at: number) => (at - view.from) / (view.to - view.from);
  const bar = (from: number, to: number, kind: string): Shape => {
    const [start, end] = [Math.max(share(from), -0.05), Math.min(share(to), 1.05)];
    const long = (end - start) * width < leastMark ? leastMark : percent(end - start);
    return ['rect', { x: percent(start), y: top + 14, width: long, height: 4, class: kind }];
  };
  const tail = (at: number, pixels: number, side: 'in' | 'out'): Shape[] => {
    const pale = (side === 'in' ? event.at.sureFrom : event.at.sureTo) !== at ? { class: 'tl-pale' } : {};
    const rect: Shape = [
      'rect',
      { x: percent(share(at)), y: top + 14, width: pixels, height: 4, ...moved(at, pixels, side), ...pale },
    ];
    return pixels === 0 ? [] : [rect];
  };
  const moved = (at: number, pixels: number, side: 'in' | 'out') => ({
    fill: `url(#_fade-${side}-${event.topic})`,
    transform: `translate(${side === 'in' ? -pixels : (share(at) - share(span.from)) * width < leastMark ? leastMark : 0} 0)`,
  });
  const span = event.at;
  const from = Math.max(share(span.from), 0);
  const isDot = (share(span.to) - share(span.from)) * width < leastMark;
  const end = { x: percent(share(isDot ? span.from : span.to)), ...(isDot ? { dx: leastMark } : {}), 'text-anchor': 'end' };
  const shapes: Shape[] = [
    ...tail(span.from, tails[event.at.start], 'in'),
    ...tail(span.to, tails[event.at.end], 'out'),
    ...(isSure(event.at) ? [] : [bar(span.from, span.to, 'tl-bar')]),
    ...(sureSpan(event.at) ? [bar(event.at.sureFrom, event.at.sureTo, 'tl-sure')] : []),
    ...(event.others ?? []).map(({ at }) => bar(at.from, at.to, 'tl-other')),
    ['text', back ? { ...end, y: top + 11 } : { x: percent(from), y: top + 11 }, label],
  ];
  return [['g', { class: `tl-topic-${event.topic % 10}${event.importance > 3 ? ' tl-main' : ''}` }, shapes]];
}

/** The days that hold without a doubt, if there are any. */
export function sureSpan({ sureFrom, sureTo }: Extent): Span | undefined {
  return sureFrom < sureTo ? { from: sureFrom, to: sureTo } : undefined;
}

function isSure(at: Extent): boolean {
  const { from, to } = at;
  return at.sureFrom === from && at.sureTo === to;
}
