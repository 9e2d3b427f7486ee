import { shownSpan } from '../time-span.ts';
import type { Span } from '../types.ts';
import { readTypedDate, type Unread } from './typed-date.ts';

/** What a reader has typed into the two fields. */
export interface TypedDates {
  readonly from: string;
  readonly to: string;
}

/** Why two dates are no span to show: the field, what is wrong with it, and the dates of the archive. */
export interface UnreadSpan {
  readonly field: keyof TypedDates;
  readonly why: Unread | { readonly problem: 'reversed' } | { readonly problem: 'beyond'; readonly archive: Span };
}

/**
 * The days from the first of one date to the last of the other. A field that is left empty means the same as the other: a year
 * alone is all of it; so does a field as it `was` that would come before what was typed. One field may hold both dates. A span
 * that has no day of the archive is refused, because what is shown would be another one.
 */
export function readTypedSpan(
  typed: TypedDates,
  languages: readonly string[],
  archive: Span,
  was: TypedDates = { from: '', to: '' },
): Span | UnreadSpan {
  const changed = fieldNames.filter((name) => typed[name] !== was[name]);
  for (const name of changed) {
    const both = datesIn(typed[name], languages);
    if (both) return readTypedSpan(both, languages, archive);
  }
  const read = readBoth(typed, languages, archive);
  const [only] = changed;
  const isReversed = 'why' in read && read.why.problem === 'reversed' && changed.length === 1 && only !== undefined;
  return isReversed ? readBoth({ from: typed[only], to: typed[only] }, languages, archive) : read;
}

const fieldNames = ['from', 'to'] as const;
/** Between two dates; a hyphen only where it stands free, as it stands in dates too. */
const dash = /[–—]| - /u;

/** Two dates in one field. The first may leave to the last what they share: its year, or its month and year. */
function datesIn(text: string, languages: readonly string[]): TypedDates | undefined {
  const [from = '', to = '', ...more] = text.split(dash).map((each) => each.trim());
  if (from === '' || to === '' || more.length > 0) return undefined;
  const shared = to.split(' ').slice(from.split(' ').length).join(' ');
  const first = [`${from} ${shared}`, from].find((each) => !('problem' in readTypedDate(each, languages)));
  return first === undefined ? undefined : { from: first, to };
}

function readBoth(typed: TypedDates, languages: readonly string[], archive: Span): Span | UnreadSpan {
  const [first, last] = [typed.from.trim() || typed.to, typed.to.trim() || typed.from];
  const from = readTypedDate(first, languages);
  if ('problem' in from) return { field: typed.from.trim() === '' && first.trim() !== '' ? 'to' : 'from', why: from };
  const to = readTypedDate(last, languages);
  if ('problem' in to) return { field: 'to', why: to };
  const span = { from: from.from, to: to.to };
  if (span.from >= span.to) return { field: 'to', why: { problem: 'reversed' } };
  const shown = shownSpan(span, archive);
  const isBeyond = shown.from >= archive.to || shown.to <= archive.from;
  return isBeyond ? { field: 'from', why: { problem: 'beyond', archive } } : span;
}
