import { all, oneOf, onFrom, type Unit, upTo } from '../../words/en/dates/several.ts';
import type { Instant, Member, ParsedDate } from '../parse-date.ts';

/** A set in words: "1667 or 1668", "one of the years 1667, 1668 or 1670 to 1672", "1960 and December 1961". */
export function setWords(
  { kind, members }: ParsedDate,
  instantWords: (instant: Instant) => string,
  memberWords: (member: Member) => string,
): string {
  const dates = members.map((member) => {
    const { start, end } = member;
    if (typeof start === 'string' && typeof end !== 'string') return upTo({ date: instantWords(end) });
    return typeof end === 'string' && typeof start !== 'string' ? onFrom({ date: instantWords(start) }) : memberWords(member);
  });
  const parts = { dates, unit: unitOf(members), hasSpans: members.some((member) => member.kind === 'span') };
  return kind === 'one of' ? oneOf(parts) : all(parts);
}

/** The unit that all dates of a set have. */
function unitOf(members: readonly Member[]): Unit {
  const precisions = members
    .flatMap(({ start, end }) => [start, end])
    .flatMap((end) => (typeof end === 'string' ? [] : end.precision));
  const [first] = precisions;
  if (first === undefined || precisions.some((precision) => precision !== first)) return 'date';
  if (first === 'minute' || first === 'second' || first === 'hour') return 'time';
  return first === 'day' || first === 'month' || first === 'year' ? first : 'date';
}
