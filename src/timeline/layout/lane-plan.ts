import { wrapped } from '../label-width.ts';
import type { Extent, Span, TimelineEvent } from '../types.ts';
import { firstLabelPixels, growLabel, type Room, type Rows, scarceLabelPixels, takeRow } from './label-rows.ts';
import type { LaneName, Size } from './lanes.ts';
import { type BareMark, beforeMarks, fillMarkRows, markRowHeight } from './mark-rows.ts';
import { openAll, openName } from './open-names.ts';
import type { Wish } from './share-rows.ts';
import { dateIn, hasDay, isIn, isThroughout, type Plot, saysNoTime } from './spots.ts';

/** An event that is drawn with its label. */
export interface Placed {
  readonly event: TimelineEvent;
  /** The date of it that its label stands at. */
  readonly at: Extent;
  /** Top of its row, in pixels from that of its lane. */
  readonly top: number;
  readonly label: string;
  /** Whether the label ends where the mark ends, because after it there is no room. */
  readonly back: boolean;
  /** How far it is moved so that all of it is in the window, in pixels. */
  readonly shift: number;
}

/** A mark without a label, and its top from that of its lane. */
export interface PlacedMark extends BareMark {
  readonly top: number;
}

/** Events that are gathered in one row. */
export interface Gathered {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
  readonly top: number;
  readonly isOpen: boolean;
  /** What they have in common: no stated day, or that they last all through the window, or longer than it. */
  readonly kind: 'noDay' | 'throughout' | 'throughoutOrNoDay' | 'lasting' | 'lastingOrNoDay';
}

/** A lane as it is drawn with what it was given. */
export interface LaneDrawing {
  readonly placed: readonly Placed[];
  readonly bare: readonly PlacedMark[];
  readonly gathered: Gathered | undefined;
  /** How many events have no room, by which name they are opened, and whether they are. */
  readonly more: number;
  readonly moreName: string;
  readonly isMoreOpen: boolean;
  /** The height that it needs. */
  readonly least: number;
  readonly nameLines: readonly string[];
}

/** What a lane has besides its rows of labels: a count of what has no room, and a row for each of those that are gathered. */
interface BesideLabels {
  readonly isCounted?: boolean;
  readonly isRoomy?: boolean;
}

/** What a lane holds, and what it would do with room. */
export interface LanePlan extends Wish {
  readonly name: LaneName;
  /** How high it is at most with so many rows of labels. */
  readonly heightOf: (rows: number, beside?: BesideLabels) => number;
  readonly markRowsFor: (rows: number) => number;
  readonly gathered: readonly TimelineEvent[];
  readonly isGatheredOpen: boolean;
  readonly isMoreOpen: boolean;
  readonly rooms: readonly Room[];
  /** What is in the window and not gathered, and what waits beside it. */
  readonly seen: readonly TimelineEvent[];
  readonly beside: readonly TimelineEvent[];
  readonly context: PlanContext;
}

export interface PlanContext {
  readonly plot: Plot;
  readonly size: Size;
  /** The events that may be drawn with a label. */
  readonly labelled: ReadonlySet<TimelineEvent>;
  readonly opened: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly isClosest: boolean;
}

export const rowHeight = 20;
/** The row that says how many are gathered, with the line of their days after its words. */
const gatheredHeight = 16;
/** How important an event can be. */
const mostImportance = 5;
const [gap, nameLine, lineHeight] = [4, 17, 15];
/** Free pixels at the end of a lane's name. */
const nameGap = 24;

