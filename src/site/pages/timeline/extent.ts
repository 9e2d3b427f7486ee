import type { ArchiveDate } from '../../../archive/types.ts';
import type { Bounds } from '../../../dates/bounds.ts';
import { isDoubtful, isFrame } from '../../../dates/doubt.ts';
import type { End } from '../../../dates/parse-date.ts';
import { dayLength as day } from '../../../time/midnight.ts';
import type { Extent } from '../../../timeline/types.ts';

/** The bounds of a date, clipped to the archive's span, and the time that is certainly part of it, if any (otherwise 0). */
export function extentOf(date: ArchiveDate, from: number, to: number): Extent {
  const { earliest, latest } = statedBounds(date);
  const sure = isSure(date);
  const sureFrom = sureStart(date) ?? Math.max(earliest, latest - day);
  const sureTo = sureEnd(date) ?? Math.min(latest, earliest + day);
  const clipped = (bounds: Bounds) => ({ from: Math.max(bounds.earliest, from) / day, to: Math.min(bounds.latest, to) / day });
  return {
    ...clipped({ earliest, latest }),
    sureFrom: sure ? sureFrom / day : 0,
    sureTo: sure ? Math.max(sureTo, sureFrom) / day : 0,
    ...endsOf(date),
    ...(isSeveral(date) ? { parts: date.places.map(clipped) } : {}),
  };
}

/** How each end is known. A span with two uncertain ends is an unstated day within it, so its own ends are as stated. */
function endsOf(date: ArchiveDate) {
  const { kind, start, end } = date;
  const unsure = (isSeveral(date) && kind !== 'all of') || (isUnsure(start) && isUnsure(end));
  const side = (each: End) => (isFrame(date) ? ('stated' as const) : endOf(each));
  return { start: side(start), end: side(end), ...(unsure ? { unsure: true as const } : {}) };
}

/** The bounds to draw: a date with an open end is drawn at its other end, and fades from there. */
export function statedBounds(date: ArchiveDate): Bounds {
  return date.startBounds && date.endBounds ? date : (date.startBounds ?? date.endBounds ?? date);
}

/** Whether a date has several places: those of a set, or all that digits which are not known can stand for. */
function isSeveral({ places }: ArchiveDate): boolean {
  return places.length > 1;
}

/**
 * Whether some day is certainly part of a date: not of a month or year alone, of one of several dates, nor of a span with two
 * doubtful ends.
 */
function isSure({ kind, start, end, members }: ArchiveDate): boolean {
  if (kind === 'all of') return members.every((member) => isDay(member.start) && isDay(member.end));
  if (kind === 'span') return ![start, end].every(isDoubtful);
  return kind === 'date' && isDay(start) && !isUnsure(start);
}

/**
 * The first certain day: a span that starts in a month certainly covers the time from the month's end, one that starts on a
 * day, from that day.
 */
function sureStart({ start, startBounds }: ArchiveDate): number | undefined {
  return isDay(start) ? startBounds?.earliest : startBounds?.latest;
}

function sureEnd({ end, endBounds }: ArchiveDate): number | undefined {
  return isDay(end) ? endBounds?.latest : endBounds?.earliest;
}

/** Whether an end is a day, or a time of one. */
function isDay(end: End): boolean {
  return typeof end !== 'string' && (end.precision === 'day' || end.time !== undefined);
}

function endOf(end: End) {
  if (typeof end === 'string') return 'open' as const;
  if (end.approximate) return 'about' as const;
  return end.uncertain ? ('unsure' as const) : ('stated' as const);
}

function isUnsure(end: End): boolean {
  return typeof end !== 'string' && end.uncertain;
}
