import type { LaneMode, Span, TimelineData, TimelineEvent } from '../types.ts';
import { type FoldedLanes, foldedLanes } from './folded-lanes.ts';
import { grownLabels } from './label-rows.ts';
import { type LaneDrawing, laneDrawing, type LanePlan, planLane } from './lane-plan.ts';
import { eventsByLane, type LaneName, laneNames, type Size } from './lanes.ts';
import { markRowHeight } from './mark-rows.ts';
import { openAll, openFolded } from './open-names.ts';
import { shareRows, trimmed } from './share-rows.ts';
import { inOrder, isIn, plotOf } from './spots.ts';

/** A lane that has events in the window, in pixels. */
export interface Lane extends LaneName, LaneDrawing {
  readonly top: number;
  readonly height: number;
}

/** What is drawn in a window, and where. */
export interface Layout {
  readonly lanes: readonly Lane[];
  /** The names of lanes without events in the window, and where the first line stands. */
  readonly folded: FoldedLanes & { readonly top: number };
  readonly height: number;
  /** How many events have to do with the window, and whether each of them is drawn with its label. */
  readonly count: number;
  readonly isWhole: boolean;
}

export interface LayOutOptions {
  readonly mode: LaneMode;
  readonly size: Size;
  /** The window that is seen. */
  readonly view: Span;
  /** How much is drawn on either side of the window, in windows. */
  readonly margin: number;
  /** An event that always has a place. */
  readonly selected?: string | undefined;
  /** What a reader has opened, by the names of `open-names.ts`. */
  readonly opened?: ReadonlySet<string>;
  /** Whether one cannot zoom in further: then every event with a stated day is drawn, however high that is. */
  readonly isClosest?: boolean;
  /** The language of the archive, if it is not the page's. */
  readonly lang?: string | undefined;
}

/** Room for what the axis says: how far apart its lines are, and under that their dates. */
export const axisHeight = 40;
export const foldedLineHeight = 17;
const foldedGap = 8;
/** Lanes with events are at least this many times as high as all else. */
const leastShare = 1.6;
/** Most elements drawn at once with a label, other dates and the lines to them among them. */
const maxDrawnElements = 480;
/** Fewer rows of bare marks are not left to a lane that has more to show. */
const leastMarkRows = 2;

/**
 * Gives everything in a window its place. Lanes share the height that fits the screen; what has a day comes first, and what is
 * important. What finds no room for its label is a bare mark; what says nothing about the window but that it has to do with it
 * is gathered in one row of its lane; what then has no room is counted. Whatever is gathered or counted can be opened.
 */
export function layOut(data: TimelineData, options: LayOutOptions): Layout {
  const { mode, size, view, margin, selected, opened = new Set(), isClosest = false, lang } = options;
  const plot = plotOf(data, { size, view, margin });
  const names = laneNames(data, mode, lang);
  const events = inOrder(data.events, plot, selected);
  const labelled = mostImportant(events);
  const byLane = eventsByLane(events, names, mode);
  const isSeen = isIn(view);
  const plans = names.flatMap((name): LanePlan[] => {
    const own = byLane.get(name.id) ?? [];
    return own.some(isSeen) ? [planLane(name, own, { plot, size, labelled, opened, selected, isClosest })] : [];
  });
  const shown = new Set(plans.map(({ name }) => name));
  const empty = names.filter((name) => !shown.has(name));
  const folded = foldedLanes(empty, size.least, opened.has(openAll) || opened.has(openFolded));
  const highOf = ({ lines }: FoldedLanes) => (lines.length > 0 ? lines.length * foldedLineHeight + foldedGap : 0);
  const below = highOf(folded);
  const room = size.budget - axisHeight - highOf(foldedLanes(empty, size.least, false));
  const drawings = shared(plans, room, isClosest);
  const stacked = grown(stack(plans, drawings, leastShare * (axisHeight + below)), data, options);
  const foot = stacked.reduce((top, { height }) => top + height, axisHeight);
  return {
    lanes: stacked,
    folded: { ...folded, top: foot + foldedGap / 2 },
    height: foot + below,
    count: events.filter(isSeen).length,
    isWhole: stacked.every(
      ({ bare, gathered, more }) => more === 0 && (gathered === undefined || gathered.isOpen) && !bare.some(isBareSeen),
    ),
  };

  function isBareSeen({ event }: { readonly event: TimelineEvent }): boolean {
    return isSeen(event);
  }
}

