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
  const times = calendar.isTimed ? steps : [];
  const perDay =
    times.find(({ perDay: parts, shorterThan }) => Math.round((to - from) * parts) < shorterThan * parts)?.perDay ?? 1;
  const nearest = (at: number) => nearestWhole(at, perDay, calendar);
  // At rest already: over a change of the clock by less than a minute no length is whole.
  const isWhole = nearest(from) === from && nearest(to) === to && from < to && from >= bounds.from && to <= bounds.to;
  if (isWhole) return { from, to };
  const length = Math.min(Math.max(Math.round((to - from) * perDay), 1) / perDay, bounds.to - bounds.from);
  const first = Math.min(Math.max(nearest(from), bounds.from), nearest(bounds.to - length));
  return { from: first, to: Math.min(nearest(first + length), bounds.to) };
}

/** The nearest instant at which the clock shows a whole number of a day's so many parts. */
function nearestWhole(at: number, perDay: number, calendar: Calendar): number {
  const whole = Math.round(wallAt(at, calendar) * perDay) / perDay;
  const [first = beginningAt(whole, calendar), last = first] = instantsAt(whole, calendar);
  return Math.abs(last - at) < Math.abs(first - at) ? last : first;
}
