import { axisWords, isAtEnd, type Said } from './axis-words.ts';
import type { Calendar } from './calendar/calendar.ts';
import { plotWidth, type Size } from './layout/lanes.ts';
import { type AxisPart, axisParts } from './scale/axis-parts.ts';
import { dayAt, type TimeScale } from './scale/time-scale.ts';
import { drawUprights, percent, type Shape } from './svg.ts';
import { zoomed } from './time-span.ts';
import type { Span } from './types.ts';

/** Where words of the axis stand, from its top, and where its lines begin, in pixels. */
const [distanceFoot, dateFoot, linesTop] = [12, 30, 22];
/** A break: a torn line beside the words. */
const tear = 'M0 1L3.5 5L-3.5 12L3.5 19L-3.5 26L0 30V40';

/** The same as a sample. */
export const tornLine: readonly Shape[] = [
  ['svg', { width: 9, height: 40 }, [['path', { d: tear, class: 'tl-break', transform: 'translate(4.5 0)' }]]],
];

export interface AxisOptions {
  readonly size: Size;
  readonly height: number;
  /** Windows drawn on either side of the one that is seen. */
  readonly margin?: number;
  readonly calendar: Calendar;
}

/**
 * The axis of a window, which is given in places: a thin line for every tick through all lanes and its date on top, a break
 * where the scale changes, and over each stretch what its dates leave out and how far it is from line to line.
 */
export function drawAxis(scale: TimeScale, view: Span, { size, height, margin = 0, calendar }: AxisOptions): Shape[] {
  const width = plotWidth(size);
  const pixels = width / (view.to - view.from);
  // Rounded, so that what stands at the very edge of the window is in it.
  const pixelOf = (place: number) => Math.round((place - view.from) * pixels * 100) / 100;
  const parts = axisParts(scale, zoomed(view, 1 + 2 * margin), pixels, calendar);
  const marks = parts.flatMap((part) => part.marks);
  const lines = marks.filter(({ isBorder }) => !isBorder).map(({ place }) => pixelOf(place) / width);
  const breaks = marks.filter(({ isBorder }) => isBorder).map(({ place }) => pixelOf(place));
  const timeAt = (part: AxisPart) => dayAt(scale, Math.max(part.from, view.from));
  const { dates, over, distances } = axisWords(parts, { width, margin, pixelOf, timeAt, calendar });
  return [
    ...drawUprights(lines, linesTop, height, 'tl-tick'),
    ...breaks.filter((at) => !isAtEnd(at, width)).map((at) => drawBreak(at / width, height)),
    ...dates.map((said) => drawSaid(said, width, dateFoot, 'tl-date')),
    ...over.map((said) => drawSaid(said, width, distanceFoot, 'tl-date is-over')),
    ...distances.map((said) => drawSaid(said, width, distanceFoot, 'tl-distance')),
  ];
}

function drawSaid({ words, at, dx }: Said, width: number, y: number, className: string): Shape {
  return ['text', { x: percent(at / width), dx, y, class: className }, words];
}

/** A torn line beside the words, and from there a plain one. */
function drawBreak(share: number, height: number): Shape {
  const line = (d: string, className: string): Shape => ['path', { d, class: className }];
  return ['svg', { x: percent(share), width: 1, height }, [line(`M0 40V${height}`, 'tl-border'), line(tear, 'tl-break')]];
}
