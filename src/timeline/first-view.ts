import { part } from '../parts/part.ts';
import { calendarOf } from './calendar/calendar.ts';
import { drawAxis } from './draw-axis.ts';
import { drawLanes, drawNames } from './draw-frame.ts';
import { drawBareMarks } from './draw-marks.ts';
import { drawFolded, drawOpeners } from './draw-openers.ts';
import type { Placed } from './layout/lane-plan.ts';
import { type BuiltSize, plotWidth, type Size, wider } from './layout/lanes.ts';
import { layOut } from './layout/lay-out.ts';
import { minMarkPixels, tails } from './layout/spots.ts';
import { drawnData } from './scale/drawn-data.ts';
import { scaleFor, suiting } from './scale/scale-for.ts';
import { isEven, placesOf, type TimeScale } from './scale/time-scale.ts';
import { inLanguage, percent, type Shape } from './svg.ts';
import { topicClass } from './topic-class.ts';
import type { End, Extent, Span, TimelineData } from './types.ts';

/** The first view. */
export function firstWindow({ opening }: TimelineData): Span {
  return opening;
}

/** The scale of the first view. */
export function firstScale(data: TimelineData): TimeScale {
  return suiting(wholeScale(data), firstWindow(data), data);
}

/** Whether there is more than one scale to draw the archive on: in a small one every day is as wide as any other anyway. */
export function hasStretches(data: TimelineData): boolean {
  return !isEven(wholeScale(data));
}

/**
 * The first view as shapes, for one size of drawing and all its steps. `lang` is the language of the archive, if it is not the
 * page's.
 */
export function firstView(data: TimelineData, scale: TimeScale, size: BuiltSize, lang?: string) {
  const view = placesOf(scale, firstWindow(data));
  const placed = drawnData(data, scale);
  const layoutOf = (each: Size) => layOut(placed, { mode: 'topic', size: each, view, margin: 0, lang });
  const layout = layoutOf(size);
  const layouts = [layout, ...wider(size).map(layoutOf)];
  const labels = (lane: number, index: number) => layouts.map(({ lanes }) => lanes[lane]?.placed[index]?.label ?? '');
  const plot: Shape[] = [
    ...drawAxis(scale, view, { size, height: layout.height, calendar: calendarOf(data) }),
    ...drawLanes(layout),
    ...drawBareMarks(layout, view, view, plotWidth(size)),
    ...layout.lanes.flatMap(({ placed: all, top }, lane) =>
      all.flatMap((each, index) => drawEvent(each, labelShape(labels(lane, index)), top, view, size, lang)),
    ),
  ];
  return { size, layout, names: drawNames(layout, size), openers: [...drawOpeners(layout, size), ...drawFolded(layout)], plot };
}

/** The fading ends, broken bars and arrows that drawings refer to, each once for all of them. */
export function drawFades(topics: number, drawings: readonly (readonly Shape[])[]): Shape[] {
  const all = Array.from({ length: topics }, (_, topic) => topic);
  const arrow = (side: string, d: string): Shape => ['path', { id: `_arrow-${side}`, class: 'tl-arrow', d }];
  const fades = [
    ...all.flatMap((topic) => [fade(topic, 'in'), fade(topic, 'out'), dashes(topic)]),
    ...[arrow('in', 'M4.5 -3.5L1 0L4.5 3.5'), arrow('out', 'M-4.5 -3.5L-1 0L-4.5 3.5')],
  ];
  const used = new Set(drawings.flatMap((shapes) => shapes.flatMap(referred)));
  return fades.filter(([, { id }]) => used.has(`#${id}`));
}

/** What a shape and those in it refer to: `#_fade-in-3`. */
function referred([, { fill = '', href = '' }, content]: Shape): string[] {
  const inside = typeof content === 'object' ? content.flatMap(referred) : [];
  return [/^url\((.*)\)$/u.exec(String(fill))?.[1] ?? '', String(href), ...inside];
}

/** A bar broken into dashes; `styles/timeline/marks.css` repeats their lengths. */
function dashes(topic: number): Shape {
  const dash: Shape = ['rect', { width: 4, height: 8, class: `${topicClass(topic)} tl-dash` }];
  return ['pattern', { id: `_dashes-${topic}`, width: 6, height: 8, patternUnits: 'userSpaceOnUse' }, [dash]];
}

function fade(topic: number, side: string): Shape {
  const [first, last] = side === 'in' ? [0, 1] : [1, 0];
  const stop = (offset: number, opacity: number): Shape => ['stop', { offset, 'stop-opacity': opacity, class: 'tl-stop' }];
  return ['linearGradient', { id: `_fade-${side}-${topic}`, class: topicClass(topic) }, [stop(0, first), stop(1, last)]];
}

