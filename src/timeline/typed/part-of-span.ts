import { type Calendar, dayOf, partsOf } from '../calendar/calendar.ts';
import type { Span } from '../types.ts';

/** Which third of a date is meant: "early 1990s", "mid-May 1992", "late 2020". */
const third = /^(early|mid|middle of|late)[- ](?:the )?(.+)$/iu;
/** Of fewer years months are counted, and of fewer months days. */
const minUnits = 3;

/** The date in a text that tells a third of it, and which. */
export function thirdOf(text: string): { readonly which: 'first' | 'middle' | 'last'; readonly whole: string } | undefined {
  const [, word = '', whole] = third.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const which = { e: 'first', m: 'middle', l: 'last' } as const;
  return { which: which[word.charAt(0).toLowerCase() as keyof typeof which], whole };
}

/**
 * The early, middle or late part of a date, in whole years, months or days: of ten years the first four, the next three and the
 * last three. A date of one day, and one without two ends, has no parts.
 */
export function partOfSpan(span: Span, which: 'first' | 'middle' | 'last', calendar: Calendar): Span {
  if (!Number.isFinite(span.to - span.from)) return span;
  const [first, end] = [partsOf(span.from, calendar), partsOf(span.to, calendar)];
  const months = (end.year - first.year) * 12 + end.month - first.month;
  const years = months % 12 === 0 ? months / 12 : 0;
  const days = Math.round(span.to - span.from);
  const [count, unit] = years >= minUnits ? [years, 'year'] : months >= minUnits ? [months, 'month'] : [days, 'day'];
  if (count < minUnits) return span;
  const begin = (at: number) =>
    unit === 'year'
      ? dayOf(first.year + at, first.month - 1, first.day, calendar)
      : unit === 'month'
        ? dayOf(first.year, first.month - 1 + at, first.day, calendar)
        : dayOf(first.year, first.month - 1, first.day + at, calendar);
  const [second, last] = [Math.ceil(count / 3), count - Math.floor(count / 3)];
  if (which === 'first') return { from: span.from, to: begin(second) };
  return which === 'middle' ? { from: begin(second), to: begin(last) } : { from: begin(last), to: span.to };
}
