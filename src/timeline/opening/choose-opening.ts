import { boundsOf } from '../bounds.ts';
import { calendarOf, shortestWindow } from '../calendar/calendar.ts';
import { wholeUnits } from '../calendar/whole-units.ts';
import { plotWidth, type Size, sizes } from '../layout/lanes.ts';
import { within } from '../time-span.ts';
import type { Span } from '../types.ts';
import { openingBorders, type OpeningInput } from './opening-borders.ts';
import { type Tally, tallyOf } from './tally.ts';

/** About half as wide as a mark with its label, in pixels: a label may begin in any half. */
const columnPixels = 130;
/** Height for each label that begins in a column, in pixels: lanes take two thirds, and labels of the column before a half. */
const labelRowPixels = 120;
/** What a mark without a label shows of an event, beside one with its label. */
const bareWorth = 1 / 4;
/**
 * How far a shorter window is worth more when it shows as much: half as long, 3% more. So a lone event is not worth years of
 * silence, and the first and last of events that follow one another are not cut off.
 */
const shorterWorth = 0.04;
/** How much more it is worth that a window begins with an era, and so has a name. */
const namedWorth = 1.01;
/** Time left free before and after what happened, as a share of the window. */
const room = 0.01;

/**
 * The window that a timeline opens on: the one that shows most of what matters. Between the ends of eras and of long silences,
 * every window is judged by what of it could have a label at each width of the drawing, the important first, and by what would
 * be a bare mark. It is one window for all widths, so that an address without one says the same everywhere.
 */
export function chooseOpening(input: OpeningInput): Span {
  const { starts, ends } = openingBorders(input);
  const tally = tallyOf(input.events);
  const spans = starts.flatMap((from) => ends.filter((to) => to > from).map((to): Span => ({ from, to })));
  const judged = spans.map((span) => {
    const worth = sizes.reduce((sum, size) => sum + worthOf(span, size, tally), 0);
    const named = input.eras.some(({ from }) => from === span.from) ? namedWorth : 1;
    return { span, worth: (worth * named) / (span.to - span.from) ** shorterWorth };
  });
  const [best] = judged.sort((a, b) => b.worth - a.worth);
  return withRoom(best?.span ?? input, input);
}

/** How much a drawing of a size shows of what matters in a window. */
function worthOf({ from, to }: Span, size: Size, tally: Tally): number {
  const columns = Math.max(Math.floor(plotWidth(size) / columnPixels), 1);
  const rows = Math.floor(size.budget / labelRowPixels);
  const width = (to - from) / columns;
  let worth = 0;
  for (let column = 0; column < columns; column++) {
    const start = from + column * width;
    let free = rows;
    for (const { value, dated, all } of tally(start, column === columns - 1 ? to : start + width)) {
      const labelled = Math.min(dated, free);
      free -= labelled;
      worth += value * (labelled + (all - labelled) * bareWorth);
    }
  }
  return worth;
}

/** A window on whole days, or minutes, with a little room, and none before an era: it begins where its name says. */
function withRoom({ from, to }: Span, input: OpeningInput): Span {
  const [bounds, calendar] = [boundsOf(input), calendarOf(input)];
  const shortest = shortestWindow(calendar);
  const free = Math.max(Math.ceil(((to - from) * room) / shortest), 1) * shortest;
  const start = input.eras.some((era) => era.from === from) ? from : from - free;
  return wholeUnits(within({ from: start, to: to + free }, bounds, shortest), bounds, calendar);
}
