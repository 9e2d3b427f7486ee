import { yearsOf } from '../../../dates/edtf/possible-times.ts';
import type { End, Instant, Member, ParsedDate } from '../../../dates/parse-date.ts';
import { beginTerm, type DateParts, dateTerms, decadeTerm, yearTerm } from '../../../search/search-data.ts';

/** So many years are each found within one date. */
const maxYears = 12;

/**
 * What an event is found by: the days, months and years of the ends of its date and of all members of a set, the years between, and
 * those that digits which are not known can stand for. By another term it is found first for the day, month and year on which it
 * certainly begins.
 */
export function eventDateTerms({ members, kind, start }: ParsedDate): string[] {
  const terms = members.flatMap((member) => [...[member.start, member.end].flatMap(endTerms), ...yearsBetween(member)]);
  const begins = kind === 'one of' || !isSure(start) ? [] : dateTerms(partsOf(start));
  return [...new Set([...terms, ...begins.map(beginTerm)])];
}

function isSure(end: End): end is Instant {
  return (
    typeof end !== 'string' && !end.uncertain && !end.approximate && end.precision !== 'years' && end.precision !== 'season'
  );
}

function endTerms(end: End): string[] {
  if (typeof end === 'string') return [];
  if (end.precision !== 'years') return dateTerms(partsOf(end));
  const { first, last } = yearsOf(end.written.year);
  const isDecade = last - first === 9 && first % 10 === 0;
  const parts = { month: end.month, day: end.day };
  return [...years(first, last), ...(isDecade ? [decadeTerm(first)] : []), ...dateTerms(parts)];
}

function yearsBetween({ start, end }: Member): string[] {
  if (typeof start === 'string' || typeof end === 'string') return [];
  return years(yearsOf(start.written.year).first, yearsOf(end.written.year).last);
}

function years(first: number, last: number): string[] {
  return last - first >= maxYears ? [] : Array.from({ length: last - first + 1 }, (_, more) => yearTerm(first + more));
}

function partsOf({ year, month, day }: Instant): DateParts {
  return { year, month, day };
}
