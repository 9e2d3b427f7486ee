import { type Calendar, wallAt } from '../calendar/calendar.ts';
import { borderLabel, isOfClock, linesToDate, type Step, stepFor, ticksBy } from '../calendar/ticks.ts';
import type { Span } from '../types.ts';
import { daysOf, daysPerPlace, placeOf, type Stretch, stretchesIn, type TimeScale } from './time-scale.ts';

/** What is drawn of a stretch, in places. */
export interface AxisPart extends Span {
  readonly marks: readonly Mark[];
  /** From one line to the next. */
  readonly step: Step;
  readonly isLast: boolean;
}

/** A line of the axis: at a border it is a break. */
export interface Mark {
  readonly place: number;
  /** Nothing, where there is no room for a date at every line. */
  readonly label: string;
  /** Whether the label says all of its time: the year, and where lines are times of day the day. */
  readonly isWhole: boolean;
  readonly isBorder: boolean;
  /** Whether the clock was put forward or back since the line before it. */
  readonly isTurn?: boolean;
}

/** So many dates at least say what the scale of a stretch is; where there is no room for them, lines do. */
const leastDates = 2;
/** Pixels between lines that have not all a date. */
const leastLinePixels = 12;
/** What is drawn has at least one line before it in so many steps: what a line says follows from that, not from where the window is. */
const stepsBefore = 2;
/** A line nearer to a border than this is left out. */
const borderPixels = 3;

/** The lines of the axis in a part of it, which is given in places, stretch by stretch, each at its own scale. */
export function axisParts(scale: TimeScale, drawn: Span, pixelsPerPlace: number, calendar: Calendar): AxisPart[] {
  const days = daysOf(scale, drawn);
  return stretchesIn(scale, days).map((stretch): AxisPart => {
    const [isFirst, isLast] = [stretch === scale[0], stretch === scale.at(-1)];
    const from = isFirst ? days.from : Math.max(stretch.from, days.from);
    const to = isLast ? days.to : Math.min(stretch.to, days.to);
    const { step, everyLines } = stepIn(stretch, scale.length === 1, daysPerPlace(stretch) / pixelsPerPlace, calendar);
    const hasBorder = !isFirst && from === stretch.from;
    // A short stretch gives dates to the same lines wherever the window is.
    const span = everyLines === 1 ? { from: hasBorder ? from : from - stepsBefore * step[2], to } : stretch;
    const near = (borderPixels / pixelsPerPlace) * daysPerPlace(stretch);
    const free = { from: isFirst ? -Infinity : stretch.from + near, to: isLast ? Infinity : stretch.to - near };
    const lines = ticksBy(step, span, calendar, hasBorder ? from : undefined)
      .filter(({ at }) => at > free.from && at < free.to)
      .map((tick, index, all) => ({ ...tick, index, isTurn: isTurn(all[index - 1]?.at, tick.at, step, calendar) }))
      .filter(({ at }) => at >= from && at <= to)
      .map(({ at, label, isWhole, index, isTurn: turns }) => {
        const hasDate = index % everyLines === 0 || turns;
        return {
          place: placeOf(scale, at),
          label: hasDate ? label : '',
          isWhole,
          isBorder: false,
          ...(turns && { isTurn: true }),
        };
      });
    const label = borderLabel(stretch.from, calendar, step[0]);
    const border = { place: stretch.drawn.from, label, isWhole: true, isBorder: true };
    return {
      ...{ from: placeOf(scale, from), to: isLast ? drawn.to : Math.min(stretch.drawn.to, drawn.to), step, isLast },
      marks: hasBorder ? [border, ...lines] : lines,
    };
  });
}

/** Whether the clock was put forward or back between two lines that tell its times. */
function isTurn(before: number | undefined, at: number, [unit]: Step, calendar: Calendar): boolean {
  if (before === undefined || !isOfClock(unit)) return false;
  const [earlier, later] = [before, at].map((each) => Math.round((wallAt(each, calendar) - each) * minutesOfDay));
  return earlier !== later;
}

const minutesOfDay = 1440;

/** From line to line in a stretch: as far as a date needs, or closer where that is too far to show the scale. */
function stepIn(stretch: Stretch, isAlone: boolean, daysPerPixel: number, calendar: Calendar) {
  const step = stepFor(daysPerPixel, stretch, calendar);
  if (isAlone || step[2] * leastDates <= stretch.to - stretch.from) return { step, everyLines: 1 };
  const closer = stepFor(daysPerPixel, stretch, calendar, leastLinePixels);
  return { step: closer, everyLines: linesToDate(closer, daysPerPixel, stretch, calendar) };
}
