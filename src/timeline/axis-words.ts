import { distance, every } from '../words/en/timeline/drawing.ts';
import type { Calendar } from './calendar/calendar.ts';
import { leftOut } from './calendar/ticks.ts';
import { labelWidth } from './label-width.ts';
import type { AxisPart } from './scale/axis-parts.ts';

/** From a line and from a break to their words, and from words to the next ones, in pixels. */
const [indent, breakIndent, gap] = [4, 7, 4];
/** From what dates leave out to how far it is from line to line. */
const overGap = 10;
/** So few pixels before the end of the window show nothing of another scale. */
const leastRest = 13;

/** Words of the axis: at a line, in pixels from the window's edge, and so far after it. */
export interface Said {
  readonly words: string;
  readonly at: number;
  readonly dx: number;
}

interface DateSaid extends Said {
  readonly isWhole: boolean;
}

interface WordsOptions {
  readonly width: number;
  readonly margin: number;
  readonly pixelOf: (place: number) => number;
  /** The first time of a stretch that is seen. */
  readonly timeAt: (part: AxisPart) => number;
  readonly calendar: Calendar;
}

/**
 * What stands over lines, as far as there is room: dates; over the first of a stretch what they leave out, as a window may lie
 * between those that say it; and how far it is from line to line.
 */
export function axisWords(parts: readonly AxisPart[], options: WordsOptions) {
  const [dates, over, distances]: [Said[], Said[], Said[]] = [[], [], []];
  let free = -options.margin * options.width;
  for (const part of parts) {
    const room = roomOf(part, options);
    const all = datesOf(part, free, options);
    const seen = all.filter(({ words, at }) => words !== '' && at >= 0 && at < options.width);
    const missing = room ? missingIn(part, seen[0], room, options) : '';
    const isTold = room !== undefined && missing !== '' && fits(missing, room);
    // A time of no day, or a month of no year, would be taken for one of the stretch before it.
    const said = missing === '' || isTold ? all : all.slice(firstWhole(all));
    dates.push(...said);
    free = Math.max(free, ...said.map(endOf));
    if (!room) continue;
    if (isTold) over.push({ words: missing, ...room });
    const after = isTold ? { ...room, dx: room.dx + labelWidth(missing) + overGap } : room;
    const [unit, count] = part.step;
    // Where neither has room, nothing is said: a number or a unit alone would be taken for something else.
    const words = [every, distance].map((say) => say({ unit, count })).find((each) => fits(each, after));
    if (words !== undefined) distances.push({ words, ...after });
  }
  return { dates: dates.toSorted((one, other) => one.at - other.at), over, distances };
}

/** Whether a line stands so near to the end of the window that it says nothing of what is after it. */
export function isAtEnd(at: number, width: number): boolean {
  return at <= width && at > width - leastRest;
}

/**
 * The dates of a stretch that have room after those before them, and are not cut by an edge of the window. Where the clock is put
 * forward or back, its first time has room before all others.
 */
function datesOf(part: AxisPart, before: number, { width, pixelOf }: WordsOptions): DateSaid[] {
  const last = part.isLast ? Infinity : pixelOf(part.to);
  const all = part.marks.flatMap(({ place, label, isWhole, isBorder, isTurn }) => {
    const said = { words: label, at: pixelOf(place), dx: isBorder ? breakIndent : indent, isWhole };
    const end = endOf(said);
    const isCut = [0, width].some((edge) => said.at < edge && end > edge);
    return isCut || said.at < before || end > last ? [] : [{ said, end, isTurn: isTurn === true && label !== '' }];
  });
  const turns = all.filter(({ isTurn }) => isTurn);
  let free = before;
  return all.flatMap(({ said, end, isTurn }): DateSaid[] => {
    const isInWay = !isTurn && turns.some((turn) => said.at < turn.end && turn.said.at < end);
    if (said.at < free || isInWay) return [];
    free = end;
    return [said];
  });
}

/** What the dates of a stretch leave out, unless the first that is seen says it, and says it where this would stand. */
function missingIn(part: AxisPart, first: DateSaid | undefined, { at }: Room, { timeAt, calendar }: WordsOptions): string {
  const missing = leftOut(timeAt(part), calendar, part.step[0]);
  return first?.isWhole === true && first.at < at + labelWidth(missing) + overGap ? '' : missing;
}

/** Where words over a stretch may stand, from its line on or from the edge of the window. */
interface Room {
  readonly at: number;
  readonly dx: number;
  readonly end: number;
}

/** Nothing, where none of it is seen. */
function roomOf({ from, to, isLast, marks }: AxisPart, { width, pixelOf }: WordsOptions): Room | undefined {
  const [at, last] = [Math.max(pixelOf(from), 0), isLast ? Infinity : pixelOf(to)];
  if (at >= width || pixelOf(to) < 0) return undefined;
  const end = isAtEnd(last, width) ? width : Math.min(last, width);
  return { at, dx: marks[0]?.isBorder === true ? breakIndent : indent, end };
}

function fits(words: string, { at, dx, end }: Room): boolean {
  return at + dx + labelWidth(words) + gap <= end;
}

function firstWhole(dates: readonly DateSaid[]): number {
  const first = dates.findIndex(({ words, isWhole }) => isWhole && words !== '');
  return first < 0 ? dates.length : first;
}

function endOf({ words, at, dx }: Said): number {
  return at + dx + labelWidth(words);
}
