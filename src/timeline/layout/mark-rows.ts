import { meets } from '../time-span.ts';
import type { TimelineEvent } from '../types.ts';
import { dateIn, minMarkPixels, placesIn, type Plot } from './spots.ts';

/** A mark without a label, in pixels from the window's edge. */
export interface BareMark {
  readonly event: TimelineEvent;
  readonly row: number;
  readonly start: number;
  readonly width: number;
}

/** From one row of bare marks to the next, in pixels. */
export const markRowHeight = 7;
/** Free pixels over the first row of bare marks. */
export const beforeMarks = 2;
/** Free pixels between two marks of a row. */
const gapPixels = 2;

export interface BareMarks {
  readonly marks: readonly BareMark[];
  /** What has no room in so many rows. */
  readonly left: readonly TimelineEvent[];
}

/** Gives marks rows, the first that is free for each, in the order of events. */
export function fillMarkRows(events: readonly TimelineEvent[], plot: Plot, maxRows: number): BareMarks {
  const at = placesIn(plot);
  const [first, last] = [at(plot.drawn.from), at(plot.drawn.to)];
  // Whole pixels of the window, so that what is drawn beside it changes no row in it.
  const origin = Math.floor(first);
  const columns = Math.ceil(last - origin) + minMarkPixels + gapPixels + 1;
  const rows: Uint8Array[] = [];
  const marks: BareMark[] = [];
  const left: TimelineEvent[] = [];
  // Rows only fill: whoever needs the same columns need not look above where the last one stands.
  const tried = new Map<string, number>();
  for (const event of events) {
    const date = dateIn(event, plot.view);
    const isSeen = meets(date, plot.view);
    // At the window's edges so much of a mark stays in it as can be seen.
    const start = Math.max(Math.min(at(date.from), isSeen ? plot.width - minMarkPixels : last), first);
    const end = Math.max(Math.min(at(date.to), last), start + minMarkPixels, isSeen ? minMarkPixels : first);
    const [from, to] = [Math.floor(start - origin), Math.min(Math.ceil(end - origin) + gapPixels, columns)];
    const columnsTaken = `${from} ${to}`;
    let row = tried.get(columnsTaken) ?? 0;
    for (let taken = rows[row]; taken && !isFree(taken, from, to); taken = rows[row]) row++;
    tried.set(columnsTaken, row);
    if (row >= maxRows) {
      left.push(event);
      continue;
    }
    (rows[row] ??= new Uint8Array(columns)).fill(1, from, to);
    marks.push({ event, row, start, width: end - start });
  }
  return { marks, left };
}

function isFree(taken: Uint8Array, from: number, to: number): boolean {
  for (let column = from; column < to; column++) if (taken[column] === 1) return false;
  return true;
}