/** What a lane's events need: rows of labels with all the height there is, and how high it would be with fewer. */
export function planLane(name: LaneName, events: readonly TimelineEvent[], context: PlanContext): LanePlan {
  const { plot, size, labelled, opened, selected, isClosest } = context;
  const isSeen = isIn(plot.view);
  // What has no row of its own when it is opened, at the very edge of the window, is a bare mark there.
  const isTimeless = (event: TimelineEvent) =>
    event.id !== selected && saysNoTime(event, plot.view, isClosest) && rowAlone(event, plot) !== undefined;
  const timeless = events.filter((event) => isTimeless(event) && isSeen(event));
  // One alone takes no more room than to say that there is one.
  const gathered = timeless.length > 1 ? timeless : [];
  const regular = events.filter((event) => !isTimeless(event) || (gathered.length === 0 && isSeen(event)));
  const [seen, beside] = [regular.filter(isSeen), regular.filter((event) => !isSeen(event))];
  const rows: Rows = [];
  const rooms = seen.flatMap((event) => (labelled.has(event) ? (firstRow(event, plot, rows) ?? []) : []));
  const rowOf = new Map(rooms.map(({ event, row }) => [event, row]));
  const worths = rows.map(() => 0);
  for (const { event, row } of rooms) worths[row] = (worths[row] ?? 0) + event.importance ** 2;
  const isAll = opened.has(openAll);
  const isMoreOpen = isAll || opened.has(openName('more', name.id));
  const isGatheredOpen = isAll || opened.has(openName('gathered', name.id));
  const withoutLabel = (count: number) => seen.filter((event) => (rowOf.get(event) ?? Infinity) >= count);
  // At the closest zoom there are as many as it takes.
  const maxRows = isClosest ? Infinity : Math.ceil(size.budget / markRowHeight);
  const markRowsFor = cached((count) => rowsOf(fillMarkRows(withoutLabel(count), plot, maxRows).marks));
  const foot = gathered.length === 0 ? 0 : gatheredHeight;
  return {
    ...{ name, gathered, isGatheredOpen, isMoreOpen, rooms, seen, beside, context, markRowsFor },
    rows: rows.length,
    heightOf: (count, { isCounted = true, isRoomy = false } = {}) => {
      const last = isRoomy ? gathered.length * rowHeight : foot;
      const filled = frameOf(size) + count * rowHeight + marksHeight(markRowsFor(count)) + last;
      return Math.max(filled, nameHeight(name, size, isCounted));
    },
    worthOf: (row) => worths[row] ?? 0,
  };
}

/** The first row that has room for nearly all of a label; of what matters most rather for some of it than a row further down. */
function firstRow(event: TimelineEvent, plot: Plot, rows: Rows): Room | undefined {
  const widths = event.importance < mostImportance ? [] : [firstLabelPixels, ...scarceLabelPixels];
  for (const pixels of widths) {
    const among = takeRow(event, plot, rows, rows.length, pixels);
    if (among) return among;
  }
  return takeRow(event, plot, rows, Infinity, firstLabelPixels);
}

/** A lane with so many rows of labels and of bare marks, and what is gathered in rows of its own if there is room for them. */
export function laneDrawing(plan: LanePlan, given: number, markRows: number, isRoomy: boolean): LaneDrawing {
  const { name, seen, beside, gathered, isGatheredOpen, isMoreOpen, context } = plan;
  const { plot, size } = context;
  const count = isMoreOpen ? plan.rows : given;
  const first = gap + (size.names > 0 ? 0 : nameLine);
  const { placed, without } = placeLabels(plan, count, first);
  const seenMarks = fillMarkRows(
    seen.filter((event) => without.has(event)),
    plot,
    isMoreOpen ? Infinity : markRows,
  );
  // What waits beside the window takes no more rows than what is in it.
  const all = [...seenMarks.marks.map(({ event }) => event), ...beside.filter((event) => without.has(event))];
  const { marks } = fillMarkRows(all, plot, rowsOf(seenMarks.marks));
  const afterLabels = first + count * rowHeight;
  const bare = marks.map((mark): PlacedMark => ({ ...mark, top: afterLabels + beforeMarks + mark.row * markRowHeight }));
  const afterMarks = afterLabels + marksHeight(rowsOf(marks));
  const isHeaded = gathered.length > 0 && !isRoomy;
  const heading = isHeaded ? gatheredHeight : 0;
  const opened = isRoomy || isGatheredOpen ? rowsOfGathered(gathered, plot, afterMarks + heading) : [];
  const more = seenMarks.left.length;
  const kind = kindOf(gathered, plot.view);
  return {
    placed: [...placed, ...opened],
    bare,
    gathered: isHeaded
      ? { name: openName('gathered', name.id), events: gathered, top: afterMarks, isOpen: isGatheredOpen, kind }
      : undefined,
    ...{ more, moreName: openName('more', name.id), isMoreOpen },
    least: Math.max(afterMarks + heading + opened.length * rowHeight + gap, nameHeight(name, size, more > 0 || isMoreOpen)),
    nameLines: nameLinesOf(name, size),
  };
}

