import type { Clock } from '../time/clock.ts';
import { instantBounds } from './bounds.ts';
import { isWithin } from './contradiction.ts';
import { yearsOf } from './edtf/possible-times.ts';
import type { Instant, ParsedDate } from './parse-date.ts';
import { withEndsOfDays } from './reading/ends-of-days.ts';
import { statedSeasons } from './reading/season-words.ts';
import { type StatedDate, statedDates } from './reading/stated-dates.ts';
import { aheadOf, mayBeAhead } from './stated-clock.ts';
import { type Moment, momentOf, wallTimeOf } from './words/time-words.ts';

export type CalendarPart = 'day' | 'month' | 'year';
export type DatePart = CalendarPart | 'time';

/** An end of a date that words do not name. */
export interface UnnamedDate {
  readonly instant: Instant;
  /** The parts that no date in the words has; empty if all parts are there, but in different dates. */
  readonly missing: readonly DatePart[];
  /** The parts that one date in the words has: a year, a year and a month, or a whole day. */
  readonly named: readonly DatePart[];
  /** Its year, if the words have that number beside a month, where it may be a year of any century. */
  readonly shortYear?: number;
}

/**
 * The ends of a date that running text does not name: year, month, day and time of an end must be in the same expression, each
 * as far as it is known. Parts marked uncertain, open ends and seasons are a matter of interpretation; for a season only the
 * year is required, and likewise for a month at the end of a span whose words name its season. Words may name a decade or
 * century, where no more is claimed. A time is named as the author writes it, or as the archive's clock shows it. Where years
 * are early, "October 79" is of the year 79.
 */
export function unnamedDates(
  { members }: ParsedDate,
  text: string,
  language: string,
  clock: Clock,
  { areYearsEarly = false }: { readonly areYearsEarly?: boolean } = {},
): UnnamedDate[] {
  const stated = withEndsOfDays(statedDates(text, language)).map((date) =>
    areYearsEarly && date.shortYear !== undefined ? { ...date, year: date.shortYear } : date,
  );
  return members.flatMap(({ kind, start, end }) => {
    const seasons = kind === 'span' ? statedSeasons(text, language) : [];
    return (kind === 'span' ? [start, end] : [start]).flatMap((instant) =>
      typeof instant === 'string' ? [] : unnamed(instant, stated, seasons, clock),
    );
  });
}

function unnamed(instant: Instant, stated: readonly StatedDate[], seasons: readonly number[], clock: Clock): UnnamedDate[] {
  const parts = partsOf(instant);
  const has = (date: StatedDate, part: DatePart) => names(date, part, instant, clock);
  if (parts.length === 0 || stated.some((date) => parts.every((part) => has(date, part)))) return [];
  const isOfSeason = instant.precision === 'month' && seasons.some((season) => isWithin(instant, season));
  if (isOfSeason && stated.some((date) => has(date, 'year'))) return [];
  const dated = stated.filter((date) => has(date, 'year'));
  const inMonth = parts.includes('month') ? dated.filter((date) => has(date, 'month')) : [];
  const onDay = parts.includes('time') ? inMonth.filter((date) => has(date, 'day')) : [];
  const missing = parts.filter((part) => !stated.some((date) => has(date, part)));
  const named: DatePart[] = [
    'year',
    ...(inMonth.length > 0 ? ['month' as const] : []),
    ...(onDay.length > 0 ? ['day' as const] : []),
  ];
  const { shortYear } = stated.find((date) => date.shortYear === instant.year) ?? {};
  return [{ instant, missing, named: dated.length === 0 ? [] : named, ...(shortYear !== undefined && { shortYear }) }];
}

/** Whether one date in words names all that is known of an end of a date. */
export function namesWhole(date: StatedDate, instant: Instant, clock: Clock): boolean {
  const parts = partsOf(instant);
  return parts.length > 0 && parts.every((part) => names(date, part, instant, clock));
}

/** The parts that words must name: those that are known, and not marked uncertain. */
function partsOf({ written, month, day, time }: Instant): DatePart[] {
  return [
    ...(time && !written.day?.uncertain ? (['time'] as const) : []),
    ...(day !== undefined && !written.day?.uncertain ? (['day'] as const) : []),
    ...(month !== undefined && !written.month?.uncertain ? (['month'] as const) : []),
    ...(written.year.uncertain || written.year.digits === 'XXXX' ? [] : (['year'] as const)),
  ];
}

/**
 * Words that name the clock they count by are compared on that clock, with its day. Where it is not known, as that of "Bombay time",
 * any may be meant.
 */
function names(date: StatedDate, part: DatePart, instant: Instant, clock: Clock): boolean {
  if (!instant.time || date.zone === undefined) return namesOn(date, part, instant, clock);
  const { earliest } = instantBounds(instant, clock);
  const isKnown = aheadOf(date.zone, earliest) !== undefined;
  const onClocks = mayBeAhead(date.zone, earliest).map((ahead) => momentOf(earliest + ahead));
  return (
    onClocks.some((moment) => namesOn(date, part, instant, clock, moment)) || (!isKnown && namesOn(date, part, instant, clock))
  );
}

function namesOn(date: StatedDate, part: DatePart, instant: Instant, clock: Clock, onItsClock?: Moment): boolean {
  switch (part) {
    case 'year':
      return onItsClock && date.year !== undefined ? date.year === onItsClock.year : namesYear(date, instant);
    case 'time':
      return namesTime(date, instant, clock, onItsClock);
    default:
      return date[part] === (onItsClock ?? instant)[part];
  }
}

/** A year with unknown digits is named by any year that it can be, or by a decade or century within it. */
function namesYear({ year, years }: StatedDate, { precision, written }: Instant): boolean {
  const { first, last } = yearsOf(written.year);
  if (year !== undefined) return first <= year && year <= last;
  return precision === 'years' && years !== undefined && first <= years.from && years.to <= last;
}

function namesTime(date: StatedDate, instant: Instant, clock: Clock, onItsClock?: Moment): boolean {
  const { time } = instant;
  const shown = onItsClock ?? wallTimeOf(instant, { clock, hours: 24 });
  if (!time || !shown || date.hour === undefined) return false;
  const isSo = (hour: number, minute: number, second: number) =>
    date.hour === hour &&
    (time.minute === undefined || (date.minute ?? 0) === minute) &&
    (time.second === undefined || (date.second ?? 0) === second);
  const isAsWritten = !onItsClock && isSo(time.hour, time.minute ?? 0, time.second ?? 0);
  return isAsWritten || isSo(shown.hour, shown.minute, shown.second);
}
