import { boundsOf } from '../bounds.ts';
import { calendarOf, shortestWindow } from '../calendar/calendar.ts';
import type { Span, TimelineData, TimelineEvent } from '../types.ts';
import { chooseBorders } from './choose-borders.ts';
import { countBefore } from './count-before.ts';
import { daysPerPlace, evenScale, scaleOf, type TimeScale } from './time-scale.ts';

/** Stretches between the first and the last day of an archive: more would be hard to tell apart. */
const maxStretches = 6;
/**
 * How far width follows the number of events and not that of days: 0 would be an even scale, 1 would give every event the
 * same width and its years nearly none. With 0.85 the crowded weeks of an archive have labels, and its decades can be read.
 */
const followsEvents = 0.85;
/** A time is drawn no narrower for being more than so many times shorter than all: an afternoon after thousands of years. */
const maxNarrowed = 10_000;
/** The share of the axis that a stretch has even if nothing happened in it, so that its border can be seen and hit. */
const leastShare = 0.03;
/** Fewer events lie beside each other on any scale, and say nothing of density. */
const leastEvents = 5;
/** Scales less different than this many times are drawn as one: no reader could tell why there is a break. */
const leastDifference = 2;

/**
 * The scale that spends the axis where events are. Stretches, their borders and their widths follow from the events that the
 * filters leave, and from nothing else: not from the window, so that what is drawn moves as one piece when a reader pans and
 * zooms; not from what was shown before, so that a copied address shows everyone the same. Filters change the stretches,
 * since they change what is drawn in any case. Days before and after the archive are stretches of their own.
 */
export function scaleFor(times: Times, events: readonly Pick<TimelineEvent, 'at'>[]): TimeScale {
  const [bounds, calendar] = [boundsOf(times), calendarOf(times)];
  if (events.length < leastEvents) return evenScale(bounds);
  const before = countBefore(events.map(({ at }) => at));
  const shortest = (times.to - times.from) / maxNarrowed;
  const widthOf = (span: Span) =>
    (before(span.to) - before(span.from)) ** followsEvents * Math.max(span.to - span.from, shortest) ** (1 - followsEvents);
  const densityOf = (span: Span) => widthOf(span) / (span.to - span.from);
  const areUnlike = (a: Span, b: Span) => {
    const [low = 0, high = 0] = [densityOf(a), densityOf(b)].sort((one, other) => one - other);
    return high > low * leastDifference;
  };
  const known = times.eras.map((era) => era.from);
  const inner = chooseBorders(times, before, { known, max: maxStretches, areUnlike, calendar });
  if (inner.length < 3) return evenScale(bounds);
  const borders = [bounds.from, ...inner, bounds.to].filter((day, index, all) => day !== all[index - 1]);
  const spans = borders.slice(1).map((end, index) => ({ from: borders[index] ?? end, to: end }));
  return scaleOf(borders, withLeast(spans.map(widthOf)));
}

/** What of an archive a scale depends on, besides its events. */
type Times = Around & { readonly eras: readonly Span[] };
type Around = Pick<TimelineData, 'from' | 'to' | 'bounds' | 'isTimed' | 'offsets' | 'hours'>;

/** Days, or else shortest windows, in one that is short in any archive: on an even scale each has room, whatever happens in them. */
const shortWindows = 31;

/**
 * The scale that suits a window. One no longer than the stretch where events are densest is drawn evenly wherever it lies:
 * they have room in it, and whoever looks at days does not expect a year between two of them. As this follows from the length
 * alone, nothing changes while a window is moved through days.
 */
export function suiting(stretched: TimeScale, { from, to }: Span, archive: Around): TimeScale {
  const [densest] = stretched.toSorted((a, b) => daysPerPlace(a) - daysPerPlace(b));
  const short = Math.max(
    shortWindows * shortestWindow(calendarOf(archive)),
    densest === undefined ? 0 : densest.to - densest.from,
  );
  return to - from <= short ? evenScale(boundsOf(archive)) : stretched;
}

/** Widths of which none is less than the least share of all. */
function withLeast(widths: readonly number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.max(width, all * leastShare));
}