/** Events in rows of labels, what is in the window first, so that what waits beside it changes nothing there. */
function placeLabels({ rooms, seen, beside, context }: LanePlan, count: number, first: number) {
  const { plot, labelled } = context;
  const kept = rooms.filter(({ row }) => row < count);
  const rows: Rows = Array.from({ length: count }, () => []);
  for (const { row, taken } of kept) rows[row]?.push(taken);
  const without = new Set([...seen, ...beside]);
  for (const { event } of kept) without.delete(event);
  const place = (room: Room) => placedIn(room, plot, rows, first);
  const fill = (events: readonly TimelineEvent[], widths: readonly number[]): Placed[] =>
    widths.flatMap((pixels) =>
      events
        .flatMap((event) => {
          const room = without.has(event) && labelled.has(event) && takeRow(event, plot, rows, count, pixels);
          if (!room) return [];
          without.delete(event);
          return [room];
        })
        .map(place),
    );
  // Whoever came first has its whole name before what is left goes to others, which then have more than a word of theirs.
  const inWindow = [...kept.map(place), ...fill(seen, scarceLabelPixels)];
  return { placed: [...inWindow, ...fill(beside, [firstLabelPixels, ...scarceLabelPixels])], without };
}

function placedIn(room: Room, plot: Plot, rows: Rows, first: number): Placed {
  const { event, spot, row, back, shift } = room;
  return { event, at: spot.at, top: first + row * rowHeight, back, shift, label: growLabel(room, plot, rows) };
}

/** A row for each of those that were gathered. */
function rowsOfGathered(events: readonly TimelineEvent[], plot: Plot, first: number): Placed[] {
  return events.flatMap((event, index): Placed[] => {
    const room = rowAlone(event, plot);
    return room ? [placedIn(room, plot, [[room.taken]], first + index * rowHeight)] : [];
  });
}

/** A row that an event has for itself. */
function rowAlone(event: TimelineEvent, plot: Plot): Room | undefined {
  return takeRow(event, plot, [], 1, firstLabelPixels);
}

function kindOf(events: readonly TimelineEvent[], view: Span): Gathered['kind'] {
  const dated = events.filter(({ at }) => hasDay(at));
  if (dated.length === 0) return 'noDay';
  const kind = dated.every((event) => isThroughout(dateIn(event, view), view)) ? 'throughout' : 'lasting';
  return dated.length === events.length ? kind : `${kind}OrNoDay`;
}

function rowsOf(marks: readonly BareMark[]): number {
  return marks.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

function marksHeight(rows: number): number {
  return rows === 0 ? 0 : beforeMarks + rows * markRowHeight;
}

/** What a lane needs besides its rows. */
function frameOf(size: Size): number {
  return 2 * gap + (size.names > 0 ? 0 : nameLine);
}

function nameLinesOf({ title }: LaneName, { names }: Size): string[] {
  return names > 0 ? wrapped(title, names - nameGap, 3) : wrapped(title, 205, 1);
}

/** What a lane needs for its name, and under it for the count of what has no room. */
function nameHeight(name: LaneName, size: Size, hasMore: boolean): number {
  if (size.names === 0) return nameLine + gap;
  return nameLinesOf(name, size).length * lineHeight + 2 * gap + (hasMore ? lineHeight : 0);
}

function cached(of: (key: number) => number): (key: number) => number {
  const known = new Map<number, number>();
  return (key) => {
    const found = known.get(key) ?? of(key);
    known.set(key, found);
    return found;
  };
}