/** Lanes that are laid out for a width, with labels as long as they may be in a wider drawing. */
function grown(lanes: readonly Lane[], data: TimelineData, { size, view, margin }: LayOutOptions): readonly Lane[] {
  if (size.grown === undefined) return lanes;
  const plot = plotOf(data, { size: { ...size, least: size.grown }, view, margin });
  return lanes.map((lane) => {
    const labels = grownLabels(lane.placed, plot);
    return { ...lane, placed: lane.placed.map((each, index) => ({ ...each, label: labels[index] ?? each.label })) };
  });
}

/** As many events as may be drawn with a label, the first in order. */
function mostImportant(events: readonly TimelineEvent[]): ReadonlySet<TimelineEvent> {
  const chosen = new Set<TimelineEvent>();
  let elements = 0;
  for (const event of events) {
    elements += 1 + 2 * (event.others?.length ?? 0);
    if (elements > maxDrawnElements) break;
    chosen.add(event);
  }
  return chosen;
}

/**
 * Lanes that share a height: rows of labels, rows of bare marks, then what is gathered in rows of its own. Where nothing is
 * counted, what was kept free for a count is then for more labels.
 */
function shared(plans: readonly LanePlan[], room: number, isClosest: boolean): LaneDrawing[] {
  const rows = shareRows(plans, room);
  const heightOf = (isCounted: boolean) =>
    plans.reduce((sum, plan, lane) => sum + plan.heightOf(rows[lane] ?? 0, { isCounted }), 0);
  const wanted = plans.map((plan, lane) => plan.markRowsFor(rows[lane] ?? 0));
  const isWhole = isClosest || heightOf(false) <= room;
  const allowed = isWhole ? wanted : trimmed(wanted, markRowHeight, heightOf(true) - room, leastMarkRows);
  // What a reader opens comes on top: it takes no room from what was shown before.
  const lanes = plans.map((plan, lane): SharingLane => {
    const [closed, count, markRows = 0] = [
      { ...plan, isMoreOpen: false, isGatheredOpen: false },
      rows[lane] ?? 0,
      allowed[lane],
    ];
    const draw = (isRoomy: boolean) => laneDrawing(closed, count, markRows, isRoomy);
    const drawing = draw(false);
    return {
      plan,
      markRows,
      height: drawing.least,
      isCounted: drawing.more > 0,
      isRoomy: false,
      roomy: () => draw(true).least,
    };
  });
  let free = room - lanes.reduce((sum, { height }) => sum + height, 0);
  for (const lane of lanes.toSorted((a, b) => a.plan.gathered.length - b.plan.gathered.length)) {
    if (lane.plan.gathered.length === 0) continue;
    const height = lane.roomy();
    if (height - lane.height > free) break;
    free -= height - lane.height;
    [lane.height, lane.isRoomy] = [height, true];
  }
  const wishes = lanes.map(({ plan, isCounted, isRoomy }, lane) => ({
    rows: isCounted ? (rows[lane] ?? 0) : plan.rows,
    heightOf: (count: number) => plan.heightOf(count, { isCounted, isRoomy }),
    worthOf: plan.worthOf,
  }));
  const more = shareRows(wishes, room, { shares: rows, heights: lanes.map(({ height }) => height) });
  return lanes.map(({ plan, markRows, isRoomy }, lane) => {
    const count = more[lane] ?? 0;
    return laneDrawing(plan, count, count === rows[lane] ? markRows : plan.markRowsFor(count), isRoomy);
  });
}

/** A lane while room is shared out. */
interface SharingLane {
  readonly plan: LanePlan;
  readonly markRows: number;
  height: number;
  readonly isCounted: boolean;
  isRoomy: boolean;
  /** How high it would be with a row for each of those that are gathered. */
  readonly roomy: () => number;
}

/** Lanes one under the other, together at least so high. */
function stack(plans: readonly LanePlan[], drawings: readonly LaneDrawing[], least: number): Lane[] {
  const sum = drawings.reduce((all, drawing) => all + drawing.least, 0);
  const spare = Math.max(Math.ceil((least - sum) / drawings.length), 0);
  let top = axisHeight;
  return drawings.flatMap((drawing, lane): Lane[] => {
    const name = plans[lane]?.name;
    if (!name) return [];
    const stacked = { ...name, ...drawing, top, height: drawing.least + spare };
    top += stacked.height;
    return [stacked];
  });
}
