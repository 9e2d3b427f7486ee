import { distance, every, shortDistance, stackedDistance } from '../words/en/timeline/drawing.ts';
import type { Calendar } from './calendar/calendar.ts';
import { leftOut } from './calendar/ticks.ts';
import { labelWidth } from './label-width.ts';
import { plotWidth, type Size } from './layout/lanes.ts';
import { type AxisPart, axisParts } from './scale/axis-parts.ts';
import { dayAt, type TimeScale } from './scale/time-scale.ts';
import { drawUprights, percent, type Shape } from './svg.ts';
import { zoomed } from './time-span.ts';
import type { Span } from './types.ts';

/** Where words of the axis stand, from its top, and where its lines begin, in pixels. */
const [distanceFoot, dateFoot, linesTop] = [12, 30, 22];
/** From a line and from a break to their words, and from words to the next ones, in pixels. */
const [indent, breakIndent, gap] = [4, 7, 4];
/** Between what dates leave out and how far it is from line to line, in pixels. */
const leftOutGap = 10;
/** So few pixels before the end of the window show nothing of another scale. */
const leastRest = 13;
/** A break: a torn line beside the words. */
const tear = 'M0 1L3.5 5L-3.5 12L3.5 19L-3.5 26L0 30V40';

/** The same as a sample. */
export const tornLine: readonly Shape[] = [
  ['svg', { width: 9, height: 40 }, [['path', { d: tear, class: 'tl-break', transform: 'translate(4.5 0)' }]]],
];

/** Words of the axis: at a line, in pixels from the window's edge, and so far after it. */
interface Said {
  readonly words: string;
  readonly at: number;
  readonly dx: number;
}

interface DateSaid extends Said {
  readonly isWhole: boolean;
  readonly part: AxisPart;
}

export interface AxisOptions {
  readonly size: Size;
  readonly height: number;
  /** Windows drawn on either side of the one that is seen. */
  readonly margin?: number;
  readonly calendar: Calendar;
}

/**
 * The axis of a window, which is given in places: a thin line for every tick through all lanes and its date on top, a break
 * where the scale changes, and over each stretch how far it is from line to line.
 */
export function drawAxis(scale: TimeScale, view: Span, { size, height, margin = 0, calendar }: AxisOptions): Shape[] {
  const width = plotWidth(size);
  const pixels = width / (view.to - view.from);
  // Rounded, so that what stands at the very edge of the window is in it.
  const pixelOf = (place: number) => Math.round((place - view.from) * pixels * 100) / 100;
  const parts = axisParts(scale, zoomed(view, 1 + 2 * margin), pixels, calendar);
  const endOf = ({ to, isLast }: AxisPart) => (isLast ? Infinity : pixelOf(to));
  const marks = parts.flatMap((part) => part.marks);
  const lines = marks.filter(({ isBorder }) => !isBorder).map(({ place }) => pixelOf(place) / width);
  const breaks = marks.filter(({ isBorder }) => isBorder).map(({ place }) => pixelOf(place));
  let free = -margin * width;
  const dates = parts.flatMap((part) =>
    part.marks.flatMap(({ place, label, isWhole, isBorder }): DateSaid[] => {
      const [at, dx] = [pixelOf(place), isBorder ? breakIndent : indent];
      const end = at + dx + labelWidth(label);
      const isCut = [0, width].some((edge) => at < edge && end > edge);
      if (isCut || at < free || end > endOf(part)) return [];
      free = end;
      return [{ words: label, at, dx, isWhole, part }];
    }),
  );
  // Of units, which stand among the dates where they have no room beside their numbers.
  const names: Said[] = [];
  // Over the first date of a stretch that leaves out its year or its day: windows lie between those that say it.
  const whole: Said[] = [];
  const distances = parts.flatMap((part): Said[] => {
    const [unit, count] = part.step;
    const [at, dx] = [Math.max(pixelOf(part.from), 0), part.marks[0]?.isBorder === true ? breakIndent : indent];
    const end = isAtEnd(endOf(part), width) ? width : Math.min(endOf(part), width);
    const fits = (words: string) => at + dx + labelWidth(words) + gap <= end;
    if (pixelOf(part.to) < 0) return [];
    const first = dates.find((date) => date.part === part && date.words !== '' && date.at >= 0 && date.at < width);
    const context = leftOut(dayAt(scale, Math.max(part.from, view.from)), calendar, unit);
    const all = [every, distance, shortDistance].map((say) => say({ unit, count }));
    const long = labelWidth(context) + leftOutGap;
    if (context !== '' && !(first?.isWhole && first.at < at + long)) {
      const room = all.find((words) => at + dx + long + labelWidth(words) + gap <= end);
      if (room !== undefined || fits(context)) {
        whole.push({ words: context, at, dx });
        return room === undefined ? [] : [{ words: room, at, dx: dx + long }];
      }
    }
    const words = all.find(fits);
    if (words !== undefined) return [{ words, at, dx }];
    const [number, name] = stackedDistance({ unit, count });
    const isFree = !dates.some((date) => date.words !== '' && date.at >= at && date.at < end);
    if (!isFree || !fits(number) || !fits(name)) return [];
    names.push({ words: name, at, dx });
    return [{ words: number, at, dx }];
  });
  return [
    ...drawUprights(lines, linesTop, height, 'tl-tick'),
    ...breaks.filter((at) => !isAtEnd(at, width)).map((at) => drawBreak(at / width, height)),
    ...[...dates, ...names].sort((one, other) => one.at - other.at).map((said) => drawSaid(said, width, dateFoot, 'tl-date')),
    ...whole.map((said) => drawSaid(said, width, distanceFoot, 'tl-date is-over')),
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

/** Whether a break stands so near to the end of the window that it would say nothing. */
function isAtEnd(at: number, width: number): boolean {
  return at <= width && at > width - leastRest;
}