/** The words of a label, or those it has from step to step; nothing, where it never has any. */
function labelShape(labels: readonly string[]): Shape[2] {
  const begins = labels.flatMap((words, step) => (words === labels[step - 1] ? [] : [step]));
  if (begins.length === 1) return labels[0] || undefined;
  return begins.map((step, index): Shape => {
    const next = begins[index + 1];
    const from = step > 0 ? [`tl-from-${step}`] : [];
    const classes = [...from, ...(next === undefined ? [] : [`tl-to-${next}`])];
    return ['tspan', { class: classes.join(' ') }, labels[step] ?? ''];
  });
}

function drawEvent(
  placed: Placed,
  label: Shape[2],
  laneTop: number,
  view: Span,
  size: Size,
  lang: string | undefined,
): Shape[] {
  const { event, at: labelled, back, shift } = placed;
  const top = laneTop + placed.top;
  const width = plotWidth(size);
  const share = (at: number) => (at - view.from) / (view.to - view.from);
  const y = top + 14;
  const { at: span, others = [], topic } = event;
  const sure = sureSpan(span);
  const bar = (from: number, to: number, kind: string): Shape => {
    const [start, end] = [Math.max(share(from), -0.05), Math.min(share(to), 1.05)];
    const long = (end - start) * width < minMarkPixels ? minMarkPixels : percent(end - start);
    const fill = kind === 'tl-bar' && span.unsure ? { fill: `url(#_dashes-${topic})`, class: 'tl-broken' } : { class: kind };
    return ['rect', { x: percent(start), y, width: long, height: 4, ...fill }];
  };
  const tail = (at: number, end: End, side: 'in' | 'out'): Shape[] => {
    const pixels = tails[end];
    if (pixels === 0) return [];
    const pale = (side === 'in' ? sure?.from : sure?.to) === at ? {} : { class: 'tl-pale' };
    const dot = side === 'out' && (share(at) - share(span.from)) * width < minMarkPixels ? minMarkPixels : 0;
    const x = percent(share(at));
    const move = (by: number) => ({ transform: `translate(${by} 0)` });
    const fill = `url(#_${end === 'unsure' ? 'dashes' : `fade-${side}`}-${topic})`;
    const fading: Shape = ['rect', { x, y, width: pixels, height: 4, fill, ...move(side === 'in' ? -pixels : dot), ...pale }];
    if (end !== 'open') return [fading];
    return [fading, ['use', { href: `#_arrow-${side}`, x, y: y + 2, ...move(side === 'in' ? -pixels : dot + pixels) }]];
  };
  const link = ({ at }: { readonly at: Span }): Shape => {
    return join(...(at.from < span.from ? ([at.to, span.from] as const) : ([span.to, at.from] as const)));
  };
  const join = (x1: number, x2: number): Shape => {
    return ['line', { x1: percent(share(x1)), x2: percent(share(x2)), y1: y + 2, y2: y + 2, class: 'tl-link' }];
  };
  const from = Math.max(share(labelled.from), 0);
  const isDot = (share(labelled.to) - share(labelled.from)) * width < minMarkPixels;
  const end = {
    x: percent(share(isDot ? labelled.from : labelled.to)),
    ...(isDot ? { dx: minMarkPixels } : {}),
    'text-anchor': 'end',
  };
  const shapes: Shape[] = [
    // Before its marks, which stay whole beside what stops lines around it.
    ...(label === undefined
      ? []
      : [['text', { ...(back ? end : { x: percent(from) }), y: top + 11, ...inLanguage(lang) }, label] as const]),
    ...others.map(link),
    ...others.map(({ at }) => bar(at.from, at.to, 'tl-other')),
    ...tail(span.from, span.start, 'in'),
    ...tail(span.to, span.end, 'out'),
    ...(span.parts
      ? [join(span.from, span.to), ...span.parts.map((part) => bar(part.from, part.to, sure ? 'tl-sure' : 'tl-bar'))]
      : [...(isSure(span) ? [] : [bar(span.from, span.to, 'tl-bar')]), ...(sure ? [bar(sure.from, sure.to, 'tl-sure')] : [])]),
  ];
  const className = `${topicClass(topic)}${event.importance > 3 ? ' tl-main' : ''}`;
  const moved = shift > 0 ? { transform: `translate(${-Math.round(shift * 100) / 100} 0)` } : {};
  return [['g', { class: className, ...moved, ...part('drawn-event', { event: event.id }) }, shapes]];
}

function wholeScale(data: TimelineData): TimeScale {
  return scaleFor(data, data.events);
}

/** The days that hold without a doubt, if there are any. */
export function sureSpan({ sureFrom, sureTo }: Extent): Span | undefined {
  return sureFrom < sureTo ? { from: sureFrom, to: sureTo } : undefined;
}

function isSure(at: Extent): boolean {
  const { from, to } = at;
  return at.sureFrom === from && at.sureTo === to;
}
