import type { ArchiveDate, ArchiveEvent, Citation, Passage } from '../../archive/types.ts';
import type { Instant } from '../../dates/parse-date.ts';
import type { StatedDate } from '../../dates/reading/stated-dates.ts';
import { readsDatesIn } from '../../dates/reads-dates-in.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Entry } from '../../read/content.ts';
import type { Path } from '../../read/yaml-spans.ts';
import type { Editorial } from '../../schema/editorial.ts';
import type { EditorialRule } from './editorial-rule.ts';
import { decadesIn, statedIn } from './stated-in.ts';

/**
 * Neither end of a span is taken from nowhere. Where the citations are explicit, one of their passages names it, even an end
 * that is marked uncertain; where they are not, and the archive asks for it, a passage that is cited of one of their documents.
 * What is counted from another date, and an open end, is not judged.
 */
export const spanEnds: EditorialRule = ({ rules: { spanEnds: rule }, content, archive }) => {
  if (!rule) return [];
  const entries = new Map(content.events.map((entry) => [entry.id, entry]));
  return archive.events.flatMap((event) => {
    const entry = entries.get(event.id);
    return entry && event.citations.length === entry.value.citations.length ? inEvent(event, entry, rule) : [];
  });
};

type Rule = NonNullable<Editorial['spanEnds']>;

function inEvent({ date, citations }: ArchiveEvent, entry: Entry<unknown>, rule: Rule): Problem[] {
  const own = citations.filter(({ datesDifferently }) => !datesDifferently);
  return [
    ...unnamedEnds(date, own, citations, entry, ['date'], rule),
    ...citations.flatMap((citation) =>
      citation.datesDifferently
        ? unnamedEnds(citation.date, [citation], [citation], entry, ['citations', citation.number - 1, 'date'], rule)
        : [],
    ),
  ];
}

/** The ends of a date that neither the citations that have it name, nor the others of the event. */
function unnamedEnds(
  date: ArchiveDate,
  dated: readonly Citation[],
  cited: readonly Citation[],
  entry: Entry<unknown>,
  path: Path,
  { bases, severity }: Rule,
): Problem[] {
  if (date.kind === 'date' || dated.length === 0) return [];
  // Words that count in another calendar are compared with the date in it.
  if (dated.some(({ documentDate }) => documentDate)) return [];
  if (!cited.every(({ source }) => readsDatesIn(source.language))) return [];
  if (!dated.every(({ dateBasis }) => (bases as readonly string[]).includes(dateBasis))) return [];
  const isExplicit = dated.every(({ dateBasis }) => dateBasis === 'explicit');
  const passages = isExplicit ? cited.map(({ passage }) => passage) : cited.flatMap(({ source }) => source.passages);
  return endsOf(date).flatMap(({ instant, edtf, at }) =>
    isNamed(instant, passages, isExplicit)
      ? []
      : problem('span-end-unnamed', entry.wordsAt(path, at, edtf.length), { end: edtf, isExplicit }, severity),
  );
}

interface End {
  readonly instant: Instant;
  readonly edtf: string;
  /** Its offset in the whole date. */
  readonly at: number;
}

/** The ends of the spans of a date that are neither open nor unknown, and the dates of a set that stand alone. */
function endsOf({ edtf, members }: ArchiveDate): End[] {
  const instants = members.flatMap(({ kind, start, end }) => (kind === 'span' ? [start, end] : [start]));
  const known = instants.filter((instant) => typeof instant !== 'string');
  return datesIn(edtf).flatMap((written, index) => {
    const instant = known[index];
    return instant ? { instant, ...written } : [];
  });
}

/** Each date of an expression as it is written, with its offset. */
function datesIn(edtf: string): Omit<End, 'instant'>[] {
  let at = 0;
  return edtf.split(/(\.\.|[[\]{},/])/u).flatMap((part) => {
    const start = at;
    at += part.length;
    return /\w/u.test(part) ? { edtf: part, at: start } : [];
  });
}

function isNamed(instant: Instant, passages: readonly Passage[], isWhole: boolean): boolean {
  return passages.some(
    (passage) => isOfDecade(instant, passage) || statedIn(passage).some((date) => names(date, instant, isWhole)),
  );
}

/** Whether a date in words is that of an end; without its year, where that is elsewhere. */
function names(date: StatedDate, { precision, year, month, day }: Instant, isWhole: boolean): boolean {
  if (precision === 'year' || precision === 'season') return date.year === year;
  const isYear = date.year === year || (!isWhole && date.year === undefined);
  return isYear && date.month === month && (precision === 'month' || date.day === day);
}

/** Whether a year is the first or the last of a decade that a passage names. */
function isOfDecade({ precision, year }: Instant, passage: Passage): boolean {
  if (precision !== 'year' || (year % 10 !== 0 && year % 10 !== 9)) return false;
  return decadesIn(passage).includes(year - (year % 10));
}
