import { labelWidth } from '../label-width.ts';
import { meets } from '../time-span.ts';
import type { Span, TimelineData, TimelineEvent } from '../types.ts';
import { type Placed, type PlacedMark, rowHeight } from './lane-plan.ts';
import { eventsByLane, laneNames } from './lanes.ts';
import type { Lane, Layout, LayOutOptions } from './lay-out.ts';
import { beforeMarks, fillMarkRows, markRowHeight } from './mark-rows.ts';
import { inOrder, minMarkPixels, placesIn, type Plot, plotOf, spotOf } from './spots.ts';

/** Free pixels between two labels of a row. */
const gapPixels = 6;
/** Free pixels under the last row of bare marks. */
const afterMarks = 4;

/**
 * A layout for a window to which one zooms at this moment, from the layout of another one: lanes and names stay where they are,
 * as long as they have room, and all else is a bare mark. `layOut` takes ten times as long to draw, as every name may move.
 */
export function sketched(
  layout: Layout,
  data: TimelineData,
  { mode, size, view, margin, selected }: Pick<LayOutOptions, 'mode' | 'size' | 'view' | 'margin' | 'selected'>,
): Layout {
  const plot = plotOf(data, { size, view, margin });
  const byLane = eventsByLane(inOrder(data.events, plot, selected), laneNames(data, mode), mode);
  return { ...layout, lanes: layout.lanes.map((lane) => sketchedLane(lane, byLane.get(lane.id) ?? [], plot)) };
}

function sketchedLane(lane: Lane, events: readonly TimelineEvent[], plot: Plot): Lane {
  const own = new Set(events);
  const placed = withRoom(
    lane.placed.filter(({ event }) => own.has(event)),
    plot,
  );
  const elsewhere = new Set([...placed.map(({ event }) => event), ...(lane.gathered?.events ?? [])]);
  const top = topOfMarks(lane);
  const rows = Math.floor(((lane.gathered?.top ?? lane.height) - afterMarks - top) / markRowHeight);
  const { marks } = fillMarkRows(
    events.filter((event) => !elsewhere.has(event)),
    plot,
    Math.max(rows, 0),
  );
  return { ...lane, placed, bare: marks.map((mark): PlacedMark => ({ ...mark, top: top + mark.row * markRowHeight })) };
}

/** Where the first row of bare marks stands in a lane, or would. */
function topOfMarks({ bare, placed }: Lane): number {
  const [first] = bare;
  if (first) return first.top - first.row * markRowHeight;
  return Math.max(0, ...placed.map(({ top }) => top + rowHeight)) + beforeMarks;
}

/** Those that do not meet one before them in their row. */
function withRoom(placed: readonly Placed[], plot: Plot): Placed[] {
  const taken = new Map<number, Span[]>();
  return placed.filter((each) => {
    const spans = taken.get(each.top) ?? [];
    const span = spanOf(each, plot);
    if (spans.some((other) => meets(other, span))) return false;
    taken.set(each.top, [...spans, span]);
    return true;
  });
}

/** What a mark and its label, which stays at the date that it stood at, take in their row, in pixels. */
function spanOf({ event, at, label, back }: Placed, plot: Plot): Span {
  const place = placesIn(plot);
  const { start, end } = spotOf(event, plot);
  const [begins, long] = [place(at.from), labelWidth(label)];
  const ends = Math.max(place(at.to), begins + minMarkPixels);
  const from = back ? ends - long : at.to > plot.view.from ? Math.max(begins, 0) : begins;
  return { from: Math.min(start, from), to: Math.max(end, from + long) + gapPixels };
}
