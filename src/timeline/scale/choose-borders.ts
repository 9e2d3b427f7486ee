import { type Calendar, shortestWindow } from '../calendar/calendar.ts';
import type { Span } from '../types.ts';
import { borderDays } from './border-days.ts';

/** How many events have happened before a day. */
type CountBefore = (day: number) => number;

/** Gain, in the natural logarithm of a likelihood, below which a difference in density may well be chance. */
const leastGain = 6;
/** Fewer events are no crowd, however close they lie or short they are: in a long silence one alone would be. */
const leastCrowd = 3;
/** A stretch is at least as many shortest windows long: in a shorter one, events would lie beside each other that belong together. */
const leastWindows = 7;

export interface BordersOptions {
  /** Times that a reader knows in any case. */
  readonly known: readonly number[];
  /** The most stretches. */
  readonly max: number;
  readonly areUnlike: (a: Span, b: Span) => boolean;
  readonly calendar: Calendar;
}
/** How often is split before what helps least is joined again. */
const splitsToMax = 2;

/**
 * Borders that part a span where the density of events changes most, at most `max` stretches between them, each at a day
 * that a reader knows as a border. The span is split where it makes what is seen most likely if events fall evenly within
 * each stretch (as in Bayesian blocks, Scargle 2013, doi:10.1088/0004-637X/764/2/167), and again, until splitting gains no
 * more than chance would; then the borders that gain least, now that the others are there, are given up,
 * and those between stretches that are not unlike.
 */
export function chooseBorders(span: Span, before: CountBefore, { known, max, areUnlike, calendar }: BordersOptions): number[] {
  const shortest = leastWindows * shortestWindow(calendar);
  const likely = likelihood(before);
  const gainOf = (from: number, at: number, to: number) => likely(from, at) + likely(at, to) - likely(from, to);
  const bestIn = (from: number, to: number): Split => {
    let best: Split = { at: undefined, gain: 0 };
    for (const { at, worth } of borderDays({ from, to }, known, calendar)) {
      if (at - from < shortest || to - at < shortest) continue;
      const [early, late] = [before(at) - before(from), before(to) - before(at)];
      const dense = early / (at - from) > late / (to - at) ? early : late;
      if (dense < leastCrowd) continue;
      const gain = gainOf(from, at, to) * worth;
      if (gain > Math.max(best.gain, leastGain)) best = { at, gain };
    }
    return best;
  };
  const borders = [span.from, span.to];
  const splits = [bestIn(span.from, span.to)];
  while (splits.length < max * splitsToMax) {
    const index = indexOfLeast(splits.map(({ gain }) => -gain));
    const at = splits[index]?.at;
    const [from, to] = [borders[index], borders[index + 1]];
    if (at === undefined || from === undefined || to === undefined) break;
    borders.splice(index + 1, 0, at);
    splits.splice(index, 1, bestIn(from, at), bestIn(at, to));
  }
  for (;;) {
    const inner = borders.slice(1, -1).map((at, index) => {
      const [from, to] = [borders[index] ?? at, borders[index + 2] ?? at];
      const gain = gainOf(from, at, to);
      return { at, gain, isIdle: gain < leastGain || !areUnlike({ from, to: at }, { from: at, to }) };
    });
    const idle = inner.filter(({ isIdle }) => isIdle);
    const spare = idle.length > 0 ? idle : inner.length >= max ? inner : [];
    const least = spare[indexOfLeast(spare.map(({ gain }) => gain))];
    if (!least) return borders;
    borders.splice(borders.indexOf(least.at), 1);
  }
}

interface Split {
  readonly at: number | undefined;
  readonly gain: number;
}

/** How likely the events of a stretch are if they fall evenly in it, as a logarithm; what is the same for all is left out. */
function likelihood(before: CountBefore) {
  return (from: number, to: number) => {
    const count = before(to) - before(from);
    return count > 0 ? count * Math.log(count / (to - from)) : 0;
  };
}

function indexOfLeast(numbers: readonly number[]): number {
  return numbers.reduce((least, number, index) => (number < (numbers[least] ?? Infinity) ? index : least), 0);
}
