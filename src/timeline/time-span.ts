import type { Span } from './types.ts';

/** Whether two spans share any time. */
export function meets(a: Span, b: Span): boolean {
  return a.from < b.to && a.to > b.from;
}

/** What two spans share. */
export function common(a: Span, b: Span): Span {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** The part of a window that lies within the archive; a window beyond all of it is told as it is. */
export function shownSpan(window: Span, archive: Span): Span {
  return meets(window, archive) ? common(window, archive) : window;
}

/** A span a number of times as long around its middle, or around another day. */
export function zoomed(span: Span, times: number, around = (span.from + span.to) / 2): Span {
  return { from: around - (around - span.from) * times, to: around + (span.to - around) * times };
}

/** A span moved by a number of its own lengths. */
export function shifted({ from, to }: Span, lengths: number): Span {
  const by = lengths * (to - from);
  return { from: from + by, to: to + by };
}

/** The nearest span no shorter than `least` days that lies within bounds. */
export function within(span: Span, bounds: Span, least: number): Span {
  const length = Math.min(Math.max(span.to - span.from, least), bounds.to - bounds.from);
  const middle = (span.from + span.to) / 2;
  const from = Math.min(Math.max(middle - length / 2, bounds.from), bounds.to - length);
  return { from, to: from + length };
}

/** Whether two windows are the same. */
export function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}
