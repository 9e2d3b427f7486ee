import { endOf } from '../calendar/address-date.ts';
import { type Calendar, calendarOf, type DayParts, partsOf } from '../calendar/calendar.ts';
import { shownSpan } from '../time-span.ts';
import type { Span, TimelineData } from '../types.ts';
import { readTypedDate, type Unread } from './typed-date.ts';

/** What of an archive the dates that are typed have to do with. */
type Archive = Pick<TimelineData, 'from' | 'to' | 'offsets' | 'isTimed' | 'hours'>;

/** What a reader has typed into the two fields. */
export interface TypedDates {
  readonly from: string;
  readonly to: string;
}

/** Why two dates are no span to show: the field, what is wrong with it, and the dates of the archive. */
export interface UnreadSpan {
  readonly field: keyof TypedDates;
  readonly why: Unread | { readonly problem: 'reversed' } | { readonly problem: 'beyond'; readonly archive: Archive };
}

/**
 * The days from the first of one date to the last of the other. A field that is left empty means the same as the other: a year
 * alone is all of it; so does a field as it `was` that would come before what was typed. One field may hold both dates. A time
 * without a day is on that of the other field, or of what the fields said before. A span that has no day of the archive is refused,
 * because what is shown would be another one.
 */
export function readTypedSpan(
  typed: TypedDates,
  languages: readonly string[],
  archive: Archive,
  was: TypedDates = { from: '', to: '' },
): Span | UnreadSpan {
  const changed = fieldNames.filter((name) => typed[name] !== was[name]);
  for (const name of changed) {
    const both = datesIn(typed[name], languages, archive, was);
    if (both) return readBoth(both, languages, archive, was);
  }
  const read = readBoth(typed, languages, archive, was);
  const [only] = changed;
  const isReversed = 'why' in read && read.why.problem === 'reversed' && changed.length === 1 && only !== undefined;
  return isReversed ? readBoth({ from: typed[only], to: typed[only] }, languages, archive, was) : read;
}

const fieldNames = ['from', 'to'] as const;
/** Between two dates; a hyphen only where it stands free, as it stands in dates too. */
const dash = /[–—]| - /u;

/** Two dates in one field. The first may leave to the last what they share: its year, or its month and year. */
function datesIn(text: string, languages: readonly string[], archive: Archive, was: TypedDates): TypedDates | undefined {
  const [from = '', to = '', ...more] = text.split(dash).map((each) => each.trim());
  if (from === '' || to === '' || more.length > 0) return undefined;
  const shared = to.split(' ').slice(from.split(' ').length).join(' ');
  const calendar = calendarOf(archive);
  const day = dayIn([to, was.from], languages, calendar);
  const first = [`${from} ${shared}`, from].find((each) => !('problem' in readTypedDate(each, languages, calendar, day)));
  return first === undefined ? undefined : { from: first, to };
}

/** The day on which the first of some texts begins that is a date. */
function dayIn(texts: readonly string[], languages: readonly string[], calendar: Calendar): DayParts | undefined {
  for (const text of texts) {
    const read = readTypedDate(text, languages, calendar);
    if (!('problem' in read)) return partsOf(read.from, calendar);
  }
  return undefined;
}

function readBoth(typed: TypedDates, languages: readonly string[], archive: Archive, was: TypedDates): Span | UnreadSpan {
  const calendar = calendarOf(archive);
  const read = (text: string, other: string) =>
    readTypedDate(text, languages, calendar, calendar.isTimed ? dayIn([other, was.from], languages, calendar) : undefined, {
      mayBeOpen: true,
    });
  const [first, last] = [typed.from.trim() || typed.to, typed.to.trim() || typed.from];
  const from = read(first, last);
  if ('problem' in from) return { field: typed.from.trim() === '' && first.trim() !== '' ? 'to' : 'from', why: from };
  const to = read(last, first);
  if ('problem' in to) return { field: 'to', why: to };
  // An open end is that of the archive.
  const end = Number.isFinite(to.to) ? (endOf(to, from.from) ?? to.to) : archive.to;
  const span = { from: Number.isFinite(from.from) ? from.from : Math.min(archive.from, end - 1), to: end };
  if (span.from >= span.to) return { field: 'to', why: { problem: 'reversed' } };
  const shown = shownSpan(span, archive);
  const isBeyond = shown.from >= archive.to || shown.to <= archive.from;
  return isBeyond ? { field: 'from', why: { problem: 'beyond', archive } } : span;
}
