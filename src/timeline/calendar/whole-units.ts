import type { Span } from '../types.ts';
import { beginningAt, type Calendar, instantsAt, wallAt } from './calendar.ts';

/** Windows shorter than so many days end on whole minutes, and on whole hours; all longer ones on whole days. */
const steps = [
  { perDay: 1440, shorterThan: 2 },
  { perDay: 24, shorterThan: 32 },
] as const;

/**
 * The span that a window comes to rest on, as long as the window and within the same bounds: in whole days, or where dates have
 * times of day in whole minutes and hours as long as it is short. What is drawn, said, counted and written in the address is
 * this span: it is rounded nowhere else.
 */
export function wholeUnits({ from, to }: Span, bounds: Span, calendar: Calendar): Span {
  const perDay = unitsADay(to - from, calendar);
  const nearest = (at: number) => nearestWhole(at, perDay, calendar);
  // At rest already: over a change of the clock by less than a minute no length is whole.
  const isWhole = nearest(from) === from && nearest(to) === to && from < to && from >= bounds.from && to <= bounds.to;
  if (isWhole) return { from, to };
  const length = Math.min(Math.max(Math.round((to - from) * perDay), 1) / perDay, bounds.to - bounds.from);
  const first = Math.min(Math.max(nearest(from), bounds.from), nearest(bounds.to - length));
  return { from: first, to: Math.min(nearest(first + length), bounds.to) };
}

/**
 * The span around the same middle that is whole and nearly as long, for a window that keeps its middle: rounded to its length it
 * would move by up to a half of a minute, hour or day, and further with each time that it is made longer and shorter again.
 */
export function wholeAround({ from, to }: Span, calendar: Calendar): Span {
  const perDay = unitsADay(to - from, calendar);
  const odd = Math.abs(Math.round((wallAt(from, calendar) + wallAt(to, calendar)) * perDay)) % 2;
  const length = (2 * Math.round(((to - from) * perDay - odd) / 2) + odd) / perDay;
  if (length === 0) return { from, to };
  const middle = (from + to) / 2;
  return {
    from: nearestWhole(middle - length / 2, perDay, calendar),
    to: nearestWhole(middle + length / 2, perDay, calendar),
  };
}

/** The shortest span of whole minutes that a span lies in: no window is told by the second. */
export function minutesAround({ from, to }: Span, calendar: Calendar): Span {
  const minuteAt = (at: number, round: (minutes: number) => number) => {
    const minutes = wallAt(at, calendar) * 1440;
    const isWhole = Math.abs(minutes - Math.round(minutes)) < secondsError;
    return isWhole ? at : beginningAt(round(minutes) / 1440, calendar);
  };
  return { from: minuteAt(from, Math.floor), to: minuteAt(to, Math.ceil) };
}

/** In minutes: what rounding makes of whole ones. */
const secondsError = 1e-4;

/** In how many parts of a day a window of this length ends. */
function unitsADay(length: number, { isTimed }: Calendar): number {
  const times = isTimed ? steps : [];
  return times.find(({ perDay, shorterThan }) => Math.round(length * perDay) < shorterThan * perDay)?.perDay ?? 1;
}

/** The nearest instant at which the clock shows a whole number of a day's so many parts. */
function nearestWhole(at: number, perDay: number, calendar: Calendar): number {
  const whole = Math.round(wallAt(at, calendar) * perDay) / perDay;
  const [first = beginningAt(whole, calendar), last = first] = instantsAt(whole, calendar);
  return Math.abs(last - at) < Math.abs(first - at) ? last : first;
}
