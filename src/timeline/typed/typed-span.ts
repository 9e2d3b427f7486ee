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
 * alone is all of it. A span that has no day of the archive is refused, because what is shown would be another one.
 */
export function readTypedSpan(typed: TypedDates, languages: readonly string[], archive: Span): Span | UnreadSpan {
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
